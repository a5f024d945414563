import { listOperations } from "../listOperations.js";
import { needOf, needs } from "../scopes.js";

let byName: ReadonlyMap<string, string> | undefined;

/** Finds what an operation needs, in the words that `readNeeds` reads, by its name with its API. */
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
