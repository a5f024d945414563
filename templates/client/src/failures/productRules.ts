import type { Rule } from "./Rule.js";

/** What answers mean in the products whose APIs return 401 for an invalid token. */
export const PRODUCT_RULES: readonly Rule[] = [
  {
    name: "unknown-caller",
    when: { status: /^403$/, says: /\bnot permitted to use Nimbus/ },
    evidence: "inferred",
    kind: "bad-credentials",
    hint: "The account has no access to Nimbus: a site administrator can give it a license.",
  },
  {
    name: "login-failed",
    when: { status: /^40[34]$/, header: ["x-seraph-loginreason", /AUTHENTICATED_FAILED/] },
    evidence: "reported",
    kind: "bad-credentials",
    hint: "The login failed, so this was answered as to nobody. The organization may have disabled API tokens. If not,",
    advice: "credential",
    token: "rejected",
  },
  {
    name: "rejected-token",
    when: { status: /^401$/, responder: "site", credential: "api-token" },
    evidence: "reported",
    kind: "bad-credentials",
    hint: "The site rejected the token. If it has scopes, it works only through the gateway: remove `scoped: false`. If not,",
    advice: "credential",
    token: "rejected",
  },
];
