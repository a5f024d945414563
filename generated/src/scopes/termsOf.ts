import { listOperations } from "../listOperations.js";
import { replacements } from "../replacements.js";
import type { Operation, Terms } from "../runtime/operation.js";
import { findNeeds } from "./findNeeds.js";

let names: ReadonlyMap<Operation, string> | undefined;

/** Finds the terms of an operation of the tables. */
export function termsOf(operation: Operation): Terms {
  names ??= new Map(listOperations().map((each) => [each.operation, each.name]));
  const name = names.get(operation) ?? "";
  return { needs: findNeeds(name), replacedBy: replacements[name] };
}
