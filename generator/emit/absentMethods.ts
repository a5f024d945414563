import { capitalize } from "../escape/capitalize.js";
import type { NormalizedDocument } from "../normalize/NormalizedSpec.js";
import { block, type Code, code, doc, name } from "./code.js";

/** The methods that openapi-typescript declares for every path, in its order. */
const DECLARED = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * The name of the type that declares as `never` the methods that paths with these methods do not have: `onlyGetPost`; no
 * schema has such a name.
 */
export function absentName(methods: Iterable<string>): string {
  const present = new Set(methods);
  return `only${DECLARED.filter((method) => present.has(method))
    .map(capitalize)
    .join("")}`;
}

/**
 * Declares the methods that paths do not have, once for all paths with the same methods: packages for openapi-fetch look
 * for the methods that every path declares.
 */
export function declareAbsent({ operations }: NormalizedDocument): Code[] {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of operations)
    byPath.set(path, [...(byPath.get(path) ?? []), method.toLowerCase()]);
  const byName = new Map([...byPath.values()].map((methods) => [absentName(methods), methods]));
  return [...byName].flatMap(([id, methods]) => {
    const absent = DECLARED.filter((method) => !methods.includes(method));
    return [
      doc("The other methods, which a path with these does not have."),
      code`export interface ${name(id)} ${block(absent.map((method) => code`${name(method)}?: never;`))}`,
    ];
  });
}
