import type { Nimbus } from "../client/createNimbus.js";
import { check } from "../errors/check.js";
import type { CallOptions } from "../operations/Call.js";
import type { SpaceBulk } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { readAnswer } from "./readAnswer.js";

/**
 * Finds the space with a key or an alias; undefined if there is none or the caller cannot see it. The operations of v2
 * take its `id` instead of its key.
 *
 * @throws {NimbusError} from `getSpaces`; of the kind `server` if it returns no list
 */
export async function findSpaceByKey(
  nimbus: { readonly v2: Pick<Nimbus["v2"], "getSpaces"> },
  key: string,
  options: CallOptions = {},
): Promise<SpaceBulk | undefined> {
  checkClient(nimbus, "v2.getSpaces");
  check(typeof key === "string", "key", key, "the key of a space");
  const spaces = await nimbus.v2.getSpaces({ keys: [key] }, options);
  // If the server ignores a filter, such as an empty one, it returns all spaces.
  const wanted = key.toLowerCase();
  return readAnswer("v2.getSpaces", spaces, ({ results }) =>
    (results as SpaceBulk[]).find((space) =>
      [space.key, space.currentActiveAlias].some((name) => name?.toLowerCase() === wanted),
    ),
  );
}
