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
 * @throws {ConfluenceError} from the operations
 * @example
 * const file = `${(await pagePath(confluence, 123)).map(encodeURIComponent).join("/")}.md`;
 */
export async function pagePath(
  confluence: LinkReader & PathReader,
  id: string | number,
  options: CallOptions = {},
): Promise<string[]> {
  checkClient(confluence, "v2.getPageAncestors", "v2.getPages");
  const pageId = await resolveId(confluence, "id", id, ["page"], options);
  const path = await readPath(confluence, pageId, options);
  return path.map(({ title }) => title);
}
