import { check, checkInteger, checkObject } from "../errors/check.js";
import { isConfluenceError, ConfluenceError, summaryOf } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { DataWithResponse } from "../operations/Call.js";
import type { Arguments, CallInput } from "../operations/Operation.js";
import { yieldToEventLoop } from "../platform/Clock.js";
import { onAbort } from "../platform/signals.js";
import { findNextPage, isCursor, type NextPage, readItems, ruleOf, withCursor } from "./nextPage.js";
import type { PageOptions } from "./PagedCall.js";
import type { PageProgress, PageRequest } from "./Rule.js";

/** An operation with pages, and how to request one of them. */
export interface PageSource extends CallInput {
  /** Requests one page. */
  readonly fetchPage: (request: PageRequest, signal: AbortSignal) => Promise<DataWithResponse<unknown>>;
}

/** How many pages without an item may follow each other; filters of the server leave some (observed for searches). */
const MAX_EMPTY_PAGES = 20;

/** What tells whether a listing gets on. */
interface Progress extends PageProgress {
  /** The cursors of the pages so far. */
  readonly seen: Set<string | undefined>;
  /** How many pages in a row had no items. */
  empty: number;
}

/** A page that is being requested, and its cursor. */
interface Pending {
  readonly cursor: string | undefined;
  readonly page: Promise<DataWithResponse<unknown>>;
}

/** Iterates over the pages of an operation, one request ahead. Leaving the loop aborts pending requests. */
export async function* listPages(
  source: PageSource,
  options: PageOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { fetchPage } = source;
  const { cursor, ahead = true } = readPageOptions(source, options);
  const aborter = new AbortController();
  const forget = readOptions(() => {
    const { signal } = source.options;
    return onAbort(signal, () => aborter.abort(signal?.reason));
  });
  const request = (wanted: PageRequest, at: string | undefined): Pending => {
    const page = fetchPage(wanted, aborter.signal);
    // A page that is requested ahead may fail before it is awaited.
    page.catch(() => {});
    return { cursor: at, page };
  };
  const first = readArguments(source, cursor);
  let { args } = first;
  let pending = request(first, cursor);
  const progress: Progress = { seen: new Set([cursor]), empty: 0 };
  try {
    for (;;) {
      const { page, next } = await readPage(source.name, pending, (found, link) =>
        findUnseenPage(source, args, found, progress, link),
      );
      const following = next && ahead ? request(next, next.cursor) : undefined;
      // A caller that blocks the event loop with this page would delay the next request.
      if (following) await yieldToEventLoop();
      yield page;
      if (next === undefined) return;
      args = next.args;
      pending = following ?? request(next, next.cursor);
    }
  } finally {
    forget();
    aborter.abort();
  }
}

/** Iterates over the items of all pages. */
export async function* listItems(source: PageSource): AsyncGenerator<unknown, void, undefined> {
  for await (const page of listPages(source)) yield* readItems(source.operation, page);
}

/** Collects the items of all pages, or the first `limit` of them. */
export async function collect(
  source: PageSource,
  options: { readonly limit?: number | undefined } = {},
): Promise<unknown[]> {
  checkObject("the options of collect()", options, "{ limit: 10 }, or nothing");
  const limit = readOptions(() => options.limit ?? Number.POSITIVE_INFINITY);
  if (limit !== Number.POSITIVE_INFINITY) checkInteger("limit", limit);
  const collected: unknown[] = [];
  if (limit <= 0) return collected;
  for await (const item of listItems(source)) {
    collected.push(item);
    if (collected.length >= limit) break;
  }
  return collected;
}

/** Reads where and how to list. */
function readPageOptions({ operation }: PageSource, options: PageOptions): PageOptions {
  const { cursor, ahead } = readOptions(() => ({ cursor: options.cursor, ahead: options.ahead }));
  const isRight = cursor === undefined || isCursor(operation, cursor);
  check(isRight, "cursor", cursor, "the `cursor` of an error, or undefined");
  return { cursor, ahead };
}

/** Returns what requests the first page. Arguments that cannot be read stay as they are, and their call rejects them. */
function readArguments({ operation, args }: PageSource, cursor: string | undefined): PageRequest {
  try {
    if (typeof args === "function" || Symbol.iterator in args) return { args };
    const { max } = operation;
    const { size } = ruleOf(operation);
    const base: Record<string, unknown> = { ...(size && { [size]: max }), ...definedOnly(args) };
    const limit = Number(size && base[size]);
    // A server may answer with fewer items than it then skips.
    if (size && limit > Number(max) && Number.isFinite(limit)) base[size] = max;
    return cursor === undefined ? { args: base } : withCursor(operation, base, cursor);
  } catch {
    return { args };
  }
}

/** An explicit `undefined` counts as absent, so that it does not override the maximum `limit`. */
function definedOnly(args: Arguments): Arguments {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}

/** Waits for a page and finds the next one. An error gets the cursor at which the listing can resume. */
async function readPage(
  operation: string,
  { page, cursor }: Pending,
  findNext: (page: unknown, link: string | null) => NextPage | undefined,
): Promise<{ page: unknown; next: NextPage | undefined }> {
  try {
    const { data, response } = await page;
    return { page: data, next: findNext(data, response.headers.get("link")) };
  } catch (error) {
    throw isConfluenceError(error) ? atCursor(error, operation, cursor) : error;
  }
}

/** Several listings can share one error of their connection, so each gets a copy with its own cursor. */
function atCursor(error: ConfluenceError, operation: string, cursor: string | undefined): ConfluenceError {
  const { kind, cause } = error;
  return new ConfluenceError(kind, summaryOf(error), {
    ...error,
    operation: error.operation ?? operation,
    cursor,
    cause,
  });
}

/** Finds the next page, and stops a listing that would never end. */
function findUnseenPage(
  { name, operation }: PageSource,
  args: Arguments,
  page: unknown,
  progress: Progress,
  link: string | null,
): NextPage | undefined {
  const next = findNextPage(operation, args, page, link);
  if (next === undefined) return undefined;
  const { ask, number, check } = ruleOf(operation);
  const isEarlier = number && Number(next.cursor) <= Number(args[ask] ?? 0);
  if (isEarlier || progress.seen.has(next.cursor))
    throw stopped(
      name,
      "a next link to an earlier page",
      "would never end, so it was stopped: list again, in another order if there is one",
    );
  progress.seen.add(next.cursor);
  const items = readItems(operation, page);
  check?.(name, progress, items);
  progress.empty = items.length > 0 ? 0 : progress.empty + 1;
  if (progress.empty >= MAX_EMPTY_PAGES)
    throw stopped(
      name,
      `${MAX_EMPTY_PAGES} empty pages in a row`,
      "may never end, so it was stopped: resume it at the error's `cursor`, or list with other arguments",
    );
  return next;
}

function stopped(operation: string, what: string, why: string): ConfluenceError {
  return new ConfluenceError("server", `${operation} returned ${what}`, {
    operation,
    hint: `The listing ${why}.`,
  });
}
