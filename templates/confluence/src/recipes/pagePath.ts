import type { CallOptions } from "../operations/Call.js";
import { checkClient } from "./checkClient.js";
import type { LinkReader } from "./readLink.js";
import { type PathReader, readPath } from "./readPath.js";
import { resolveId } from "./resolveId.js";

/**
 * Reads the path of a page in its space: the titles of what it is below, folders and the home page as well, from the top
 * of the tree, and its own. It takes two requests, and one more for each item above it that is no page.
 *
 * @param id the ID of the page, or a link to it
 * @throws {NimbusError} from the operations
 * @example
 * const file = `${(await pagePath(confluence, 123)).map(encodeURIComponent).join("/")}.md`;
 */
export async function pagePath(
  nimbus: LinkReader & PathReader,
  id: string | number,
  options: CallOptions = {},
): Promise<string[]> {
  checkClient(nimbus, "v2.getPageAncestors", "v2.getPages");
  const pageId = await resolveId(nimbus, "id", id, ["page"], options);
  const path = await readPath(nimbus, pageId, options);
  return path.map(({ title }) => title);
}
