import fc from "fast-check";

/** What is done to one node of a document. */
export interface Mutation {
  readonly at: number;
  readonly from: number;
  readonly kind: "replace" | "delete" | "copy" | "rename";
  readonly value: unknown;
}

/** Mutations of documents. */
export const arbitraryMutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  from: fc.nat(),
  kind: fc.constantFrom("replace", "delete", "copy", "rename"),
  value: fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      "",
      "x",
      [],
      {},
      [[]],
      [null],
      { $ref: 1 },
      { $ref: "#" },
    ),
    fc.constantFrom<unknown>(
      { $ref: "#/paths" },
      { $ref: "#/components/schemas" },
      { $ref: "#/info" },
      { a: null },
    ),
    fc.jsonValue({ maxDepth: 2 }),
  ),
});

type Place = readonly [parent: Record<string, unknown>, key: string];

/** Replaces, deletes, copies or renames one node of a document, in a copy of it. */
export function mutateDocument(document: object, { at, from, kind, value }: Mutation): object {
  const copy = structuredClone(document);
  const places = listPlaces(copy);
  const [parent, key] = places[at % places.length] as Place;
  const [other, otherKey] = places[from % places.length] as Place;
  if (kind === "replace") set(parent, key, value);
  if (kind === "copy") set(parent, key, structuredClone(other[otherKey]));
  if (kind === "rename") set(parent, otherKey, parent[key]);
  if (kind === "delete" || kind === "rename") delete parent[key];
  // Deleting from a list leaves a hole, which JSON fills with null.
  return JSON.parse(JSON.stringify(copy));
}

function set(parent: object, key: string, value: unknown): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function listPlaces(node: object): Place[] {
  return Object.entries(node).flatMap(([key, inner]): Place[] => [
    [node as Record<string, unknown>, key],
    ...(typeof inner === "object" && inner !== null ? listPlaces(inner) : []),
  ]);
}
