import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { pointer } from "../openapi/references.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";
import { findShapeFaults } from "./findShapeFaults.js";

/** How deep a document may be nested; the deepest of Atlassian's has 15 levels. */
const LEVELS = 100;

/** Refuses what is not shaped as an OpenAPI 3 document: what stands where is for the stages to judge. */
export function checkDocument(document: unknown, file: string): OpenAPI3 {
  throwIfAny(findFaults(document, file));
  return document as OpenAPI3;
}

function findFaults(document: unknown, where: string): Problem[] {
  const hint = "give the OpenAPI 3 form of the specification";
  if (!isObject(document)) return [{ where, what: "not an OpenAPI document", hint }];
  const { swagger, openapi, info, paths } = document;
  if (typeof openapi !== "string" || !/^3\.[0-2](\.|$)/.test(openapi)) {
    const version =
      swagger === undefined
        ? `"openapi" is ${quote(openapi)}`
        : `Swagger ${typeof swagger === "string" ? swagger : quote(swagger)}`;
    return [{ where, what: `not an OpenAPI 3 document (${version})`, hint }];
  }
  const unreadable = findUnreadable(document);
  const faults = unreadable.length > 0 ? unreadable : findShapeFaults(document);
  if (info === undefined || (isObject(info) && typeof info.version !== "string")) {
    faults.unshift({ where: "#/info", what: "there is no version, or it is not a string", hint });
  }
  if (paths === undefined) faults.push({ where: "#/paths", what: "there are no paths", hint });
  return faults.map((fault) => ({ ...fault, where: `${where} ${fault.where}` }));
}

/** Finds what no stage could work on, without recursion: a document may be nested a million levels deep. */
function findUnreadable(document: object): Problem[] {
  const faults: Problem[] = [];
  const hint = "fix the document, or download it again";
  const nodes: { value: unknown; at: readonly string[] }[] = [{ value: document, at: [] }];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const { value, at } = node;
    const fault = (what: string) => faults.push({ where: pointer(...at), what, hint });
    if (at.length > LEVELS) fault(`nested more than ${LEVELS} levels deep`);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (isBroken(key)) fault(`a name contains an unpaired surrogate or a noncharacter (${quote(key)})`);
        nodes.push({ value: inner, at: [...at, key] });
      }
    } else if (typeof value === "number" && !Number.isFinite(value)) fault("a number that is too large");
    else if (typeof value === "string" && isBroken(value))
      fault("the string contains an unpaired surrogate or a noncharacter");
  }
  return faults;
}

/** Tells whether a text holds half of a character, or what Unicode promises never to make one. */
function isBroken(text: string): boolean {
  return /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(text);
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}
