import type { ErrorKind } from "../ConfluenceError.js";
import type { Connection } from "../Credential.js";
import { isScopeFailure } from "./isScopeFailure.js";

/** What an unsuccessful answer shows. */
export interface Failure {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The path that was asked for. */
  readonly path: string;
  readonly connection: Connection;
}

/** The kind of a failure, and what to do about it. */
export interface Explanation {
  readonly kind: ErrorKind;
  readonly hint: string;
}

/** One reading of a failure; the first that fits holds. */
interface Reading extends Explanation {
  readonly fits: (failure: Failure) => boolean;
}

const CHECK_TOKEN =
  "check the e-mail address and the token, and that the token has not expired or been revoked";

/**
 * How failures read, most telling first. Status alone says little: Atlassian answers a bad token with 403 on
 * v1 and with a bare 404 on v2, and a missing scope with 401. Observed by public projects unless marked.
 */
const READINGS: readonly Reading[] = [
  {
    fits: (failure) => isScopeFailure(failure, failure.text),
    kind: "missing-scope",
    hint: "The token is good but lacks a scope of this operation; an API token's scopes cannot be changed, so make a new one.",
  },
  {
    fits: ({ status, text, connection }) => status === 401 && isHtml(text) && connection.route === "site",
    kind: "wrong-route",
    hint: "This is how a site answers a scoped token, which works only through the gateway: leave out `scoped: false`.",
  },
  {
    fits: ({ status, text }) => status === 403 && /XSRF check failed/i.test(text),
    kind: "forbidden",
    hint: "The server took the request for a forgery: a proxy may have removed the header X-Atlassian-Token.",
  },
  {
    fits: ({ status, text }) =>
      status === 403 && /cannot access Confluence|not permitted to use Confluence/.test(text),
    kind: "bad-credentials",
    hint: `The caller is unknown or has no access to Confluence: ${CHECK_TOKEN}, and that the account has a licence.`,
  },
  {
    fits: ({ status, text }) => status === 404 && isBareNotFound(text),
    kind: "bad-credentials",
    hint: `v2 answers like this when it does not know the caller, not when a thing is missing: ${CHECK_TOKEN}.`,
  },
  {
    fits: ({ status, text }) => (status === 404 && isHtml(text)) || (status >= 300 && status < 400),
    kind: "wrong-route",
    hint: "No API answers at this address: check the site's name and the cloudId.",
  },
  { fits: ({ status }) => status === 401, kind: "bad-credentials", hint: `Not accepted: ${CHECK_TOKEN}.` },
  {
    fits: ({ status }) => status === 403,
    kind: "forbidden",
    hint: "The account lacks a permission for this.",
  },
  {
    fits: ({ status }) => status === 404,
    kind: "not-found",
    hint: "It does not exist, or the account may not see it.",
  },
  {
    fits: ({ status }) => status === 409,
    kind: "conflict",
    hint: "It has changed or exists already: read it again.",
  },
  {
    fits: ({ status }) => status === 410,
    kind: "gone",
    hint: "Atlassian has removed this operation; use its v2 replacement.",
  },
  { fits: ({ status }) => status === 413, kind: "too-large", hint: "Send less at once." },
  {
    fits: ({ status }) => status === 429,
    kind: "rate-limited",
    hint: "Wait as long as the Retry-After header says.",
  },
  { fits: ({ status }) => status >= 500, kind: "server", hint: "Atlassian's side failed; try again later." },
  { fits: () => true, kind: "invalid-request", hint: "The server refuses the arguments." },
];

/** Reads a failure: its kind and the way out. */
export function explainFailure(failure: Failure): Explanation {
  return READINGS.find(({ fits }) => fits(failure)) as Reading;
}

/** Tells whether a text is a page for people. */
export function isHtml(text: string): boolean {
  return /^\s*<(!doctype|html|head|body)/i.test(text);
}

/** v2's answer to an unknown caller names nothing; its answer about a missing thing does. */
function isBareNotFound(text: string): boolean {
  return /"title"\s*:\s*"Not Found"/.test(text) && /"detail"\s*:\s*null/.test(text);
}
