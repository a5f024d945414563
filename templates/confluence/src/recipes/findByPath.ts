import type { Nimbus } from "../client/createNimbus.js";
import { check } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import { checkClient } from "./checkClient.js";
import { findPageByTitle } from "./findPageByTitle.js";
import type { LinkReader } from "./readLink.js";
import { type PathReader, readPath } from "./readPath.js";
import { resolveId } from "./resolveId.js";

/** The operations that `findByPath` needs. */
export type PathFinder = LinkReader & PathReader & { readonly v2: Pick<Nimbus["v2"], "getSpaceById"> };

/**
 * Finds the ID of the current page at a path in a space; undefined if there is none. A page is found by its title, which
 * no other page of the space has; then its path is compared.
 *
 * @param space the ID of the space, or a link to it
 * @param path the titles from the top of the tree, as `pagePath` returns them; the home page may be left out
 * @throws {NimbusError} from the operations
 * @example
 * const id = await findByPath(confluence, spaceId, ["Handbook", "Holidays"]);
 */
export async function findByPath(
  nimbus: PathFinder,
  space: string | number,
  path: readonly string[],
  options: CallOptions = {},
): Promise<string | undefined> {
  checkClient(nimbus, "v2.getPages", "v2.getPageAncestors", "v2.getSpaceById");
  const wanted = readOptions(() => (Array.isArray(path) ? path : []).map(normalize));
  const title = wanted.at(-1) ?? "";
  check(title && wanted.every(Boolean), "path", path, 'a list of titles: ["Handbook", "Holidays"]');
  const spaceId = await resolveId(nimbus, "space", space, ["space"], options);
  const id = await findPageByTitle(nimbus, { spaceId, title }, options);
  if (id === undefined) return undefined;
  const found = await readPath(nimbus, id, options);
  const above = found.length - wanted.length;
  const isMatch = wanted.every((each, index) => each === normalize(found[above + index]?.title));
  if (!isMatch || above > 1) return undefined;
  if (above === 0) return id;
  const { homepageId } = await nimbus.v2.getSpaceById({ id: spaceId }, options);
  return found[0]?.id === homepageId ? id : undefined;
}

/** A file system may write umlauts in two characters. */
function normalize(title: unknown): string {
  return typeof title === "string" ? title.normalize() : "";
}
