import type { AuditHints } from "./AuditHints.js";

/** In v1, pages and blog posts are content; people have accounts. */
export const HINTS: AuditHints = {
  kinds: { content: ["page", "blogpost"], user: ["account"], notification: ["page"] },
  values: { cql: "type = page", type: "page" },
};
