import type { Receiver } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/** Loads the reader of responses that may be one of several things. */
export const answers = (): Promise<Receiver> => loadChunk(() => import("../response/answers/receive.js"));
