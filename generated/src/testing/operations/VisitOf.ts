import type { Visit } from "../Visit.js";

/** A visit of any operation that takes these arguments. */
export type VisitOf<Args> = Omit<Visit, "args"> & { readonly args: Args };
