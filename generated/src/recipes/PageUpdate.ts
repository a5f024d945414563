import type { GetPageByIdResult, UpdatePageResult } from "../v2/schema.js";
import type { LostComment } from "./keepMarkers.js";
import type { PageBody } from "./pageBody.js";

/** The properties of a page that change. The others are kept. */
export interface PageChange {
  readonly title?: string | undefined;
  readonly body?: PageBody | undefined;
  readonly status?: "current" | "draft" | undefined;
  /** Moves the page below another page or folder of its space: its ID, or a link to it. */
  readonly parentId?: string | number | undefined;
}

/** Which page to update, and how. */
export interface PageUpdate {
  /** The ID of the page, or a link to it. */
  readonly id: string | number;
  /** The change, or a function that derives it from the current page, or returns undefined to leave the page unchanged. */
  readonly change:
    | PageChange
    | ((page: GetPageByIdResult) => PageChange | undefined | Promise<PageChange | undefined>);
  /**
   * The format of the content of the page that `change` receives.
   *
   * @default "storage"
   */
  readonly format?: "storage" | "atlas_doc_format" | undefined;
  /**
   * Whether inline comments are kept where the text that they are about is in the new content, too. Otherwise, a comment
   * whose marker the content lacks is no longer shown on the page (`dangling`).
   *
   * @default true
   */
  readonly keepComments?: boolean | undefined;
  /** The message of the new version in the page's history. */
  readonly message?: string | undefined;
  /**
   * The maximum number of attempts, including the first one, in case others write concurrently.
   *
   * @default 3
   */
  readonly tries?: number | undefined;
}

/** The page after an update. */
export type UpdatedPage = UpdatePageResult & {
  /** The inline comments that could not be kept, because the text that they were about is gone. */
  readonly lostComments: readonly LostComment[];
};
