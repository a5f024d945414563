import { loadChunk } from "../platform/loadChunk.js";
import { once } from "../platform/once.js";

/** Loads what is not needed before the first request. The note lets bundlers leave it out where nothing uses it. */
export const loadOnDemand: () => Promise<typeof import("./onDemand.js")> = /* @__PURE__ */ once(() =>
  loadChunk(() => import("./onDemand.js")),
);
