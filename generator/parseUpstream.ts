import type { OpenAPI3 } from "openapi-typescript";
import { METHODS } from "./ApiModel.js";
import type { SpecConfig } from "./config.js";
import { GeneratorError, type Problem, throwIfAny } from "./Problem.js";
import { isObject, parseText } from "./readSpec.js";
import { pointer } from "./resolveRef.js";
import type { Spec } from "./Spec.js";

/** Reads an OpenAPI 3 document out of the bytes that somebody served, or says why they are none. */
export function parseUpstream(config: SpecConfig, from: string, bytes: Uint8Array): Spec {
  const document = parseText(decode(bytes, from), from);
  throwIfAny(findFaults(document, from));
  return { config, file: from, document: document as OpenAPI3 };
}

function decode(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = "give the document as Atlassian serves it, not compressed";
    throw new GeneratorError([{ where: from, what: "not UTF-8 text", hint }], { cause });
  }
}

function findFaults(document: unknown, where: string): Problem[] {
  const hint = "give the OpenAPI 3 form of the specification";
  if (!isObject(document)) return [{ where, what: "not an OpenAPI document", hint }];
  const { swagger, openapi, info, paths } = document;
  if (typeof openapi !== "string" || !/^3\.\d/.test(openapi)) {
    const version = swagger === undefined ? `"openapi" is ${quote(openapi)}` : `Swagger ${swagger}`;
    return [{ where, what: `not an OpenAPI 3 document (${version})`, hint }];
  }
  const faults: Problem[] = [];
  if (!isObject(info) || typeof info.version !== "string") {
    faults.push({ where: `${where} #/info`, what: "there is no version, or it is not a string", hint });
  }
  if (!isObject(paths)) return [...faults, { where: `${where} #/paths`, what: "there are no paths", hint }];
  return [...faults, ...Object.entries(paths).flatMap(([path, item]) => findPathFaults(path, item, where))];
}

function findPathFaults(path: string, item: unknown, file: string): Problem[] {
  const operations = isObject(item) ? METHODS.map((method) => method.toLowerCase()) : [];
  const nodes = [
    { at: pointer("paths", path), node: item },
    ...operations.map((key) => ({
      at: pointer("paths", path, key),
      node: (item as Record<string, unknown>)[key],
    })),
  ];
  return nodes
    .filter(({ node }) => node !== undefined && !isSound(node))
    .map(({ at }) => ({
      where: `${file} ${at}`,
      what: "neither a path item nor an operation as OpenAPI writes them",
      hint: "mend the document, or fetch it again",
    }));
}

function isSound(node: unknown): boolean {
  return isObject(node) && (node.parameters === undefined || Array.isArray(node.parameters));
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}
