import type { Confluence } from "../client/createConfluence.js";
import type { CallOptions } from "../operations/Call.js";
import type { SpaceBulk } from "../v2/schema.js";

/**
 * Finds the space with a key or an alias; undefined if there is none or the caller cannot see it. The operations of v2
 * take its `id` instead of its key.
 *
 * @throws {ConfluenceError} from `getSpaces`
 */
export async function findSpaceByKey(
  confluence: { readonly v2: Pick<Confluence["v2"], "getSpaces"> },
  key: string,
  options: CallOptions = {},
): Promise<SpaceBulk | undefined> {
  const { results = [] } = await confluence.v2.getSpaces({ keys: [key] }, options);
  // If the server ignores a filter, such as an empty one, it returns all spaces.
  const wanted = key.toLowerCase();
  return results.find((space) =>
    [space.key, space.currentActiveAlias].some((name) => name?.toLowerCase() === wanted),
  );
}
