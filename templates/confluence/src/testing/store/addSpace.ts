import { addContent } from "./addContent.js";
import type { Store, StoredSpace } from "./Store.js";

/** The properties of a new space. */
export interface NewSpace {
  readonly key: string;
  readonly name: string;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly authorId: string;
  readonly createdAt?: string | undefined;
}

/** Adds a space with a home page. */
export function addSpace(
  store: Store,
  { key, name, type = "global", description = "", authorId, createdAt: given }: NewSpace,
): StoredSpace {
  const id = store.nextId();
  const createdAt = given ?? store.nextTime();
  // Observed: the home page of a personal space is "Overview".
  const title = type === "personal" ? "Overview" : `${name} Home`;
  const homepage = { kind: "page", spaceId: id, title, authorId, createdAt: given } as const;
  const { id: homepageId } = addContent(store, homepage);
  const space = { id, key, name, type, status: "current", description, createdAt, authorId, homepageId };
  store.spaces.set(id, space);
  return space;
}

/** Finds a space by key, in any case. */
export function findSpace(store: Store, key: string): StoredSpace | undefined {
  const lowerCaseKey = key.toLowerCase();
  return [...store.spaces.values()].find((space) => space.key.toLowerCase() === lowerCaseKey);
}
