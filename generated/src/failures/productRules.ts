import type { Rule } from "./Rule.js";

/** What answers mean that only this product gives: v1 returns 403 for an invalid token, v2 a bare 404; v2 takes no keys for IDs. */
export const PRODUCT_RULES: readonly Rule[] = [
  {
    name: "unknown-caller",
    when: {
      status: /^403$/,
      says: /(?:^|[:;] )(?:Request rejected because caller cannot access|Current user not permitted to use) Confluence/,
    },
    evidence: "observed",
    kind: "bad-credentials",
    hint: "The caller is not authenticated or has no Confluence license (the responses are identical):",
    advice: "credential",
    token: "rejected",
  },
  {
    name: "unknown-caller",
    when: { status: /^404$/, shape: "bare" },
    evidence: "observed",
    kind: "bad-credentials",
    hint: "This 404 from v2 means that the caller is not authenticated, not that the resource is missing:",
    advice: "credential",
    token: "rejected",
  },
  {
    name: "invalid-request",
    when: { status: /^400$/, says: /Expected type is (?:long|ContentId)/i },
    evidence: "reported",
    kind: "invalid-request",
    hint: 'An ID is a number: v2.getSpaces({ keys: ["DEV"] }) finds that of a space.',
  },
];
