import type { FormEncoder, Lister, Receiver } from "../operations/Operation.js";
import { toPagedCall } from "../paging/toPagedCall.js";
import { loadChunk } from "../platform/loadChunk.js";

// Features that only some operations need. Operations refer to them, so that bundlers drop those that none needs.

/** Creates the call of an operation with pages. */
export const lists: Lister = toPagedCall;

/** Loads the encoder of forms. */
export const forms = (): Promise<FormEncoder> => loadChunk(() => import("../request/encodeForm.js"));

/** Loads the receiver of files. */
export const files = (): Promise<Receiver> => loadChunk(() => import("../response/receive.js"));
