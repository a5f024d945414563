import type { FindCursor } from "../Rule.js";
import { follow } from "../readPage.js";

/** Finds the cursor in a field of the page. */
export const byToken: FindCursor = ({ next }, _operation, _args, page) => follow(page, next);
