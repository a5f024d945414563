import type { FileReceiver, FormEncoder, Lister } from "../operations/Operation.js";
import { toPagedCall } from "../paging/toPagedCall.js";
import { loadChunk } from "../platform/loadChunk.js";

// What only some operations need. They bring it, so that a client of a few leaves out what none of them needs.

/** Makes the call of an operation whose answer has pages. */
export const lists: Lister = toPagedCall;

/** Loads what sends a body that is a form. */
export const forms = (): Promise<FormEncoder> => loadChunk(() => import("../request/encodeForm.js"));

/** Loads what takes an answer that is a file. */
export const files = (): Promise<FileReceiver> => loadChunk(() => import("../response/receiveFile.js"));
