import { ConfluenceError, isConfluenceError } from "../errors/ConfluenceError.js";
import type { Arguments, CallInput } from "../operations/Operation.js";
import { takeTurn } from "../platform/Clock.js";
import { findNextPage, type NextPage, readItems, withCursor } from "./nextPage.js";
import type { PageOptions } from "./PagedCall.js";

/** What a listing is made of. */
export interface PageSource extends Omit<CallInput, "options"> {
  /** Asks for one page. */
  readonly fetchPage: (args: Arguments, signal: AbortSignal) => Promise<unknown>;
}

/** A page that is being asked for, and the cursor at which it stands. */
interface Pending {
  readonly cursor: string | undefined;
  readonly page: Promise<unknown>;
}

/** Lists the pages of an operation, asking for one page ahead. Leaving the loop aborts what is under way. */
export async function* listPages(
  source: PageSource,
  options: PageOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  const { operation, fetchPage } = source;
  const { cursor, ahead = true } = options;
  const aborter = new AbortController();
  const ask = (args: Arguments, at: string | undefined): Pending => {
    const page = fetchPage(args, aborter.signal);
    // A page that is asked for ahead may fail before anybody waits for it.
    page.catch(() => {});
    return { cursor: at, page };
  };
  const base: Arguments = { limit: operation.max, ...definedOnly(source.args) };
  let args = cursor === undefined ? base : withCursor(operation, base, cursor);
  let pending = ask(args, cursor);
  const seen = new Set([cursor]);
  try {
    for (;;) {
      const { page, next } = await readPage(pending, (answer) => findUnseenPage(source, args, answer, seen));
      const following = next && ahead ? ask(next.args, next.cursor) : undefined;
      // A caller that keeps the processor busy with this page would keep the next request from going out.
      if (following) await takeTurn();
      yield page;
      if (next === undefined) return;
      args = next.args;
      pending = following ?? ask(next.args, next.cursor);
    }
  } finally {
    aborter.abort();
  }
}

/** Lists the items of all pages. */
export async function* listItems(source: PageSource): AsyncGenerator<unknown, void, undefined> {
  for await (const page of listPages(source)) yield* readItems(source.operation, page);
}

/** Collects the items of all pages, or the first `limit` of them. */
export async function collect(
  source: PageSource,
  limit: number = Number.POSITIVE_INFINITY,
): Promise<unknown[]> {
  const collected: unknown[] = [];
  if (limit <= 0) return collected;
  for await (const item of listItems(source)) {
    collected.push(item);
    if (collected.length >= limit) break;
  }
  return collected;
}

/** An explicit `undefined` counts as absent, so that the greatest `limit` takes its place. */
function definedOnly(args: Arguments): Arguments {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}

/** Waits for a page and what comes after it; an error tells the cursor at which the listing can go on. */
async function readPage(
  { page, cursor }: Pending,
  findNextOf: (page: unknown) => NextPage | undefined,
): Promise<{ page: unknown; next: NextPage | undefined }> {
  try {
    const answer = await page;
    return { page: answer, next: findNextOf(answer) };
  } catch (error) {
    throw isConfluenceError(error) ? atCursor(error, cursor) : error;
  }
}

/** Several listings can share one error, that of their connection, so each gets a copy with its own cursor. */
function atCursor(error: ConfluenceError, cursor: string | undefined): ConfluenceError {
  const { kind, hint, cause } = error;
  const message = hint === undefined ? error.message : error.message.slice(0, -hint.length - 1);
  return new ConfluenceError(kind, message, { ...error, cursor, cause });
}

function findUnseenPage(
  { name, operation }: PageSource,
  args: Arguments,
  page: unknown,
  seen: Set<string | undefined>,
): NextPage | undefined {
  const next = findNextPage(operation, args, page);
  if (next === undefined || !seen.has(next.cursor)) {
    seen.add(next?.cursor);
    return next;
  }
  throw new ConfluenceError("server", `${name} came back to a page that it has given before`, {
    operation: name,
    hint: "The listing would never end, so it stops here: list again, in another order if there is one.",
  });
}
