import type { RelationEnd, Store } from "./Store.js";

/** Returns the key of a relation in the store. */
export function relationKey(name: string, source: RelationEnd, target: RelationEnd): string {
  return `${name}/${source.type}/${source.key}/${target.type}/${target.key}`;
}

/** Whether something is a favourite of a user. */
export function isFavourite(
  { relations }: Pick<Store, "relations">,
  accountId: string | undefined,
  target: RelationEnd,
): boolean {
  return relations.has(relationKey("favourite", { type: "user", key: accountId ?? "" }, target));
}
