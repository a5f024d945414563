import { refuseV2 } from "../Refusal.js";
import type { Store, StoredSpace } from "../site/Store.js";

/** Finds a space by its id, or refuses in the words of v2. */
export function requireSpace(store: Store, id: string | number): StoredSpace {
  const space = store.spaces.get(String(id));
  if (!space) throw refuseV2(404, "NOT_FOUND", `Cannot find a space with id [${id}]`);
  return space;
}
