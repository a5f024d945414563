import type { Call } from "../operations/Call.js";

/** How pages are listed. */
export interface PageOptions {
  /** Where to start: at the `cursor` of an error, or at what `nextCursor` returned for the last page that was saved. */
  readonly cursor?: string | undefined;
  /**
   * Whether the next page is requested while the current one is processed.
   *
   * @default true
   */
  readonly ahead?: boolean | undefined;
}

/**
 * A call whose response has pages. Awaiting it returns the first page, as the API returns it; `for await` iterates over
 * the items of all pages. Nothing is sent before that.
 *
 * @example
 * for await (const page of confluence.v2.getPages({ "space-id": [spaceId] })) console.log(page);
 */
export interface PagedCall<Page, Item> extends Call<Page>, AsyncIterable<Item> {
  /** Iterates over whole pages. `nextCursor(call, page)` is where the listing can be resumed after each of them. */
  pages(options?: PageOptions): AsyncIterableIterator<Page>;
  /** Collects the items of all pages, or the first `limit` of them. */
  collect(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
}
