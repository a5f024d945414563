import type { ErrorKind } from "../errors/NimbusError.js";
import { PROXY_LOGIN } from "../errors/proxyLogin.js";
import { SUSPENDED } from "../errors/suspended.js";
import type { FailureName } from "./FailureName.js";
import { PRODUCT_RULES } from "./productRules.js";
import type { Meaning, Rule } from "./Rule.js";

const MISSING_SCOPE: Meaning = {
  name: "missing-scope",
  kind: "missing-scope",
  hint: "The token is valid, but lacks a scope.",
  advice: "scopes",
  token: "accepted",
};

const UNKNOWN_PATH: Meaning = {
  name: "unknown-path",
  kind: "wrong-route",
  hint: "There is no API at this path{{paths}}. Check the site's name, too.",
};

/** What answers of any host mean, whatever else they are. */
export const FIRST_RULES: readonly Rule[] = [
  {
    // An allowlist in the title of a page is none: the sentence must say that it, or an address, is the reason.
    name: "ip-not-allowed",
    when: {
      status: /^40[134]$/,
      mentions:
        /\bIP(?![ _-]?(?:allow|white))(?: address)?\b[^<>]{0,99}(?:\b(?:reject|block|restrict|denied)|(?:\bnot|n['’]t) (?:\w+ ){0,2}(?:on|in|allow|permit|authori))|\b(?:reject|block|restrict|denied|allow|permit|forbid|refus)\w*(?: (?:by|due to|because of|from)\b[^<>]{0,60}|[:(] ?)\bIP\b|\bIP[ _-]?(?:allow|white)[ _-]?list\w* (?:reject|block|restrict|does)|(?:^|_)IP[_-]/i,
    },
    evidence: "reported",
    kind: "forbidden",
    hint: "The organization's IP allowlist does not contain the address of this machine: ask an organization admin to add it.",
  },
  {
    name: "suspended",
    when: { status: /^(?:40[234]|410|503)$/, mentions: SUSPENDED },
    evidence: "observed",
    kind: "server",
    hint: "The site is suspended or deactivated: its administrator can reactivate it.",
  },
];

/**
 * What answers of the API mean, most specific first; the first rule that matches applies. The status alone is ambiguous:
 * Atlassian returns 401 for a missing scope, too, and some APIs return 403 or 404 for an invalid token.
 */
export const API_RULES: readonly Rule[] = [
  {
    ...MISSING_SCOPE,
    when: { status: /^401$/, header: ["x-failure-category", /SCOPE/] },
    evidence: "observed",
  },
  {
    ...MISSING_SCOPE,
    when: { status: /^401$/, says: /\bscope\b/i },
    evidence: "observed",
  },
  {
    // RFC 6750, 3.1.
    ...MISSING_SCOPE,
    when: { status: /^40[13]$/, header: ["www-authenticate", /insufficient_scope/] },
    evidence: "documented",
  },
  {
    name: "bearer-at-site",
    when: { status: /^403$/, says: /Connect Session Auth Token/ },
    evidence: "observed",
    kind: "wrong-route",
    hint: "Sites accept no Bearer tokens: use apiToken({ email, token }), or a credential for the gateway.",
  },
  {
    name: "captcha",
    when: { header: ["x-seraph-loginreason", /AUTHENTICATION_DENIED/] },
    evidence: "documented",
    kind: "bad-credentials",
    hint: "Too many logins failed: log in with a browser and solve the CAPTCHA.",
  },
  {
    name: "tokens-disabled",
    when: {
      status: /^40[13]$/,
      mentions: /Basic Authentication has been disabled|\bAPI tokens?\b[^<>.]{0,40}\b(?:disabled|blocked)/i,
    },
    evidence: "observed",
    kind: "bad-credentials",
    hint: "The organization may have disabled API tokens: ask an organization admin, or use OAuth 2.0.",
  },
  {
    name: "login-failed",
    when: { status: /^401$/, header: ["x-seraph-loginreason", /./] },
    evidence: "observed",
    kind: "bad-credentials",
    hint: "The organization may have disabled API tokens. If not,",
    advice: "credential",
    token: "rejected",
  },
  {
    name: "scoped-at-site",
    when: { status: /^401$/, shape: "html", responder: "site" },
    evidence: "observed",
    kind: "wrong-route",
    hint: "Scoped tokens work only through the gateway, not on the site: remove `scoped: false`, or pass `cloudId` if the site does not return it.",
    token: "rejected",
  },
  {
    name: "xsrf",
    when: { status: /^403$/, mentions: /XSRF check failed/i },
    evidence: "observed",
    kind: "forbidden",
    hint: "The XSRF check failed: a proxy may have removed the header X-Atlassian-Token.",
  },
  {
    name: "forbidden",
    when: {
      status: /^40[134]$/,
      says: /\bdata security polic|\bapp access (?:rule|polic)|\b(?:block|prevent|prohibit|disabl|disallow)\w* by (?:[\w'’]+ ){0,3}(?:admin|organi[sz]ation)|\b(?:block|prevent|prohibit|restrict|denied)\w* by (?:[\w'’]+ ){0,3}(?:rule|polic)|\badmin(?:istrator)?s? (?:ha(?:s|ve) )?(?:block|disabl)/i,
    },
    evidence: "inferred",
    kind: "forbidden",
    hint: "A rule of the organization, such as a data security policy, blocks this: ask an organization admin.",
  },
  {
    name: "forbidden",
    when: {
      status: /^40[134]$/,
      says: /\bapp(?:lication)?\b[^.]{0,40}(?:(?:\bnot|n['’]t) (?:\w+ )?installed|\buninstalled)\b/i,
    },
    evidence: "reported",
    kind: "forbidden",
    hint: "The app is not installed on this site: a site administrator can install it, or the user consent to this site.",
  },
  {
    // It says that it knows the caller, so it says nothing against the token.
    name: "unknown-caller",
    when: {
      status: /^40[134]$/,
      says: /(?:\b(?:no|not|without)|n['’]t)\b[^.]{0,40}\b(?:licen[sc]ed?|(?:product|application) access|access to Nimbus(?! (?:space|page|content|project|issue)))\b/i,
    },
    evidence: "inferred",
    kind: "bad-credentials",
    hint: "The account has no access to Nimbus: a site administrator can give it a license.",
  },
  {
    // Atlassian's gateway sends no pages, and a trace ID with everything.
    name: "proxy-page",
    when: { status: /^40[13]$/, shape: "html", responder: "gateway", lacks: "atl-traceid" },
    evidence: "observed",
    kind: "wrong-route",
    hint: "A proxy or a login page responded instead of Atlassian's gateway: check the network.",
  },
  ...PRODUCT_RULES,
  {
    ...UNKNOWN_PATH,
    when: { status: /^404$/, shape: "html" },
    evidence: "observed",
  },
  {
    ...UNKNOWN_PATH,
    when: { status: /^404$/, says: /null for uri|^No endpoint / },
    evidence: "observed",
  },
  {
    // A 404 of an operation says what was not found.
    name: "unknown-site",
    when: {
      status: /^404$/,
      shape: "other",
      responder: "gateway",
      says: /^(?:(?:resource )?not found)?\.?$|\b(?:tenant|cloud ?id)\b/i,
    },
    evidence: "inferred",
    kind: "wrong-route",
    hint: "The gateway does not know the site: check the cloud ID, or pass `site` to look it up.",
  },
  {
    name: "rejected-token",
    when: { status: /^401$/ },
    evidence: "documented",
    kind: "bad-credentials",
    hint: "The credential was rejected:",
    advice: "credential",
    token: "rejected",
  },
  {
    name: "anonymous",
    when: { status: /^403$/, credential: "anonymous" },
    evidence: "observed",
    kind: "forbidden",
    hint: "Anonymous access is not allowed:",
    advice: "credential",
  },
  {
    name: "forbidden",
    when: { status: /^403$/ },
    evidence: "documented",
    kind: "forbidden",
    hint: "The account lacks a permission: ask {{administrators}}.",
  },
  {
    name: "not-found",
    when: { status: /^404$/ },
    evidence: "documented",
    kind: "not-found",
    hint: "The resource does not exist, or the account cannot see it.",
  },
  {
    name: "exists",
    when: {
      status: /^4(?:00|09)$/,
      says: /\balready (?:exists|in use|used|taken|has an?\b|been (?:used|taken))|\bthere is already\b|\b(?:same|duplicate) (?:title|name|key|file ?name)\b|\bnot unique\b/i,
    },
    evidence: "observed",
    kind: "conflict",
    hint: "The title, name or key is taken: choose another, or update what has it.",
  },
  {
    name: "stale",
    when: {
      status: /^4(?:00|09)$/,
      says: /\bmust be incremented\b|\bversion must be (?:\w+ )?(?:greater|higher|more)|\bversion (?:conflict|mismatch)|\b(?:stale|outdated) (?:object|version|state|page)|\b(?:was|been) (?:changed|edited|modified|updated) (?:by|since)\b|\boptimistic lock/i,
    },
    evidence: "observed",
    kind: "conflict",
    hint: "The resource has changed since it was read: read it again.",
  },
  {
    name: "conflict",
    when: { status: /^4(?:09|12)$/ },
    evidence: "documented",
    kind: "conflict",
    hint: "The resource has changed since it was read, or already exists: read it again.",
  },
  {
    name: "gone",
    when: { status: /^410$/ },
    evidence: "observed",
    kind: "gone",
    hint: "Atlassian has removed this operation",
    advice: "replacement",
  },
  {
    name: "too-large",
    when: { status: /^413$/ },
    evidence: "documented",
    kind: "too-large",
    hint: "The request is too large: send less data.",
  },
  {
    name: "too-long",
    when: { status: /^4(?:14|31)$/ },
    evidence: "documented",
    kind: "too-large",
    hint: "The URL or the headers are too long: pass fewer or shorter arguments.",
  },
];

/**
 * What answers of the host of a file mean. It gets a signed link instead of the credential, so nothing that it says is
 * about the credential or the site.
 */
export const FILE_RULES: readonly Rule[] = [
  {
    name: "file-missing",
    when: { status: /^4(?:04|10)$/ },
    evidence: "reported",
    kind: "not-found",
    hint: "The host of the file does not have it: the attachment may have been deleted.",
  },
  {
    name: "proxy-page",
    when: { status: /^40[13]$/, shape: "html", mentions: /<(?:!doctype )?html/i },
    evidence: "inferred",
    kind: "wrong-route",
    hint: "A proxy or a login page responded instead of the host of the file: check the network.",
  },
  {
    name: "file-refused",
    when: { status: /^40[013]$/ },
    evidence: "inferred",
    kind: "forbidden",
    hint: "The host of the file refused its signed link, which may have expired: download the file again.",
  },
];

/** Statuses that say one thing only. */
const STATUSES: readonly (readonly [RegExp, FailureName, ErrorKind, hint: string])[] = [
  [
    /304/,
    "invalid-request",
    "invalid-request",
    "The request has a conditional header, such as If-None-Match, and nothing has changed: remove it to get the data.",
  ],
  [/402/, "forbidden", "forbidden", "The site's plan or subscription does not cover this."],
  [
    /405/,
    "invalid-request",
    "invalid-request",
    "The server or a proxy does not allow this method at this path.",
  ],
  [/423/, "conflict", "conflict", "The resource is locked: try again when it is not."],
  [/451/, "forbidden", "forbidden", "The server refuses this for legal reasons."],
  [
    /511/,
    "proxy-page",
    "wrong-route",
    "The network requires a login (a captive portal): log in with a browser.",
  ],
];

/** What answers of any host mean. */
export const COMMON_RULES: readonly Rule[] = [
  ...STATUSES.map(
    ([status, name, kind, hint]): Rule => ({ name, when: { status }, evidence: "documented", kind, hint }),
  ),
  {
    // Browsers report a redirect that is not followed as status 0.
    name: "redirected",
    when: { status: /^(?:0|3..)$/ },
    evidence: "observed",
    kind: "wrong-route",
    hint: "The request was redirected, perhaps to a login page: check the site's name and any proxy in front of it.",
  },
  {
    name: "proxy-login",
    when: { status: /^407$/ },
    evidence: "documented",
    kind: "wrong-route",
    hint: PROXY_LOGIN,
  },
  {
    name: "rate-limited",
    when: { status: /^429$/ },
    evidence: "documented",
    kind: "rate-limited",
    hint: "Too many requests were sent: wait as long as the Retry-After header says, and send fewer at once.",
  },
  {
    name: "outage",
    when: { status: /^(?:408|425|[5-9]..)$/ },
    evidence: "documented",
    kind: "server",
    hint: "Atlassian's servers failed; try again later.",
  },
  {
    name: "invalid-request",
    when: {},
    evidence: "documented",
    kind: "invalid-request",
    hint: "The server rejected",
    advice: "arguments",
  },
];
