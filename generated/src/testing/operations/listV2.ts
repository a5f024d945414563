import { refuseV2 } from "../Refusal.js";
import type { FakeAnswer } from "../Visit.js";
import { type Rank, takeAfter } from "./takeAfter.js";
import type { VisitOf } from "./VisitOf.js";

/** The arguments by which a list of v2 goes on. */
interface Paging {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly sort?: string | undefined;
}

/** How a list may be sorted. */
export interface ListOptions<Item> {
  /** What `sort` may name; the first holds without it. Default: as the items come. */
  readonly orders?: Orders<Item>;
  /** The first order turned round, where the newest come first. */
  readonly newestFirst?: boolean;
  /** The order in which the items come, so that nobody looks further than the end of the page. */
  readonly comesBy?: string | undefined;
  /** How many items a page holds without `limit`. Default: 25. */
  readonly limit?: number;
}

/** What items are sorted by, under the names of `sort`. */
export type Orders<Item> = Readonly<Record<string, (item: Item, index: number) => string | number>>;

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
  visit: VisitOf<object>,
  items: Iterable<Item>,
  toResult: (item: Item) => Result,
  { orders, newestFirst, comesBy, limit = 25 }: ListOptions<Item> = {},
): FakeAnswer<CursorPage<Result>> {
  const args: Paging = visit.args;
  const sort = orders ? (args.sort ?? `${newestFirst ? "-" : ""}${Object.keys(orders)[0]}`) : "position";
  const key = orders ? orders[sort.replace(/^-/, "")] : (_item: Item, index: number) => index;
  if (!key) throw refuse("sort", sort);
  const size = args.limit ?? limit;
  const after = args.cursor === undefined ? undefined : readCursor(args.cursor, sort);
  const taken = takeAfter(items, key, sort.startsWith("-") ? -1 : 1, after, size + 1, sort === comesBy);
  const last = taken.length > size ? taken.slice(0, size).at(-1) : undefined;
  const results = taken.slice(0, size).map(({ item }) => toResult(item));
  const base = `${visit.siteOrigin}/wiki`;
  if (!last) return { headers: { link: `<${base}>; rel="base"` }, body: { results, _links: { base } } };
  const url = new URL(visit.target, visit.siteOrigin);
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

function readCursor(text: string, sort: string): Rank {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const { id, contentOrder, contentOrderValue: value } = JSON.parse(new TextDecoder().decode(bytes));
    if (contentOrder === sort && typeof id === "number" && /string|number/.test(typeof value))
      return { value, id };
  } catch {
    // Neither base64 nor JSON: refused below.
  }
  throw refuse("cursor", text);
}

function refuse(name: string, value: string): Error {
  return refuseV2(
    400,
    "INVALID_REQUEST_PARAMETER",
    `Provided value {${value}} for '${name}' is not one of this list`,
  );
}
