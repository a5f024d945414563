import type { Confluence } from "../client/createConfluence.js";
import { check } from "../errors/check.js";
import { configurationError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import type { SpaceBulk } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { readAnswer } from "./readAnswer.js";
import { isLink, type LinkReader, readLink } from "./readLink.js";

/** The operation that finds spaces. */
export interface SpaceFinder extends LinkReader {
  readonly v2: Pick<Confluence["v2"], "getSpaces">;
}

/**
 * Finds the space with a key or an alias; undefined if there is none or the caller cannot see it. The operations of v2
 * take its `id` instead of its key. Instead of the key, pass a link to the space, or to anything in it.
 *
 * @throws {ConfluenceError} from `getSpaces`; of the kind `server` if it returns no list
 */
export async function findSpaceByKey(
  confluence: SpaceFinder,
  keyOrLink: string,
  options: CallOptions = {},
): Promise<SpaceBulk | undefined> {
  checkClient(confluence, "v2.getSpaces");
  check(typeof keyOrLink === "string", "key", keyOrLink, "the key of a space");
  const key = isLink(keyOrLink) ? (await readLink(confluence, "key", keyOrLink)).spaceKey : keyOrLink;
  if (key === undefined) throw configurationError("key is a link without the key of a space", "pass the key");
  const spaces = await confluence.v2.getSpaces({ keys: [key] }, options);
  // If the server ignores a filter, such as an empty one, it returns all spaces.
  const wanted = key.toLowerCase();
  return readAnswer("v2.getSpaces", spaces, ({ results }) =>
    (results as SpaceBulk[]).find((space) =>
      [space.key, space.currentActiveAlias].some((name) => name?.toLowerCase() === wanted),
    ),
  );
}
