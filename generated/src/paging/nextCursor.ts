import { checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallInput } from "../operations/Operation.js";
import { findNextPage } from "./nextPage.js";
import type { PagedCall } from "./PagedCall.js";

/** What a paged call also has, unseen by its type. */
export interface SourceOfCall {
  readonly source: CallInput;
}

/**
 * Finds the cursor of the page after one, so that a listing can be saved after each page and resumed there. Nothing is
 * sent.
 *
 * @param call the call that the page comes from, or another one of the same operation and with the same arguments
 * @param page a page of `call.pages()`, or the first one, which `await call` returns; itself, not a copy, if its list counts
 *   items and it does not say where it starts
 * @returns what `.pages({ cursor })` takes; undefined after the last page
 * @throws {ConfluenceError} of the kind `server` if the page has no list of items, or a next link without a cursor
 * @example
 * const call = confluence.v2.getPages({ "space-id": [spaceId] });
 * for await (const page of call.pages({ cursor: saved })) await save(page, nextCursor(call, page));
 */
export function nextCursor<Page>(call: PagedCall<Page, unknown>, page: Page): string | undefined {
  return readOptions(() => {
    const { source } = Object(call) as SourceOfCall;
    checkObject("call", Object(source).operation && source, "the call that the page comes from");
    return findNextPage(source.operation, source.args, page)?.cursor;
  });
}
