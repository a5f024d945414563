import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";

/** Loads what is not needed before the first request. */
export const loadOnDemand: () => Promise<typeof import("./onDemand.js")> = once(() =>
  loadChunk(() => import("./onDemand.js")),
);
