import type { Confluence } from "../client/createConfluence.js";
import { checkInteger, checkObject } from "../errors/check.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { UpdatePageResult } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { storageBody } from "./pageBody.js";
import type { LinkReader } from "./readLink.js";
import { resolveId } from "./resolveId.js";
import { updatePage } from "./updatePage.js";

/** The options of `restoreVersion`. */
export interface RestoreOptions extends CallOptions {
  /**
   * Whether the page gets its old title back, too.
   *
   * @default false
   */
  readonly restoreTitle?: boolean | undefined;
  /**
   * The message of the new version in the page's history.
   *
   * @default "Version 3 was restored", with the number
   */
  readonly message?: string | undefined;
}

/**
 * Restores the content of an old version of a page as its next version, with operations of v2 only. If someone else
 * writes in between, the content is restored over that, too.
 *
 * @param id the ID of the page, or a link to it
 * @param version the number of the version, from 1
 * @throws {ConfluenceError} from `getPageById` and `updatePage`; of the kind `server` if another version is returned
 * @example
 * await restoreVersion(confluence, 123, 3);
 */
export async function restoreVersion(
  confluence: LinkReader & { readonly v2: Pick<Confluence["v2"], "getPageById" | "updatePage"> },
  id: string | number,
  version: number,
  options: RestoreOptions = {},
): Promise<UpdatePageResult> {
  checkClient(confluence, "v2.getPageById", "v2.updatePage");
  checkInteger("version", version, 1);
  checkObject("options", options, "an object: { restoreTitle }");
  const { restoreTitle, message, ...call } = readOptions(() => ({ ...options }));
  const pageId = await resolveId(confluence, "id", id, ["page"], call);
  const old = await confluence.v2.getPageById({ id: pageId, version, "body-format": "storage" }, call);
  const { title, body } = Object(old) as typeof old;
  const value = body?.storage?.value;
  if (old?.version?.number !== version || typeof value !== "string") {
    const missing = `v2.getPageById returned no content of version ${version} of page ${pageId}`;
    throw new ConfluenceError("server", missing, { operation: "v2.getPageById", body: old });
  }
  const change = () => ({ body: storageBody(value), ...(restoreTitle && { title }) });
  const update = { id: pageId, change, message: message ?? `Version ${version} was restored` };
  return updatePage(confluence, update, call);
}
