import type { FindCursor } from "../Rule.js";
import { follow, readQuery } from "../readPage.js";

/** The next link of a Link header, which may have others. */
const NEXT_LINK = /<([^<>]*)>[^<>]*;\s*rel="?next\b/i;

/**
 * Finds the cursor in a link of the page, at its root or beside its items. Only the cursor of a next link is used,
 * together with the caller's own arguments, because next links drop some of them, and point to the site even for requests
 * through the gateway (both observed). A missing next link ends a listing; a short page does not (observed for searches).
 */
export const byLink: FindCursor = (rule, { items = [] }, _args, page, _items, header) => {
  const { ask, next = "", number } = rule;
  const link =
    ["", ...items].map((path) => follow(page, path.replace(/[^.]*$/, next))).find((found) => found != null) ??
    (rule.header ? NEXT_LINK.exec(header ?? "")?.[1] : undefined);
  return (link ?? "") === "" ? undefined : readQuery(link, ask, number && /^-?\d+$/);
};
