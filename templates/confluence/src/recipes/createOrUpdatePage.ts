import type { Nimbus } from "../client/createNimbus.js";
import { check, checkObject, checkText } from "../errors/check.js";
import { isNimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { GetPageByIdResult } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { checkId } from "./checkId.js";
import { findPageByTitle } from "./findPageByTitle.js";
import { isSameBody } from "./isSameBody.js";
import type { LostComment } from "./keepMarkers.js";
import type { PageUpdate } from "./PageUpdate.js";
import type { PageBody } from "./pageBody.js";
import type { LinkReader } from "./readLink.js";
import { PARENTS, resolveId } from "./resolveId.js";
import { updatePage } from "./updatePage.js";

/** The operations that `createOrUpdatePage` needs. */
export interface PageWriter extends LinkReader {
  readonly v2: Pick<Nimbus["v2"], "getPages" | "getPageById" | "createPage" | "updatePage">;
}

/** The desired page. Within a space, it is identified by its title. */
export interface WantedPage {
  /** The ID of the space, or a link to it. */
  readonly spaceId: string | number;
  readonly title: string;
  readonly body: PageBody;
  /**
   * The ID of the parent page or folder, or a link to it.
   *
   * @default the current parent, or the space's home page for a new page
   */
  readonly parentId?: string | number | undefined;
  /** The message of an update in the page's history. */
  readonly message?: string | undefined;
  /**
   * As of `updatePage`: whether inline comments are kept where their text is in the new content, too.
   *
   * @default true
   */
  readonly keepComments?: boolean | undefined;
}

/** The page, and what was done. */
export interface WrittenPage {
  readonly page: GetPageByIdResult;
  readonly outcome: "created" | "updated" | "unchanged";
  /** The inline comments that an update could not keep, because the text that they were about is gone. */
  readonly lostComments: readonly LostComment[];
}

/**
 * Creates a page, or updates the page with the same title. Nothing is written if title, parent and content are unchanged.
 * What `isSameBody` ignores does not count as a change; content in the `wiki` representation always does.
 *
 * @throws {NimbusError} from the four operations; of the kind `server` if one returns something else than a list or a page. An archived page keeps its title, so creating another page with it
 * fails with `conflict`.
 * @example
 * const { page, outcome } = await createOrUpdatePage(confluence, { spaceId, title: "Report", body: storageBody(html) });
 */
export async function createOrUpdatePage(
  nimbus: PageWriter,
  wanted: WantedPage,
  options: CallOptions = {},
): Promise<WrittenPage> {
  checkClient(nimbus, "v2.getPages", "v2.getPageById", "v2.createPage", "v2.updatePage");
  checkWanted(wanted);
  const resolved = await resolveIds(nimbus, wanted, options);
  const found = await findPageByTitle(nimbus, resolved, options);
  if (found !== undefined) return updateFound(nimbus, found, resolved, options);
  const { title, body, parentId } = resolved;
  const location = {
    spaceId: String(resolved.spaceId),
    ...(parentId === undefined ? {} : { parentId: `${parentId}` }),
  };
  try {
    const page = await nimbus.v2.createPage(
      { body: { ...location, status: "current", title, body } },
      options,
    );
    return { page, outcome: "created", lostComments: [] };
  } catch (error) {
    const isTaken = isNimbusError(error) && error.kind === "conflict";
    const other = isTaken ? await findPageByTitle(nimbus, resolved, options) : undefined;
    if (other === undefined) throw error;
    return updateFound(nimbus, other, resolved, options);
  }
}

function checkWanted(wanted: WantedPage): void {
  checkObject("wanted", wanted, "an object: { spaceId, title, body }");
  readOptions(() => {
    const { spaceId, title, body, parentId } = wanted;
    checkId("spaceId", spaceId);
    checkText("title", title, "the title of the page");
    const isBody = typeof Object(body).value === "string";
    check(isBody, "body", body, "what `storageBody` or `adfBody` returns");
    if (parentId !== undefined) checkId("parentId", parentId);
  });
}

async function resolveIds(
  nimbus: PageWriter,
  { parentId, ...wanted }: WantedPage,
  options: CallOptions,
): Promise<WantedPage> {
  const spaceId = await resolveId(nimbus, "spaceId", wanted.spaceId, ["space"], options);
  if (parentId === undefined) return { ...wanted, spaceId };
  return { ...wanted, spaceId, parentId: await resolveId(nimbus, "parentId", parentId, PARENTS, options) };
}

async function updateFound(
  nimbus: PageWriter,
  id: string,
  { title, body, parentId, message, keepComments }: WantedPage,
  options: CallOptions,
): Promise<WrittenPage> {
  const format = body.representation === "atlas_doc_format" ? "atlas_doc_format" : "storage";
  let outcome: WrittenPage["outcome"] = "updated";
  const change = (page: GetPageByIdResult) => {
    const isInPlace = parentId === undefined || page.parentId === String(parentId);
    const isSame = isInPlace && page.title === title && isSameBody(body, page.body?.[format]?.value);
    outcome = isSame ? "unchanged" : "updated";
    return isSame ? undefined : { title, body, parentId };
  };
  const update: PageUpdate = { id, change, format, message, keepComments };
  const { lostComments, ...page } = await updatePage(nimbus, update, options);
  return { page, outcome, lostComments };
}
