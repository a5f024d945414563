import { toPagedCall } from "../paging/toPagedCall.js";
import { loadChunk } from "../platform/loadChunk.js";

// What only some operations need. They bring it, so that a client of a few leaves out what none of them needs.

/** Makes the call of an operation whose answer has pages. */
export const lists: typeof toPagedCall = toPagedCall;

/** Loads what sends a body that is a form. */
export const forms = (): Promise<typeof import("../request/encodeForm.js")> =>
  loadChunk(() => import("../request/encodeForm.js"));

/** Loads what takes an answer that is a file. */
export const files = (): Promise<typeof import("../response/receiveFile.js")> =>
  loadChunk(() => import("../response/receiveFile.js"));
