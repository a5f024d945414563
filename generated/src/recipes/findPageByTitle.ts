import type { Confluence } from "../client/createConfluence.js";
import type { CallOptions } from "../operations/Call.js";
import type { PageBulk } from "../v2/schema.js";
import { readAnswer } from "./readAnswer.js";

/** The operation that finds pages. */
export interface PageFinder {
  readonly v2: Pick<Confluence["v2"], "getPages">;
}

/** What identifies a page. */
export interface PageName {
  readonly spaceId: string | number;
  readonly title: string;
}

/** Finds the ID of the current page with a title. */
export async function findPageByTitle(
  { v2 }: PageFinder,
  { spaceId, title }: PageName,
  options: CallOptions,
): Promise<string | undefined> {
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
