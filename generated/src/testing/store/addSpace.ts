import { addContent } from "./addContent.js";
import type { Store, StoredSpace } from "./Store.js";

/** What a space is made of. */
export interface NewSpace {
  readonly key: string;
  readonly name: string;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly authorId: string;
}

/** Puts a space on a site, with a home page. */
export function addSpace(
  store: Store,
  { key, name, type = "global", description = "", authorId }: NewSpace,
): StoredSpace {
  const id = store.nextId();
  const createdAt = store.nextTime();
  // Observed: a person's space begins with "Overview".
  const title = type === "personal" ? "Overview" : `${name} Home`;
  const { id: homepageId } = addContent(store, { kind: "page", spaceId: id, title, authorId });
  const space = { id, key, name, type, status: "current", description, createdAt, authorId, homepageId };
  store.spaces.set(id, space);
  return space;
}

/** Finds a space by its key; keys are the same whatever their case. */
export function findSpace(store: Store, key: string): StoredSpace | undefined {
  const wanted = key.toLowerCase();
  return [...store.spaces.values()].find((space) => space.key.toLowerCase() === wanted);
}
