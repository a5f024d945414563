import type { AuditHints } from "./AuditHints.js";

/** No product has hints unless its own templates say so. */
export const HINTS: AuditHints = { kinds: {}, values: {} };
