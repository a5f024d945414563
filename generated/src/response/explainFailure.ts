import type { Connection } from "../connection/Credential.js";
import type { ErrorKind } from "../errors/ConfluenceError.js";
import { isHtml } from "../http/isHtml.js";
import { isScopeFailure } from "../http/isScopeFailure.js";
import type { OutgoingRequest } from "../http/types.js";
import { adviseScopes } from "../operations/describeScopes.js";
import type { Requirements } from "../operations/Requirements.js";
import { PREFIXES } from "../product.js";

/** What an unsuccessful answer shows. */
export interface Failure {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  readonly request: Pick<OutgoingRequest, "operation" | "method" | "url">;
  readonly connection: Pick<Connection, "kind" | "route">;
  readonly requirements: () => Requirements | Promise<Requirements>;
}

/** The kind of a failure, and what to do about it. */
export interface Explanation {
  readonly kind: ErrorKind;
  readonly hint: string;
}

/** One reading of a failure; the first that fits holds. */
interface Rule {
  readonly fits: (failure: Failure) => boolean;
  readonly kind: ErrorKind;
  readonly hint: string | ((failure: Failure) => string | Promise<string>);
}

/** What to check about each kind of credential when it is not accepted. */
const CREDENTIAL_CHECKS: Readonly<Record<string, string>> = {
  "api-token":
    "check the e-mail address and the token, and that the token has neither expired nor been revoked, at" +
    " https://id.atlassian.com/manage-profile/security/api-tokens",
  "service-account-token":
    "check the token, and that it has neither expired nor been revoked, at admin.atlassian.com",
  "client-credentials": "check the service account's access to Confluence at admin.atlassian.com",
  oauth2: "the access token may have expired (it lives an hour); refresh it, or let the person consent again",
  anonymous: "what is asked for is not shown to everybody; give a credential",
};

const adviseCredential = ({ connection }: Failure): string =>
  CREDENTIAL_CHECKS[connection.kind] ?? "check the credential";

/**
 * How failures read, most telling first. Status alone says little: Atlassian answers a bad token with 403 on
 * v1 and with a bare 404 on v2, and a missing scope with 401. All of it was observed by public projects.
 */
const RULES: readonly Rule[] = [
  { fits: (failure) => isScopeFailure(failure, failure.text), kind: "missing-scope", hint: adviseScope },
  {
    fits: ({ status, text, connection }) => status === 401 && isHtml(text) && connection.route === "site",
    kind: "wrong-route",
    hint: "A site answers a scoped token like this; it works only through the gateway: leave out `scoped: false`, or give `cloudId` where the site does not tell it.",
  },
  {
    fits: ({ status, text }) => status === 403 && /Connect Session Auth Token/.test(text),
    kind: "wrong-route",
    hint: "A site takes no Bearer token: use apiToken({ email, token }), or a credential of the gateway.",
  },
  {
    fits: ({ headers }) => /AUTHENTICATION_DENIED/.test(headers.get("x-seraph-loginreason") ?? ""),
    kind: "bad-credentials",
    hint: "Too many log-ins failed: log in once in a browser and solve the CAPTCHA.",
  },
  {
    fits: ({ status, text, headers }) =>
      /Basic Authentication has been disabled/i.test(text) ||
      (status === 401 && headers.has("x-seraph-loginreason")),
    kind: "bad-credentials",
    hint: (failure) =>
      `The organization may have switched API tokens off; if it has not, ${adviseCredential(failure)}.`,
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
    hint: (failure) =>
      `Confluence does not know the caller, or gives the caller no licence (it answers both alike): ${adviseCredential(failure)}.`,
  },
  {
    fits: ({ status, text }) => status === 404 && isBareNotFound(text),
    kind: "bad-credentials",
    hint: (failure) =>
      `v2 answers like this to a caller whom it does not know, not where a thing is missing: ${adviseCredential(failure)}.`,
  },
  {
    fits: ({ status, text }) => status === 404 && (isHtml(text) || /null for uri/.test(text)),
    kind: "wrong-route",
    hint: `No API answers at this path: it starts with ${PREFIXES.join("/ or ")}/. Check the site's name too.`,
  },
  {
    fits: ({ status, text, connection }) =>
      status === 404 && connection.route === "gateway" && !/"errors"|"statusCode"/.test(text),
    kind: "wrong-route",
    hint: "The gateway does not know the site: check the cloudId, or give `site` and let it be looked up.",
  },
  {
    // A browser shows a redirect that it does not follow as status 0.
    fits: ({ status }) => status === 0 || (status >= 300 && status < 400),
    kind: "wrong-route",
    hint: "The request was sent elsewhere, to a log-in perhaps: check the site's name and any proxy before it.",
  },
  {
    fits: ({ status }) => status === 401,
    kind: "bad-credentials",
    hint: (failure) => `Not accepted: ${adviseCredential(failure)}.`,
  },
  {
    fits: ({ status, connection }) => status === 403 && connection.kind === "anonymous",
    kind: "forbidden",
    hint: (failure) => `Not for strangers: ${adviseCredential(failure)}.`,
  },
  {
    fits: ({ status }) => status === 403,
    kind: "forbidden",
    hint: "The account is known and lacks a permission: ask an administrator of the space or the site.",
  },
  {
    fits: ({ status }) => status === 404,
    kind: "not-found",
    hint: "It does not exist, or the account may not see it.",
  },
  {
    fits: ({ status }) => status === 409,
    kind: "conflict",
    hint: "It has changed since it was read, or exists already: read it again.",
  },
  { fits: ({ status }) => status === 410, kind: "gone", hint: adviseReplacement },
  { fits: ({ status }) => status === 413, kind: "too-large", hint: "Send less at once." },
  {
    fits: ({ status }) => status === 429,
    kind: "rate-limited",
    hint: "Wait at least as long as the Retry-After header says, and send fewer requests at once.",
  },
  {
    fits: ({ status, text }) => status === 503 && /SUSPENDED/.test(text),
    kind: "server",
    hint: "The site is suspended for inactivity: its administrator can bring it back.",
  },
  { fits: ({ status }) => status >= 500, kind: "server", hint: "Atlassian's side failed; try again later." },
  { fits: () => true, kind: "invalid-request", hint: "The server does not accept the arguments." },
];

/** Reads a failure: its kind and the way out. */
export async function explainFailure(failure: Failure): Promise<Explanation> {
  const { kind, hint } = RULES.find(({ fits }) => fits(failure)) as Rule;
  return { kind, hint: typeof hint === "string" ? hint : await hint(failure) };
}

/** v2's answer to an unknown caller names nothing; its answer about a missing thing does. */
function isBareNotFound(text: string): boolean {
  return /"title"\s*:\s*"Not Found"/.test(text) && /"detail"\s*:\s*null/.test(text);
}

async function adviseScope({ request, connection, requirements }: Failure): Promise<string> {
  return `The token is good, but lacks a scope. ${adviseScopes(request.operation, await requirements(), connection.kind)}`;
}

async function adviseReplacement({ requirements }: Failure): Promise<string> {
  const { replacedBy } = await requirements();
  return replacedBy === undefined
    ? "Atlassian has removed this operation."
    : `Atlassian has removed this operation for this kind of token; use ${replacedBy.join(", ")}.`;
}
