import type { Connection } from "../connection/Credential.js";
import type { ByCredentialKind } from "../connection/CredentialKind.js";
import type { ErrorKind } from "../errors/ConfluenceError.js";
import { PROXY_LOGIN } from "../errors/proxyLogin.js";
import { isHtml } from "../http/isHtml.js";
import { isScopeFailure } from "../http/isScopeFailure.js";
import type { OutgoingRequest } from "../http/types.js";
import { adviseScopes } from "../operations/describeScopes.js";
import type { Requirements } from "../operations/Requirements.js";
import { PREFIXES } from "../product.js";

/** An error response and its context. */
export interface Failure {
  readonly status: number;
  readonly headers: Headers;
  /** The raw body. */
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

/** An explanation of the failures that it matches. */
interface Rule {
  readonly matches: (failure: Failure) => boolean;
  readonly kind: ErrorKind;
  readonly hint: string | ((failure: Failure) => string | Promise<string>);
}

/** What to check about each kind of credential that was rejected. */
const CREDENTIAL_CHECKS: ByCredentialKind<string | undefined> = {
  "api-token":
    "check the email address and the token, and that the token has not expired or been revoked at" +
    " https://id.atlassian.com/manage-profile/security/api-tokens",
  "service-account-token":
    "check the token, and that it has not expired or been revoked at admin.atlassian.com",
  "client-credentials": "check the service account's access to Confluence at admin.atlassian.com",
  oauth2: "the access token may have expired (after an hour); refresh it, or ask the user to consent again",
  forge: undefined,
  "forge-remote": undefined,
  anonymous: "the resource requires authentication; pass a credential",
};

/**
 * The rules, most specific first; the first match applies. The status alone is ambiguous: for an invalid token,
 * Atlassian returns 403 from v1 and a bare 404 from v2, for a missing scope 401. All were observed by public projects.
 */
const RULES: readonly Rule[] = [
  { matches: (failure) => isScopeFailure(failure, failure.text), kind: "missing-scope", hint: adviseScope },
  {
    matches: ({ status, text, connection }) => status === 401 && isHtml(text) && connection.route === "site",
    kind: "wrong-route",
    hint: "Scoped tokens work only through the gateway, not on the site: remove `scoped: false`, or pass `cloudId` if the site does not return it.",
  },
  {
    matches: ({ status, text }) => status === 403 && /Connect Session Auth Token/.test(text),
    kind: "wrong-route",
    hint: "Sites accept no Bearer tokens: use apiToken({ email, token }), or a credential for the gateway.",
  },
  {
    matches: ({ headers }) => /AUTHENTICATION_DENIED/.test(headers.get("x-seraph-loginreason") ?? ""),
    kind: "bad-credentials",
    hint: "Too many logins failed: log in with a browser and solve the CAPTCHA.",
  },
  {
    matches: ({ status, text, headers }) =>
      /Basic Authentication has been disabled/i.test(text) ||
      (status === 401 && headers.has("x-seraph-loginreason")),
    kind: "bad-credentials",
    hint: (failure) => `The organization may have disabled API tokens. If not, ${adviseCredential(failure)}.`,
  },
  {
    matches: ({ status, text }) => status === 403 && /XSRF check failed/i.test(text),
    kind: "forbidden",
    hint: "The XSRF check failed: a proxy may have removed the header X-Atlassian-Token.",
  },
  {
    matches: ({ status, text }) =>
      status === 403 && /cannot access Confluence|not permitted to use Confluence/.test(text),
    kind: "bad-credentials",
    hint: (failure) =>
      `The caller is not authenticated or has no Confluence license (the responses are identical): ${adviseCredential(failure)}.`,
  },
  {
    matches: ({ status, text }) => status === 404 && isBareNotFound(text),
    kind: "bad-credentials",
    hint: (failure) =>
      `This 404 from v2 means that the caller is not authenticated, not that the resource is missing: ${adviseCredential(failure)}.`,
  },
  {
    matches: ({ status, text }) => status === 404 && (isHtml(text) || /null for uri/.test(text)),
    kind: "wrong-route",
    hint: `There is no API at this path: API paths start with ${PREFIXES.join("/ or ")}/. Check the site's name, too.`,
  },
  {
    matches: ({ status, text, connection }) =>
      status === 404 && connection.route === "gateway" && !/"errors"|"statusCode"/.test(text),
    kind: "wrong-route",
    hint: "The gateway does not know the site: check the cloud ID, or pass `site` to look it up.",
  },
  {
    // Browsers report a redirect that is not followed as status 0.
    matches: ({ status }) => status === 0 || (status >= 300 && status < 400),
    kind: "wrong-route",
    hint: "The request was redirected, perhaps to a login page: check the site's name and any proxy in front of it.",
  },
  { matches: ({ status }) => status === 407, kind: "wrong-route", hint: PROXY_LOGIN },
  {
    matches: ({ status }) => status === 401,
    kind: "bad-credentials",
    hint: (failure) => `The credential was rejected: ${adviseCredential(failure)}.`,
  },
  {
    matches: ({ status, connection }) => status === 403 && connection.kind === "anonymous",
    kind: "forbidden",
    hint: (failure) => `Anonymous access is not allowed: ${adviseCredential(failure)}.`,
  },
  {
    matches: ({ status }) => status === 403,
    kind: "forbidden",
    hint: "The account lacks a permission: ask a space or site administrator.",
  },
  {
    matches: ({ status }) => status === 404,
    kind: "not-found",
    hint: "The resource does not exist, or the account cannot see it.",
  },
  {
    matches: ({ status }) => status === 409,
    kind: "conflict",
    hint: "The resource has changed since it was read, or already exists: read it again.",
  },
  { matches: ({ status }) => status === 410, kind: "gone", hint: adviseReplacement },
  { matches: ({ status }) => status === 413, kind: "too-large", hint: "Send less data." },
  {
    matches: ({ status }) => status === 429,
    kind: "rate-limited",
    hint: "Wait as long as the Retry-After header says, and send fewer requests at once.",
  },
  {
    matches: ({ status, text }) => status === 503 && /SUSPENDED/.test(text),
    kind: "server",
    hint: "The site is suspended for inactivity: its administrator can reactivate it.",
  },
  {
    matches: ({ status }) => status >= 500,
    kind: "server",
    hint: "Atlassian's servers failed; try again later.",
  },
  { matches: () => true, kind: "invalid-request", hint: "The server rejected the arguments." },
];

/** Finds the kind of a failure, and what to do about it. */
export async function explainFailure(failure: Failure): Promise<Explanation> {
  const { kind, hint } = RULES.find(({ matches }) => matches(failure)) as Rule;
  return { kind, hint: typeof hint === "string" ? hint : await hint(failure) };
}

function adviseCredential({ connection }: Failure): string {
  return CREDENTIAL_CHECKS[connection.kind] ?? "check the credential";
}

/** The 404 that v2 returns to an unauthenticated caller has no details, unlike that for a missing resource. */
function isBareNotFound(text: string): boolean {
  return /"title"\s*:\s*"Not Found"/.test(text) && /"detail"\s*:\s*null/.test(text);
}

async function adviseScope({ request, connection, requirements }: Failure): Promise<string> {
  return `The token is valid, but lacks a scope. ${adviseScopes(request.operation, await requirements(), connection.kind)}`;
}

async function adviseReplacement({ requirements }: Failure): Promise<string> {
  const { replacedBy } = await requirements();
  return replacedBy === undefined
    ? "Atlassian has removed this operation."
    : `Atlassian has removed this operation for this kind of token; use ${replacedBy.join(", ")}.`;
}
