import type { GetPageByIdResult } from "../v2/schema.js";
import type { PageBody } from "./pageBody.js";

/** What changes about a page; what is left out stays. */
export interface PageChange {
  readonly title?: string | undefined;
  readonly body?: PageBody | undefined;
  readonly status?: "current" | "draft" | undefined;
  /** Moves the page below another one, or below a folder, of its space. */
  readonly parentId?: string | number | undefined;
}

/** Which page to update, and how. */
export interface PageUpdate {
  readonly id: string | number;
  /** The change, or a function that makes it of the page as it is; undefined leaves the page alone. */
  readonly change:
    | PageChange
    | ((page: GetPageByIdResult) => PageChange | undefined | Promise<PageChange | undefined>);
  /** The format of the content that `change` is given. Default: `storage`. */
  readonly format?: "storage" | "atlas_doc_format" | undefined;
  /** What the page's history says of the new version. */
  readonly message?: string | undefined;
  /** How often to try, the first time included, when others write too. Default: 3. */
  readonly tries?: number | undefined;
}
