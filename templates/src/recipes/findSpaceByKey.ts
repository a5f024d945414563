import type { Confluence } from "../client/createConfluence.js";
import type { CallOptions } from "../operations/Call.js";
import type { SpaceBulk } from "../v2/schema.js";

/**
 * Finds the space with a key, or with that alias; undefined where there is none or the caller may not see it.
 * What v2 wants in place of the key is the `id` of the result.
 */
export async function findSpaceByKey(
  confluence: { readonly v2: Pick<Confluence["v2"], "getSpaces"> },
  key: string,
  options: CallOptions = {},
): Promise<SpaceBulk | undefined> {
  const { results = [] } = await confluence.v2.getSpaces({ keys: [key] }, options);
  // A filter that the server drops, an empty one for instance, gives every space there is.
  const wanted = key.toLowerCase();
  return results.find((space) =>
    [space.key, space.currentActiveAlias].some((name) => name?.toLowerCase() === wanted),
  );
}
