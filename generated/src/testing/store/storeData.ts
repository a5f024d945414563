import { indexContent } from "./indexContent.js";
import type { Store, StoredSpace } from "./Store.js";
import type { StoredContent } from "./StoredContent.js";

/** What a store derives from its other fields, or does not own. */
const DERIVED: ReadonlySet<string> = new Set<Derived>(["users", "byParent", "byTitle", "bySpace"]);

type Derived = "users" | "byParent" | "byTitle" | "bySpace";

/** The names of what a store owns. */
type CollectionName = keyof {
  [Name in keyof Store as Store[Name] extends { clear(): void } | unknown[]
    ? Exclude<Name, Derived>
    : never]: never;
};

/** What a snapshot contains of a store: its counters, its spaces and contents, and the other collections as lists. */
export interface StoreData
  extends Partial<Store["sequence"]>,
    Readonly<Partial<Record<Exclude<CollectionName, "spaces" | "contents">, readonly unknown[]>>> {
  readonly spaces?: readonly StoredSpace[];
  readonly contents?: readonly StoredContent[];
}

type Collection = Map<unknown, unknown> | Set<unknown> | unknown[];

/** Lists all collections that a store owns, so that none can be forgotten. */
export function listCollections(store: Store): [name: string, collection: Collection][] {
  return Object.entries(store).filter(
    ([name, value]) =>
      !DERIVED.has(name) && (value instanceof Map || value instanceof Set || Array.isArray(value)),
  );
}

/** Removes everything from a store. */
export function clearStore(store: Store): void {
  for (const [, collection] of listCollections(store)) {
    if (Array.isArray(collection)) collection.length = 0;
    else collection.clear();
  }
  store.byParent.clear();
  store.byTitle.clear();
  store.bySpace.clear();
}

/** Adds items to a collection of a store: the entries of a map, the values of others. */
export function fill(collection: Collection, items: Iterable<unknown>): void {
  for (const item of items) {
    if (collection instanceof Set) collection.add(item);
    else if (Array.isArray(collection)) collection.push(item);
    else collection.set(...(item as [unknown, unknown]));
  }
}

/** Remembers what is in a store, and returns a function that puts it back, if objects in it have not changed. */
export function backUpStore(store: Store): () => void {
  const kept = listCollections(store).map(([, collection]) => [collection, [...collection]] as const);
  const { cloudId, sequence } = store;
  const counters = { ...sequence };
  return () => {
    clearStore(store);
    for (const [collection, items] of kept) fill(collection, items);
    for (const content of store.contents.values()) indexContent(store, content);
    store.cloudId = cloudId;
    Object.assign(sequence, counters);
  };
}
