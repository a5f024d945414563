import type { Handlers } from "../Visit.js";

/** The operations that work on what a site holds. */
export const handlers: Handlers = {};
