import type { ContextWith } from "../HandlerContext.js";
import { failureV2 } from "../HttpFailure.js";
import type { HttpResponse } from "../HttpResponse.js";

/** The arguments by which a list of v2 goes on. */
interface PagingArgs {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly sort?: string | undefined;
}

/** How a list may be sorted. */
export interface ListOptions<Item> {
  /** What `sort` may name; the first holds without it. Default: as the items come. */
  readonly orders?: SortOrders<Item>;
  /** The first order turned round, where the newest come first. */
  readonly newestFirst?: boolean;
  /** The order in which the items come, so that nobody looks further than the end of the page. */
  readonly sortedBy?: string | undefined;
  /** How many items a page holds without `limit`. Default: 25. */
  readonly limit?: number;
}

/** What items are sorted by, under the names of `sort`. */
export type SortOrders<Item> = Readonly<Record<string, (item: Item, index: number) => string | number>>;

/** A page of a list of v2. */
export interface CursorPage<Result> {
  results: Result[];
  _links: { base: string; next?: string };
}

/**
 * Answers a part of a list the way v2 does. A cursor says behind which item it goes on, so that what comes and goes
 * meanwhile moves nothing; where there are no orders, it counts.
 */
export function listV2<Item, Result>(
  context: ContextWith<object>,
  items: Iterable<Item>,
  toResult: (item: Item) => Result,
  { orders, newestFirst, sortedBy: comesBy, limit = 25 }: ListOptions<Item> = {},
): HttpResponse<CursorPage<Result>> {
  const args: PagingArgs = context.args;
  const sort = orders ? (args.sort ?? `${newestFirst ? "-" : ""}${Object.keys(orders)[0]}`) : "position";
  const key = orders ? orders[sort.replace(/^-/, "")] : (_item: Item, index: number) => index;
  if (!key) throw invalidParameter("sort", sort);
  const size = args.limit ?? limit;
  const after = args.cursor === undefined ? undefined : readCursor(args.cursor, sort);
  const taken = selectPage(items, key, sort.startsWith("-") ? -1 : 1, after, size + 1, sort === comesBy);
  const last = taken.length > size ? taken.slice(0, size).at(-1) : undefined;
  const results = taken.slice(0, size).map(({ item }) => toResult(item));
  const base = `${context.siteOrigin}/wiki`;
  if (!last) return { headers: { link: `<${base}>; rel="base"` }, body: { results, _links: { base } } };
  const url = new URL(context.path, context.siteOrigin);
  url.searchParams.set("limit", String(size));
  const cursor = { id: last.id, contentOrder: sort, contentOrderValue: last.value };
  url.searchParams.set("cursor", writeCursor(cursor));
  const next = url.pathname + url.search;
  const headers = { link: `<${next}>; rel="next", <${base}>; rel="base"` };
  return { headers, body: { results, _links: { next, base } } };
}

/** What Confluence's own cursors hold, as observed. */
interface Cursor {
  readonly id: number;
  readonly contentOrder: string;
  readonly contentOrderValue: string | number;
}

function writeCursor(cursor: Cursor): string {
  const bytes = new TextEncoder().encode(JSON.stringify(cursor));
  return btoa(String.fromCharCode(...bytes))
    .replace(/=+$/, "")
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

function readCursor(text: string, sort: string): SortKey {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const { id, contentOrder, contentOrderValue: value } = JSON.parse(new TextDecoder().decode(bytes));
    if (contentOrder === sort && typeof id === "number" && /string|number/.test(typeof value))
      return { value, id };
  } catch {
    // Neither base64 nor JSON: refused below.
  }
  throw invalidParameter("cursor", text);
}

function invalidParameter(name: string, value: string): Error {
  return failureV2(
    400,
    "INVALID_REQUEST_PARAMETER",
    `Provided value {${value}} for '${name}' is not one of this list`,
  );
}

/** What decides where an item stands: what it is sorted by and, among equals, its id. */
export interface SortKey {
  readonly value: string | number;
  readonly id: number;
}

/** An item with its rank. */
export interface Keyed<Item> extends SortKey {
  readonly item: Item;
}

/** Takes the first items behind one, in an order, and keeps no more than a few pages of them meanwhile. */
export function selectPage<Item>(
  items: Iterable<Item>,
  key: (item: Item, index: number) => string | number,
  sign: 1 | -1,
  after: SortKey | undefined,
  count: number,
  isSorted: boolean,
): Keyed<Item>[] {
  const taken: Keyed<Item>[] = [];
  let worst: SortKey | undefined;
  let index = 0;
  for (const item of items) {
    const value = key(item, index);
    index += 1;
    // Most items are passed over here, and a site may hold 100,000 of them.
    if (after && sign * compare(value, after, item, index) <= 0) continue;
    if (worst && sign * compare(value, worst, item, index) >= 0) continue;
    taken.push({ item, value, id: idOf(item, index) });
    if (isSorted && taken.length === count) return taken;
    if (taken.length < 4 * count) continue;
    sortKeyed(taken, sign).length = count;
    worst = taken.at(-1);
  }
  return sortKeyed(taken, sign).slice(0, count);
}

function sortKeyed<Item>(taken: Keyed<Item>[], sign: 1 | -1): Keyed<Item>[] {
  return taken.sort((one, other) => sign * (compareValues(one.value, other.value) || one.id - other.id));
}

function compare(value: string | number, other: SortKey, item: unknown, index: number): number {
  return compareValues(value, other.value) || idOf(item, index) - other.id;
}

function compareValues(value: string | number, other: string | number): number {
  return value < other ? -1 : value > other ? 1 : 0;
}

function idOf(item: unknown, index: number): number {
  const id = typeof item === "object" && item !== null && "id" in item ? String(item.id) : "";
  return Number(id.replace("att", "")) || index;
}
