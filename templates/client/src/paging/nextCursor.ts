import { checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { CallInput } from "../operations/Operation.js";
import { rules } from "../pager.js";
import { findNextPage } from "./nextPage.js";
import type { PagedCall } from "./PagedCall.js";
import { follow, pageError, queryOf } from "./readPage.js";

/** What a paged call also has, unseen by its type. */
export interface SourceOfCall {
  readonly source: CallInput | MockedPages;
}

/** The pages of a call that tests make. */
interface MockedPages {
  readonly cursorAfter: (page: unknown) => string | undefined;
}

/**
 * Finds the cursor of the page after one, so that a listing can be saved after each page and resumed there. Nothing is
 * sent.
 *
 * @param call the call that the page comes from, or another one of the same operation and with the same arguments
 * @param page a page of `call.pages()`, or the first one, which `await call` returns; itself, not a copy, if its list counts
 *   items and it does not say where it starts
 * @returns what `.pages({ cursor })` takes; undefined after the last page
 * @throws {NimbusError} of the kind `server` if the page has no list of items, or a next link without a cursor
 * @example
 * const call = nimbus.{{list}}({{listArgs}});
 * for await (const page of call.pages({ cursor: saved })) await save(page, nextCursor(call, page));
 */
export function nextCursor<Page>(call: PagedCall<Page, unknown>, page: Page): string | undefined;
/**
 * Finds the cursor of the page after one that says it itself, as `client` and packages for openapi-fetch return pages.
 *
 * @returns the next value of the parameter that says where a page starts; undefined after the last page
 * @throws {NimbusError} of the kind `server` if the next link has no cursor
 */
export function nextCursor(page: object): string | undefined;
export function nextCursor(call: object, ...pages: readonly unknown[]): string | undefined {
  return readOptions(() => {
    if (pages.length === 0) return findInPage(call);
    const { source } = Object(call) as SourceOfCall;
    const isCall = source && ("cursorAfter" in source || source.operation);
    checkObject("call", isCall && source, "the call that the page comes from");
    const [page] = pages;
    return "cursorAfter" in source
      ? source.cursorAfter(page)
      : findNextPage(source.operation, source.args, page)?.cursor;
  });
}

/** Finds the cursor where lists of the API have it: by itself, or in a link to the next page. */
function findInPage(page: object): string | undefined {
  const found = Object.values(rules).flatMap(({ ask, next }) => {
    const value = next && follow(page, next);
    if (typeof value !== "string" || value === "") return [];
    return [value.includes("?") ? queryOf(value).get(ask) : value];
  });
  const cursor = found.find(Boolean);
  if (cursor || found.length === 0) return cursor ?? undefined;
  throw pageError("the link to the next page has no cursor");
}
