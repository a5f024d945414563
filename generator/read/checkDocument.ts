import { basename } from "node:path";
import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { pointer } from "../openapi/references.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";
import { findShapeFaults } from "./findShapeFaults.js";

/** How deep a document may be nested; Atlassian's documents have at most 15 levels. */
const MAX_DEPTH = 100;

/** Rejects a value that does not have the shape of an OpenAPI 3 document; later stages check its content. */
export function checkDocument(document: unknown, file: string): OpenAPI3 {
  throwIfAny(findFaults(document, file));
  return document as OpenAPI3;
}

function findFaults(document: unknown, where: string): Problem[] {
  const hint = "use the OpenAPI 3 version of the specification";
  const converted = where.replace(/(\.\w+)?$/, ".openapi$1");
  if (!isObject(document)) return [{ where, what: "not an OpenAPI document", hint }];
  const { swagger, openapi, info, paths } = document;
  if (typeof openapi !== "string" || !/^3\.[0-2](\.|$)/.test(openapi)) {
    const version =
      swagger === undefined
        ? `"openapi" is ${quote(openapi)}`
        : `Swagger ${typeof swagger === "string" ? swagger : quote(swagger)}`;
    const convert = `convert it to OpenAPI 3: npx swagger2openapi@7 ${where} --outfile ${converted}; then name ${basename(converted)} in the configuration`;
    const what = `not an OpenAPI 3 document (${version})`;
    return [{ where, what, hint: swagger === undefined || /^https?:/.test(where) ? hint : convert }];
  }
  const unreadable = findUnreadable(document);
  if (isObject(paths)) unreadable.push(...Object.keys(paths).flatMap(findLongPath));
  const faults = unreadable.length > 0 ? unreadable : findShapeFaults(document);
  if (info === undefined || (isObject(info) && typeof info.version !== "string")) {
    faults.unshift({ where: "#/info", what: "the version is missing or is not a string", hint });
  }
  if (paths === undefined) faults.push({ where: "#/paths", what: "the paths are missing", hint });
  return faults.map((fault) => ({ ...fault, where: `${where} ${fault.where}` }));
}

/** The code of a client tells its operations apart by one level for each segment. */
function findLongPath(path: string): Problem[] {
  if (path.split("/").length <= MAX_DEPTH + 1) return [];
  const where = `${pointer("paths", path.slice(0, 50))}…`;
  const what = `the path has more than ${MAX_DEPTH} segments`;
  return [{ where, what, hint: "remove the path" }];
}

/** Finds values that no stage can process. Not recursive: a document may be nested a million levels deep. */
function findUnreadable(document: object): Problem[] {
  const faults: Problem[] = [];
  const hint = "fix the document, or download it again";
  const nodes: { value: unknown; at: readonly string[] }[] = [{ value: document, at: [] }];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const { value, at } = node;
    const fault = (what: string) => faults.push({ where: pointer(...at), what, hint });
    if (at.length > MAX_DEPTH) fault(`nested more than ${MAX_DEPTH} levels deep`);
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

/** Tells whether a string contains an unpaired surrogate or a noncharacter. */
function isBroken(string: string): boolean {
  return /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u.test(string);
}

function quote(value: unknown): string {
  return JSON.stringify(value) ?? "missing";
}
