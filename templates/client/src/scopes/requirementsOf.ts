import type { Operation } from "../operations/Operation.js";
import type { Requirements } from "../operations/Requirements.js";
import { replacements } from "../replacements.js";
import { docsOf } from "../tables/docsOf.js";
import { listOperations } from "../tables/listOperations.js";
import { needsOf } from "./scopesOf.js";

let names: ReadonlyMap<Operation, string> | undefined;

/** Returns the requirements of an operation of the tables. */
export function requirementsOf(operation: Operation): Requirements {
  names ??= new Map(listOperations().map((each) => [each.operation, each.name]));
  const name = names.get(operation) ?? "";
  return { needs: needsOf(name), replacedBy: replacements[name], docs: docsOf(name) };
}
