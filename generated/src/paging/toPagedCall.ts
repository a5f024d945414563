import type { CallOptions, DataWithResponse } from "../operations/Call.js";
import type { Arguments, CallInput } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";
import type { PageSource } from "./listPages.js";
import type { PagedCall, PageOptions } from "./PagedCall.js";

/** Creates a call whose response has pages. It is sent when it is awaited or iterated. */
export function toPagedCall(
  send: (args: Arguments, options: CallOptions) => Promise<DataWithResponse<unknown>>,
  { options, ...called }: CallInput,
): PagedCall<unknown, unknown> {
  let first: Promise<DataWithResponse<unknown>> | undefined;
  const begin = () => {
    first ??= send(called.args, options);
    return first;
  };
  const data = () => begin().then((result) => result.data);
  const fetchPage = async (args: Arguments, signal: AbortSignal) =>
    (await send(args, { ...options, signal })).data;
  const source: PageSource = { ...called, fetchPage, signal: options.signal };
  return {
    // biome-ignore lint/suspicious/noThenProperty: a lazy promise, which starts when it is awaited
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

const loadLists = () => loadChunk(() => import("./listPages.js"));

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
