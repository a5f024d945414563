// Generated from specs/confluence-v1.json and specs/confluence-v2.json by `npm run generate`. Do not edit.

import type { Rule } from "./paging/Rule.js";
import { acceptsAncestor, byAncestors, requestAncestors } from "./paging/followers/byAncestors.js";
import { byLink } from "./paging/followers/byLink.js";
import { byToken } from "./paging/followers/byToken.js";

/** How lists page, by the names that operations have for it. */
export const rules: Readonly<Record<string, Rule>> = {
    offset: { ask: "start", next: "_links.next", number: true, size: "limit", find: byLink },
    cursor: { ask: "cursor", next: "_links.next", header: true, size: "limit", find: byLink },
    ancestors: { ask: "id", size: "limit", find: byAncestors, request: requestAncestors, accepts: acceptsAncestor },
    body: { ask: "cursor", next: "cursor", size: "limit", find: byToken },
};
