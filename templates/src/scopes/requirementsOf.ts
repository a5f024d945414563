import type { Operation, Terms } from "../operations/Operation.js";
import { replacements } from "../replacements.js";
import { listOperations } from "../tables/listOperations.js";
import { findNeeds } from "./scopesOf.js";

let names: ReadonlyMap<Operation, string> | undefined;

/** Finds the terms of an operation of the tables. */
export function requirementsOf(operation: Operation): Terms {
  names ??= new Map(listOperations().map((each) => [each.operation, each.name]));
  const name = names.get(operation) ?? "";
  return { needs: findNeeds(name), replacedBy: replacements[name] };
}
