import type { DataWithResponse } from "../operations/Call.js";
import type { CallInput, SendCall } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";
import type { PageSource } from "./listPages.js";
import type { SourceOfCall } from "./nextCursor.js";
import type { PagedCall } from "./PagedCall.js";

/** Creates a call whose response has pages. It is sent when it is awaited or iterated. */
export function toPagedCall(send: SendCall, { options, ...called }: CallInput): PagedCall<unknown, unknown> {
  let first: Promise<DataWithResponse<unknown>> | undefined;
  const begin = () => {
    first ??= send(called.args, options);
    return first;
  };
  const data = () => begin().then((result) => result.data);
  const fetchPage: PageSource["fetchPage"] = ({ args, path }, signal) =>
    send(args, { ...options, signal }, path);
  const source: PageSource = { ...called, options, fetchPage };
  const call: PagedCall<unknown, unknown> & SourceOfCall = {
    source,
    // biome-ignore lint/suspicious/noThenProperty: a lazy promise, which starts when it is awaited
    then: (onData, onError) => data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    [Symbol.toStringTag]: "PagedCall",
    withResponse: begin,
    pages: (options) => iterate((lists) => lists.listPages(source, options)),
    [Symbol.asyncIterator]: () => iterate((lists) => lists.listItems(source)),
    collect: async (options) => (await loadLists()).collect(source, options),
  };
  return call;
}

const loadLists = () => loadChunk(() => import("./listPages.js"));

async function* iterate(
  list: (lists: Awaited<ReturnType<typeof loadLists>>) => AsyncGenerator<unknown, void, undefined>,
): AsyncGenerator<unknown, void, undefined> {
  yield* list(await loadLists());
}
