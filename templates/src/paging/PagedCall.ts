import type { Call } from "../operations/Call.js";

/** How pages are listed. */
export interface PageOptions {
  /** Where to go on: the `cursor` of an error, to resume a listing that failed. */
  readonly cursor?: string | undefined;
  /** Whether the next page is asked for while this one is worked on. Default: true. */
  readonly ahead?: boolean | undefined;
}

/**
 * A call whose answer has pages. Awaiting it gives the first page as the API returns it; `for await` gives the
 * items of all pages. Nothing is sent before one of the two happens.
 */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Lists whole pages. */
  pages(options?: PageOptions): AsyncIterableIterator<Page>;
  /** Collects the items of all pages, or the first `limit` of them. */
  collect(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
}
