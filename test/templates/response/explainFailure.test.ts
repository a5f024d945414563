import { describe, expect, it } from "vitest";
import { explainFailure, type Failure } from "../../../generated/src/response/explainFailure.js";

/** Explains a failure of an API token on the gateway. */
function explain({
  status = 400,
  text = "",
  headers = {},
  route = "gateway",
  kind = "api-token",
  requirements = {},
}: {
  status?: number;
  text?: string;
  headers?: Record<string, string>;
  route?: "gateway" | "site";
  kind?: string;
  requirements?: Awaited<ReturnType<Failure["requirements"]>>;
}) {
  return explainFailure({
    ...{ status, text, headers: new Headers(headers), connection: { kind, route } },
    request: { operation: "getPageById", method: "GET", url: "https://acme.atlassian.net/x" },
    requirements: () => requirements,
  });
}

const TOKENS =
  "check the email address and the token, and that the token has not expired or been revoked at" +
  " https://id.atlassian.com/manage-profile/security/api-tokens";
const BARE = '{"errors":[{"status":404,"title" : "Not Found","detail" : null}]}';
const HTML = "<!doctype html>";
const CONNECT = '{"error":"Failed to parse Connect Session Auth Token"}';
const NO_ACCESS = "Request rejected because caller cannot access Confluence";
const UNAUTHENTICATED = `The caller is not authenticated or has no Confluence license (the responses are identical): ${TOKENS}.`;
const NO_PERMISSION = "The account lacks a permission: ask a space or site administrator.";
const SCOPED = "Scoped tokens work only through the gateway, not on the site: remove `scoped: false`";
const LOGIN = "The request was redirected, perhaps to a login page";
const NO_API =
  "There is no API at this path: API paths start with /wiki/rest/api/ or /wiki/api/v2/. Check the site's name, too.";
const INVALID = "The server rejected the arguments.";
const OUTAGE = "Atlassian's servers failed; try again later.";
const DISABLED = `The organization may have disabled API tokens. If not, ${TOKENS}.`;

describe("a failure is explained by its status, body, headers, route and credential", () => {
  it.each<[Parameters<typeof explain>[0], string, string]>([
    [{ status: 401, text: HTML, route: "site" }, "wrong-route", SCOPED],
    [{ status: 401, text: HTML }, "bad-credentials", `The credential was rejected: ${TOKENS}.`],
    [{ status: 401, route: "site" }, "bad-credentials", `The credential was rejected: ${TOKENS}.`],
    [{ status: 403, text: HTML, route: "site" }, "forbidden", NO_PERMISSION],
    [
      { status: 403, text: CONNECT },
      "wrong-route",
      "Sites accept no Bearer tokens: use apiToken({ email, token })",
    ],
    [{ status: 400, text: CONNECT }, "invalid-request", INVALID],
    [
      { status: 401, headers: { "x-seraph-loginreason": "AUTHENTICATION_DENIED" } },
      "bad-credentials",
      "Too many logins failed: log in with a browser and solve the CAPTCHA.",
    ],
    [{ status: 401, headers: { "x-seraph-loginreason": "OK" } }, "bad-credentials", DISABLED],
    [{ status: 403, text: "Basic Authentication has been disabled" }, "bad-credentials", DISABLED],
    [{ status: 403, headers: { "x-seraph-loginreason": "OK" } }, "forbidden", NO_PERMISSION],
    [
      { status: 403, text: "XSRF check failed" },
      "forbidden",
      "The XSRF check failed: a proxy may have removed",
    ],
    [{ status: 400, text: "XSRF check failed" }, "invalid-request", INVALID],
    [{ status: 403, text: NO_ACCESS }, "bad-credentials", UNAUTHENTICATED],
    [{ status: 403, text: "not permitted to use Confluence" }, "bad-credentials", UNAUTHENTICATED],
    [{ status: 400, text: NO_ACCESS }, "invalid-request", INVALID],
    [
      { status: 404, text: BARE },
      "bad-credentials",
      `This 404 from v2 means that the caller is not authenticated, not that the resource is missing: ${TOKENS}.`,
    ],
    [{ status: 400, text: BARE }, "invalid-request", INVALID],
    [{ status: 404, text: HTML, route: "site" }, "wrong-route", NO_API],
    [{ status: 404, text: '{"message":"null for uri: x","statusCode":404}' }, "wrong-route", NO_API],
    [{ status: 400, text: '{"message":"null for uri: x"}' }, "invalid-request", INVALID],
    [{ status: 404, text: "{}" }, "wrong-route", "The gateway does not know the site: check the cloud ID"],
    [{ status: 404, text: '{"statusCode":404}' }, "not-found", "The resource does not exist, or the account"],
    [{ status: 404, text: '{"errors":[]}' }, "not-found", "The resource does not exist, or the account"],
    [{ status: 404, text: "{}", route: "site" }, "not-found", "The resource does not exist, or the account"],
    [{ status: 0 }, "wrong-route", LOGIN],
    [{ status: 300 }, "wrong-route", LOGIN],
    [{ status: 399 }, "wrong-route", LOGIN],
    [{ status: 299 }, "invalid-request", INVALID],
    [{ status: 400 }, "invalid-request", INVALID],
    [
      { status: 403, kind: "anonymous" },
      "forbidden",
      "Anonymous access is not allowed: the resource requires authentication; pass a credential.",
    ],
    [{ status: 404, kind: "anonymous", text: BARE }, "bad-credentials", "This 404 from v2 means"],
    [
      { status: 409 },
      "conflict",
      "The resource has changed since it was read, or already exists: read it again.",
    ],
    [{ status: 413 }, "too-large", "Send less data."],
    [{ status: 429 }, "rate-limited", "Wait as long as the Retry-After header says"],
    [
      { status: 503, text: "SUSPENDED_INACTIVITY" },
      "server",
      "The site is suspended for inactivity: its administrator can reactivate it.",
    ],
    [{ status: 503 }, "server", OUTAGE],
    [{ status: 500, text: "SUSPENDED" }, "server", OUTAGE],
    [{ status: 410 }, "gone", "Atlassian has removed this operation."],
    [
      { status: 410, requirements: { replacedBy: ["v2.a", "v2.b"] } },
      "gone",
      "Atlassian has removed this operation for this kind of token; use v2.a, v2.b.",
    ],
    [
      { status: 401, text: '{"message":"Unauthorized; scope does not match"}' },
      "missing-scope",
      "The token is valid, but lacks a scope. The scopes of an API token cannot be changed",
    ],
  ])("%j is %s", async (failure, kind, hint) => {
    const explained = await explain(failure);
    expect(explained.kind).toBe(kind);
    expect(explained.hint.slice(0, hint.length)).toBe(hint);
    // A hint that is given as a whole has no more.
    if (hint.endsWith(".")) expect(explained.hint).toBe(hint);
  });

  it.each([
    ["api-token", TOKENS],
    [
      "service-account-token",
      "check the token, and that it has not expired or been revoked at admin.atlassian.com",
    ],
    ["client-credentials", "check the service account's access to Confluence at admin.atlassian.com"],
    [
      "oauth2",
      "the access token may have expired (after an hour); refresh it, or ask the user to consent again",
    ],
    ["anonymous", "the resource requires authentication; pass a credential"],
    ["forge", "check the credential"],
    ["vault", "check the credential"],
  ])("a rejected credential of the kind %s has its own hint", async (kind, advice) => {
    expect(await explain({ status: 401, kind })).toEqual({
      kind: "bad-credentials",
      hint: `The credential was rejected: ${advice}.`,
    });
  });
});
