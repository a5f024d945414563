import { missing, refuseV1 } from "../Refusal.js";
import { findSpace } from "../site/addSpace.js";
import type { Store, StoredSpace } from "../site/Store.js";

/** Finds a space by its id, or refuses in the words of v2. */
export function requireSpace({ spaces }: Store, id: string | number): StoredSpace {
  const space = spaces.get(String(id));
  if (!space) throw missing("space", id);
  return space;
}

/** Finds a space by its key, or refuses in the words of v1. */
export function requireSpaceV1(store: Store, key: string): StoredSpace {
  const space = findSpace(store, key);
  if (!space) throw refuseV1(404, "NotFoundException", `No space with key : ${key}`);
  return space;
}
