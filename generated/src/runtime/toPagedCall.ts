import type { Answer } from "./Call.js";
import { listPages, type PageSource } from "./listPages.js";
import type { PagedCall, PageOptions } from "./PagedCall.js";
import { readItems } from "./readItems.js";

/** Makes a call whose answer has pages: `first` sends it as the caller wrote it, `source` pages through it. */
export function toPagedCall(
  first: () => Promise<Answer<unknown>>,
  source: PageSource,
): PagedCall<unknown, unknown> {
  let begun: Promise<Answer<unknown>> | undefined;
  const begin = () => {
    begun ??= first();
    return begun;
  };
  const data = () => begin().then((answer) => answer.data);
  const pages = (options?: PageOptions) => listPages(source, options);
  return {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, which begins when it is asked for
    then: (onData, onError) => data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    [Symbol.toStringTag]: "PagedCall",
    withResponse: begin,
    pages,
    [Symbol.asyncIterator]: () => listItems(pages(), source),
    collect: ({ limit = Number.POSITIVE_INFINITY } = {}) => collect(listItems(pages(), source), limit),
  };
}

async function* listItems(
  pages: AsyncIterable<unknown>,
  { operation }: PageSource,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of pages) yield* readItems(operation, page);
}

async function collect(items: AsyncIterable<unknown>, limit: number): Promise<unknown[]> {
  const collected: unknown[] = [];
  if (limit <= 0) return collected;
  for await (const item of items) {
    collected.push(item);
    if (collected.length >= limit) break;
  }
  return collected;
}
