import type { Pager } from "../operations/Operation.js";
import { rules } from "../paging/pager.js";

/** Follows the pages of operations that page by a rule. */
export const pager: Pager = rules;
