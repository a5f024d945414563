import type { NimbusError } from "../errors/NimbusError.js";
import type { GetPagesInSpaceArgs, GetSpacesArgs, PageBulk } from "../v2/schema.js";
import type { PagesCheckpoint } from "./PagesCheckpoint.js";

/** Which pages of which spaces are listed, and how. */
export interface PagesBySpace {
  /** The arguments of `getSpaces`. By default, all spaces that the caller can see, archived and personal ones as well. */
  readonly spaces?: Omit<GetSpacesArgs, "sort" | "cursor"> | undefined;
  /** The arguments of `getPagesInSpace`, such as `{ "body-format": "storage" }`. By default, current and archived pages. */
  readonly pages?: Omit<GetPagesInSpaceArgs, "id" | "sort" | "cursor"> | undefined;
  /**
   * How many spaces are read at a time. The client's `concurrency` limits the requests of all its calls.
   *
   * @default 8
   */
  readonly concurrency?: number | undefined;
  /** What `checkpoint()` of an earlier listing with the same `pages` returned: what was processed then is left out. */
  readonly checkpoint?: PagesCheckpoint | undefined;
  /**
   * Called with an error that concerns only one space, such as one that was deleted meanwhile (`not-found`). If it
   * returns, the other spaces are read on, and a listing that resumes tries this one again.
   *
   * @default every error ends the listing
   */
  readonly onError?: ((error: NimbusError, spaceId: string) => void | Promise<void>) | undefined;
}

/** The pages of many spaces, and how far the loop over them is. */
export interface PageListing extends AsyncIterableIterator<PageBulk> {
  /**
   * Returns where another listing can resume, at any time. A page counts as processed when the next one is asked for: in
   * the body of a loop, the checkpoint stands before the current page; after the loop, behind the last one.
   */
  checkpoint(): PagesCheckpoint;
  /** Ends the listing and aborts its requests, as leaving the loop does. */
  return(): Promise<IteratorResult<PageBulk, undefined>>;
}
