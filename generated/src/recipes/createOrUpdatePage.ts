import type { Confluence } from "../client/createConfluence.js";
import { isConfluenceError } from "../errors/ConfluenceError.js";
import type { CallOptions } from "../operations/Call.js";
import type { GetPageByIdResult, PageBulk } from "../v2/schema.js";
import { isSameBody } from "./isSameBody.js";
import type { PageBody } from "./pageBody.js";
import { updatePage } from "./updatePage.js";

/** The operations that `createOrUpdatePage` needs. */
export interface PageWriter {
  readonly v2: Pick<Confluence["v2"], "getPages" | "getPageById" | "createPage" | "updatePage">;
}

/** A page as it shall be. A title stands for one page in its space. */
export interface WantedPage {
  readonly spaceId: string | number;
  readonly title: string;
  readonly body: PageBody;
  /** The page or folder below which it stands. Default: where it is; a new page stands below the home page. */
  readonly parentId?: string | number | undefined;
  /** What the page's history says where it is updated. */
  readonly message?: string | undefined;
}

/** The page as it now is, and what was done about it. */
export interface WrittenPage {
  readonly page: GetPageByIdResult;
  readonly outcome: "created" | "updated" | "unchanged";
}

/**
 * Makes a page be as it shall be: creates it, or updates the one of that title. Nothing is written where title,
 * parent and content are the same already; the ids that Confluence adds to what it stores do not count, and
 * content in the `wiki` representation always counts as new, because it is stored in another.
 *
 * Throws what the four operations throw; an archived page keeps its title, so that creating fails (400).
 */
export async function createOrUpdatePage(
  confluence: PageWriter,
  wanted: WantedPage,
  options: CallOptions = {},
): Promise<WrittenPage> {
  const found = await findByTitle(confluence, wanted, options);
  if (found !== undefined) return updateFound(confluence, found, wanted, options);
  const { title, body, parentId } = wanted;
  const place = {
    spaceId: String(wanted.spaceId),
    ...(parentId === undefined ? {} : { parentId: `${parentId}` }),
  };
  try {
    const page = await confluence.v2.createPage(
      { body: { ...place, status: "current", title, body } },
      options,
    );
    return { page, outcome: "created" };
  } catch (error) {
    const isTaken = isConfluenceError(error) && /same title|title already exists/i.test(error.message);
    const other = isTaken ? await findByTitle(confluence, wanted, options) : undefined;
    if (other === undefined) throw error;
    return updateFound(confluence, other, wanted, options);
  }
}

async function findByTitle({ v2 }: PageWriter, { spaceId, title }: WantedPage, options: CallOptions) {
  const { results = [] } = await v2.getPages({ "space-id": [spaceId], title, status: ["current"] }, options);
  // A filter that the server drops, an empty one for instance, gives other pages, which must not be written over.
  const isIt = (page: PageBulk) =>
    page.title?.toLowerCase() === title.toLowerCase() && page.spaceId === String(spaceId);
  return results.find(isIt)?.id;
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
