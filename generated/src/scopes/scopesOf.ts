import { type OperationScopes, parseRequirements } from "../operations/OperationScopes.js";
import { needOf, needs } from "../scopes.js";
import { listOperations } from "../tables/listOperations.js";
import type { OperationName } from "../tables/OperationTypes.js";

/** Tells which scopes an operation needs; undefined where there is no such operation. */
export function scopesOf(operation: OperationName): OperationScopes;
export function scopesOf(operation: string): OperationScopes | undefined;
export function scopesOf(operation: string): OperationScopes | undefined {
  const needs = findNeeds(operation);
  return needs === undefined ? undefined : parseRequirements(needs);
}

let byName: ReadonlyMap<string, string> | undefined;

/** Finds what an operation needs, in the words that `parseRequirements` reads, by its name with its API. */
export function findNeeds(name: string): string | undefined {
  byName ??= joinTables();
  return byName.get(name);
}

function joinTables(): ReadonlyMap<string, string> {
  const places = Object.values(needOf).flat();
  return new Map(
    listOperations().map((operation, index) => [operation.name, needs[places[index] as number] as string]),
  );
}
