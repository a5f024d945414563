import type { FakeUser } from "../FakeUser.js";
import { relationKey } from "./relations.js";
import type { RelationEnd, Store } from "./Store.js";
import type { StoredContent, StoredProperty } from "./StoredContent.js";
import { createVersionMetadata } from "./setVersion.js";

/** Adds properties to content or a space, by its author. */
export function addProperties(
  store: Store,
  to: { readonly authorId: string; properties?: StoredProperty[] },
  values: Readonly<Record<string, unknown>> = {},
): void {
  const { authorId, properties = [] } = to;
  const added = Object.entries(values).map(([key, value]) => {
    return { id: store.nextId(), key, value, version: createVersionMetadata(store, { authorId }) };
  });
  if (added.length > 0) to.properties = [...properties, ...added];
}

/** Adds the likes of users to content. */
export function addLikes(store: Store, { id }: Pick<StoredContent, "id">, users: readonly FakeUser[]): void {
  const [name, target] = ["like", { type: "content", key: id } as const];
  for (const { accountId: authorId } of users) {
    const source: RelationEnd = { type: "user", key: authorId };
    const relation = { name, source, target, createdAt: store.nextTime(), authorId };
    store.relations.set(relationKey(name, source, target), relation);
  }
}
