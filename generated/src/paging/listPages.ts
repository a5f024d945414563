import { ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import { check, checkInteger } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { Arguments, CallInput } from "../operations/Operation.js";
import { yieldToEventLoop } from "../platform/Clock.js";
import { onAbort } from "../platform/signals.js";
import { findNextPage, type NextPage, readItems, withCursor } from "./nextPage.js";
import type { PageOptions } from "./PagedCall.js";

/** An operation with pages, and how to request one of them. */
export interface PageSource extends CallInput {
  /** Requests one page. */
  readonly fetchPage: (args: Arguments, signal: AbortSignal) => Promise<unknown>;
}

/** A page that is being requested, and its cursor. */
interface Pending {
  readonly cursor: string | undefined;
  readonly page: Promise<unknown>;
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
  const request = (args: Arguments, at: string | undefined): Pending => {
    const page = fetchPage(args, aborter.signal);
    // A page that is requested ahead may fail before it is awaited.
    page.catch(() => {});
    return { cursor: at, page };
  };
  let args = readArguments(source, cursor);
  let pending = request(args, cursor);
  const seen = new Set([cursor]);
  try {
    for (;;) {
      const { page, next } = await readPage(source.name, pending, (found) =>
        findUnseenPage(source, args, found, seen),
      );
      const following = next && ahead ? request(next.args, next.cursor) : undefined;
      // A caller that blocks the event loop with this page would delay the next request.
      if (following) await yieldToEventLoop();
      yield page;
      if (next === undefined) return;
      args = next.args;
      pending = following ?? request(next.args, next.cursor);
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
function readPageOptions({ operation: { page } }: PageSource, options: PageOptions): PageOptions {
  const { cursor, ahead } = readOptions(() => ({ cursor: options.cursor, ahead: options.ahead }));
  const isCursor = typeof cursor === "string" && (page !== "offset" || /^\d+$/.test(cursor));
  check(cursor === undefined || isCursor, "cursor", cursor, "the `cursor` of an error, or undefined");
  return { cursor, ahead };
}

/** Returns the arguments of the first page. Those that cannot be read stay as they are, and their call rejects them. */
function readArguments({ operation, args }: PageSource, cursor: string | undefined): Arguments {
  try {
    if (typeof args === "function" || Symbol.iterator in args) return args;
    const base = { limit: operation.max, ...definedOnly(args) };
    return cursor === undefined ? base : withCursor(operation, base, cursor);
  } catch {
    return args;
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
  findNext: (page: unknown) => NextPage | undefined,
): Promise<{ page: unknown; next: NextPage | undefined }> {
  try {
    const found = await page;
    return { page: found, next: findNext(found) };
  } catch (error) {
    throw isConfluenceError(error) ? atCursor(error, operation, cursor) : error;
  }
}

/** Several listings can share one error of their connection, so each gets a copy with its own cursor. */
function atCursor(error: ConfluenceError, operation: string, cursor: string | undefined): ConfluenceError {
  const { kind, hint, cause } = error;
  const message = hint === undefined ? error.message : error.message.slice(0, -hint.length - 1);
  return new ConfluenceError(kind, message, {
    ...error,
    operation: error.operation ?? operation,
    cursor,
    cause,
  });
}

function findUnseenPage(
  { name, operation }: PageSource,
  args: Arguments,
  page: unknown,
  seen: Set<string | undefined>,
): NextPage | undefined {
  const next = findNextPage(operation, args, page);
  const isEarlier = operation.page === "offset" && Number(next?.cursor) <= Number(args.start ?? 0);
  if (next === undefined || !(isEarlier || seen.has(next.cursor))) {
    seen.add(next?.cursor);
    return next;
  }
  throw new ConfluenceError("server", `${name} returned a next link to an earlier page`, {
    operation: name,
    hint: "The listing would never end, so it was stopped: list again, in another order if there is one.",
  });
}
