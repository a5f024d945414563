import { configurationError } from "../errors/ConfluenceError.js";
import { readOptions } from "../errors/readOptions.js";
import type { DataWithResponse } from "../operations/Call.js";
import type { SourceOfCall } from "../paging/nextCursor.js";
import type { PagedCall } from "../paging/PagedCall.js";

/** The type of the items of a page, which are in its lists. */
export type ItemIn<Page> = {
  [Name in keyof Page]: Page[Name] extends readonly (infer Item)[] ? Item : never;
}[keyof Page];

/**
 * Creates what a method returns, for tests of code that is given a client of its own, such as `{ v2: { v2.getPages: () => mockCall(page) } }`.
 * Like a call of the client, it can be awaited, has `.withResponse()`, and of a list also iterates over its items and has
 * `.pages()` and `.collect()`. Each further argument is the next page; an error is thrown where its page is read.
 *
 * @example
 * const call = mockCall({ results: [{ id: "1" }] }, new Error("reset"));
 */
export function mockCall(error: Error): PagedCall<never, never>;
export function mockCall<Page>(data: Page, ...next: readonly (Page | Error)[]): PagedCall<Page, ItemIn<Page>>;
export function mockCall(...pages: readonly unknown[]): PagedCall<unknown, unknown> {
  readOptions(() =>
    pages.map((page) => page instanceof Error || [Object(page).then, Object.values(Object(page))]),
  );
  let first: Promise<DataWithResponse<unknown>> | undefined;
  const begin = () => {
    first ??= respond(pages[0]);
    return first;
  };
  const data = async () => (await begin()).data;
  async function* list(start = 0): AsyncGenerator<unknown, void, undefined> {
    for (const page of pages.slice(start)) yield (await respond(page)).data;
  }
  async function* listItems(): AsyncGenerator<unknown, void, undefined> {
    for await (const page of list()) yield* itemsOf(page);
  }
  const cursorAfter = (page: unknown) => {
    const next = pages.indexOf(page) + 1;
    return next > 0 && next < pages.length ? String(next) : undefined;
  };
  const call: PagedCall<unknown, unknown> & SourceOfCall = {
    source: { cursorAfter },
    // biome-ignore lint/suspicious/noThenProperty: a lazy promise, as the calls of lists are
    then: (onData, onError) => data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    [Symbol.toStringTag]: "PagedCall",
    withResponse: begin,
    pages: ({ cursor } = {}) => list(Number(cursor ?? 0)),
    [Symbol.asyncIterator]: listItems,
    collect: async ({ limit = Number.POSITIVE_INFINITY } = {}) => {
      const items: unknown[] = [];
      if (limit > 0) for await (const item of listItems()) if (items.push(item) >= limit) break;
      return items;
    },
  };
  return call;
}

async function respond(data: unknown): Promise<DataWithResponse<unknown>> {
  if (data instanceof Error) throw data;
  const headers = { "Content-Type": "application/json" };
  const response = data === undefined ? new Response(null, { status: 204 }) : new Response(null, { headers });
  return { data, response };
}

function itemsOf(page: unknown): readonly unknown[] {
  const lists = Object.values(Object(page)).filter(Array.isArray);
  if (lists.length === 0)
    throw configurationError("mockCall has no list to iterate over", "pass a page: { results: [] }");
  return lists.flat();
}
