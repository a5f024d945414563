import { failureV2 } from "../apiErrors.js";
import type { ContextWith } from "../HandlerContext.js";
import type { HttpResponse } from "../HttpResponse.js";
import { type SortKey, selectPage } from "./selectPage.js";

interface PagingArgs {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly sort?: string | undefined;
}

/** How a list can be sorted and paged. */
export interface ListOptions<Item> {
  /** The values of `sort`, the default first. Without them, the items keep their order. */
  readonly orders?: SortOrders<Item>;
  /** Whether the default order is descending. */
  readonly newestFirst?: boolean;
  /** The order in which the items are already sorted, so that iteration can stop at the end of the page. */
  readonly sortedBy?: string | undefined;
  /** The default page size is 25. */
  readonly limit?: number;
}

/** The functions that compute sort values, by their names in `sort`. */
export type SortOrders<Item> = Readonly<Record<string, (item: Item, index: number) => string | number>>;

/** A page of a list of v2. */
export interface CursorPage<Result> {
  results: Result[];
  _links: { base: string; next?: string };
}

/**
 * Responds with a page of a list of v2. A cursor contains the sort key of the last item, so that items that are added
 * or removed between two requests do not shift the next page; without orders, it contains the position.
 */
export function listV2<Item, Result>(
  context: ContextWith<object>,
  items: Iterable<Item>,
  toResult: (item: Item) => Result,
  { orders, newestFirst, sortedBy, limit = 25 }: ListOptions<Item> = {},
): HttpResponse<CursorPage<Result>> {
  const args: PagingArgs = context.args;
  const sort = orders ? (args.sort ?? `${newestFirst ? "-" : ""}${Object.keys(orders)[0]}`) : "position";
  const value = orders ? orders[sort.replace(/^-/, "")] : (_item: Item, index: number) => index;
  if (!value) throw invalidParameter("sort", sort);
  const size = args.limit ?? limit;
  const after = args.cursor === undefined ? undefined : decodeCursor(args.cursor, sort);
  const sign = sort.startsWith("-") ? -1 : 1;
  // One more item than the page has tells whether there is a next page.
  const selected = selectPage(items, { value, sign, after, count: size + 1, isSorted: sort === sortedBy });
  const last = selected.length > size ? selected[size - 1] : undefined;
  const results = selected.slice(0, size).map(({ item }) => toResult(item));
  const base = `${context.siteOrigin}/wiki`;
  if (!last) return { headers: { link: `<${base}>; rel="base"` }, body: { results, _links: { base } } };
  const url = new URL(context.path, context.siteOrigin);
  url.searchParams.set("limit", String(size));
  const cursor = { id: last.id, contentOrder: sort, contentOrderValue: last.value };
  url.searchParams.set("cursor", encodeCursor(cursor));
  const next = url.pathname + url.search;
  const headers = { link: `<${next}>; rel="next", <${base}>; rel="base"` };
  return { headers, body: { results, _links: { next, base } } };
}

/** Returns the ID after which a list that is sorted by ID goes on; undefined at its start and in other orders. */
export function findLastId(context: ContextWith<object>): number | undefined {
  const { cursor, sort = "id" }: PagingArgs = context.args;
  return cursor === undefined || sort !== "id" ? undefined : decodeCursor(cursor, sort).id;
}

/** The content of Confluence's own cursors, as observed. */
interface Cursor {
  readonly id: number;
  readonly contentOrder: string;
  readonly contentOrderValue: string | number;
}

function encodeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("=", "")
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

function decodeCursor(cursor: string, sort: string): SortKey {
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const { id, contentOrder, contentOrderValue: value } = JSON.parse(new TextDecoder().decode(bytes));
    if (contentOrder === sort && typeof id === "number" && /string|number/.test(typeof value))
      return { value, id };
  } catch {
    // Neither base64 nor JSON: rejected below.
  }
  throw invalidParameter("cursor", cursor);
}

function invalidParameter(name: string, value: string): Error {
  return failureV2(
    400,
    "INVALID_REQUEST_PARAMETER",
    `Provided value {${value}} for '${name}' is not one of this list`,
  );
}
