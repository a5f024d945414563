import { type OperationScopes, parseRequirements } from "../operations/OperationScopes.js";
import { needOf, needs } from "../scopes.js";
import { listOperations } from "../tables/listOperations.js";
import type { OperationName } from "../tables/OperationTypes.js";

/** Returns the scopes that an operation requires; undefined if there is no such operation. */
export function scopesOf(operation: OperationName): OperationScopes;
export function scopesOf(operation: string): OperationScopes | undefined;
export function scopesOf(operation: string): OperationScopes | undefined {
  const needs = needsOf(operation);
  return needs === undefined ? undefined : parseRequirements(needs);
}

let byName: ReadonlyMap<string, string> | undefined;

/** Returns the scopes of an operation, `{{list}}`, in the notation that `parseRequirements` reads. */
export function needsOf(name: string): string | undefined {
  byName ??= joinTables();
  return byName.get(name);
}

function joinTables(): ReadonlyMap<string, string> {
  const indexes = Object.values(needOf).flat();
  return new Map(
    listOperations().map((operation, index) => [operation.name, needs[indexes[index] as number] as string]),
  );
}
