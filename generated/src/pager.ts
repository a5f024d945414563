// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { Pager } from "./paging/Pager.js";

/** Follows the pages of operations that page by a rule; undefined if there are none. */
export const pager: Pager | undefined = undefined;
