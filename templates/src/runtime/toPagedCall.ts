import type { Answer } from "./Call.js";
import type { PageSource } from "./listPages.js";
import { loadPart } from "./loadPart.js";
import type { PagedCall, PageOptions } from "./PagedCall.js";

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
  return {
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, which begins when it is asked for
    then: (onData, onError) => data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    [Symbol.toStringTag]: "PagedCall",
    withResponse: begin,
    pages: (options) => listPages(source, options),
    [Symbol.asyncIterator]: () => listItems(source),
    collect: async ({ limit } = {}) => (await loadLists()).collect(source, limit),
  };
}

const loadLists = () => loadPart(() => import("./listPages.js"));

async function* listPages(
  source: PageSource,
  options?: PageOptions,
): AsyncGenerator<unknown, void, undefined> {
  const lists = await loadLists();
  yield* lists.listPages(source, options);
}

async function* listItems(source: PageSource): AsyncGenerator<unknown, void, undefined> {
  const lists = await loadLists();
  yield* lists.listItems(source);
}
