import type { OpenAPI3 } from "openapi-typescript";
import { METHODS } from "./ApiModel.js";
import { isObject } from "./isObject.js";
import { type Problem, throwIfAny } from "./Problem.js";
import { pointer } from "./resolveRef.js";

/** Refuses what is not shaped as an OpenAPI 3 document: what stands where is for the stages to judge. */
export function checkDocument(document: unknown, file: string): OpenAPI3 {
  throwIfAny(findFaults(document, file));
  return document as OpenAPI3;
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
  if (!isObject(node)) return false;
  const { parameters = [], requestBody = {}, responses = {} } = node;
  return (
    Array.isArray(parameters) &&
    isObject(responses) &&
    [...parameters, requestBody, ...Object.values(responses)].every(isObject)
  );
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}
