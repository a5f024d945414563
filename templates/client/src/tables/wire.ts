import type { ArgumentEncoder } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/** Loads the encoder of arguments and bodies that are not sent as usual. */
export const wire = (): Promise<ArgumentEncoder> =>
  loadChunk(() => import("../request/wire/encodeArguments.js"));
