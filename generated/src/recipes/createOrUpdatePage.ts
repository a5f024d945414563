import type { Confluence } from "../client/createConfluence.js";
import { check, checkObject, checkText } from "../errors/check.js";
import { isConfluenceError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallOptions } from "../operations/Call.js";
import type { GetPageByIdResult, PageBulk } from "../v2/schema.js";
import { checkClient } from "./checkClient.js";
import { checkId } from "./checkId.js";
import { isSameBody } from "./isSameBody.js";
import type { PageBody } from "./pageBody.js";
import { readAnswer } from "./readAnswer.js";
import { updatePage } from "./updatePage.js";

/** The operations that `createOrUpdatePage` needs. */
export interface PageWriter {
  readonly v2: Pick<Confluence["v2"], "getPages" | "getPageById" | "createPage" | "updatePage">;
}

/** The desired page. Within a space, it is identified by its title. */
export interface WantedPage {
  readonly spaceId: string | number;
  readonly title: string;
  readonly body: PageBody;
  /**
   * The parent page or folder.
   *
   * @default the current parent, or the space's home page for a new page
   */
  readonly parentId?: string | number | undefined;
  /** The message of an update in the page's history. */
  readonly message?: string | undefined;
}

/** The page, and what was done. */
export interface WrittenPage {
  readonly page: GetPageByIdResult;
  readonly outcome: "created" | "updated" | "unchanged";
}

/**
 * Creates a page, or updates the page with the same title. Nothing is written if title, parent and content are unchanged.
 * The IDs that Confluence adds to stored content are ignored; content in the `wiki` representation always counts as
 * changed, because it is stored in another one.
 *
 * @throws {ConfluenceError} from the four operations; of the kind `server` if one returns something else than a list or a page. An archived page keeps its title, so creating another page with it
 * fails with `conflict`.
 * @example
 * const { page, outcome } = await createOrUpdatePage(confluence, { spaceId, title: "Report", body: storageBody(html) });
 */
export async function createOrUpdatePage(
  confluence: PageWriter,
  wanted: WantedPage,
  options: CallOptions = {},
): Promise<WrittenPage> {
  checkClient(confluence, "v2.getPages", "v2.getPageById", "v2.createPage", "v2.updatePage");
  checkWanted(wanted);
  const found = await findByTitle(confluence, wanted, options);
  if (found !== undefined) return updateFound(confluence, found, wanted, options);
  const { title, body, parentId } = wanted;
  const location = {
    spaceId: String(wanted.spaceId),
    ...(parentId === undefined ? {} : { parentId: `${parentId}` }),
  };
  try {
    const page = await confluence.v2.createPage(
      { body: { ...location, status: "current", title, body } },
      options,
    );
    return { page, outcome: "created" };
  } catch (error) {
    const isTaken = isConfluenceError(error) && error.kind === "conflict";
    const other = isTaken ? await findByTitle(confluence, wanted, options) : undefined;
    if (other === undefined) throw error;
    return updateFound(confluence, other, wanted, options);
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

async function findByTitle({ v2 }: PageWriter, { spaceId, title }: WantedPage, options: CallOptions) {
  const pages = await v2.getPages({ "space-id": [spaceId], title, status: ["current"] }, options);
  // If the server ignores a filter, such as an empty one, it returns other pages, which must not be overwritten.
  const isMatch = (page: PageBulk) =>
    page.title?.toLowerCase() === title.toLowerCase() && `${page.spaceId}` === `${spaceId}`;
  return readAnswer("v2.getPages", pages, ({ results }) => {
    const page = (results as PageBulk[]).find(isMatch);
    // A page without an ID exists all the same: this throws.
    return page && (page.id as string).toString();
  });
}

async function updateFound(
  confluence: PageWriter,
  id: string,
  { title, body, parentId, message }: WantedPage,
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
  const page = await updatePage(confluence, { id, change, format, message }, options);
  return { page, outcome };
}
