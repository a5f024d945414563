import type { Answer } from "../../../generated/src/failures/Answer.js";
import type { FailureName } from "../../../generated/src/failures/FailureName.js";

/** An answer, and what each reader of it must make of it. */
export interface Row {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: `gateway`. */
  readonly from?: Answer["responder"];
  /** Default: `oauth2`. */
  readonly credential?: string;
  readonly means: FailureName;
  /** How the hint begins, if it is not that of the meaning. */
  readonly hint?: string;
  /** Whether a token that can be renewed is renewed, once. Default: no. */
  readonly renews?: true;
  /**
   * What the detection of a route does about it, at the gateway: it uses the gateway, it asks the site whether it knows the
   * caller, or it fails at once.
   */
  readonly detection?: "gateway" | "asks the site" | "fails";
}

const v1 = (statusCode: number, message: string) => ({
  statusCode,
  data: { authorized: true, valid: true, errors: [], successful: true },
  message: `com.atlassian.confluence.api.service.exceptions.BadRequestException: ${message}`,
});
const v2 = (status: number | string, code: string, title: string, detail: string | null = null) => ({
  errors: [{ status, code, title, detail }],
});
const page = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body></body></html>`;
const TRACE = { "atl-traceid": "0af7651916cd43dd8448eb211c80319c" };
const BARE = v2(404, "NOT_FOUND", "Not Found");
const CANNOT_ACCESS =
  'com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: 403 FORBIDDEN "Request rejected because caller cannot access Confluence"';
const NOT_PERMITTED = { message: "Current user not permitted to use Confluence", statusCode: 403 };
const IP = "The IP address has been rejected because it is not on the allowed list.";
const NO_LICENSE = "The account has no access to Confluence";
const NOT_INSTALLED = "The app is not installed on this site";
const BY_RULE = "A rule of the organization, such as a data security policy, blocks this";
const PLAN = "The site's plan or subscription does not cover this";
const NO_METHOD = "The server or a proxy does not allow this method at this path.";
const CONDITIONAL = "The request has a conditional header";
const XML =
  '<?xml version="1.0"?><status><status-code>404</status-code><message>null for uri: x</message></status>';

/** The answers of which the meaning is known, and some that are like them and mean something else. */
export const ANSWERS: readonly Row[] = [
  // Scopes: the token is valid, so it is neither renewed nor refused.
  {
    status: 401,
    headers: { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" },
    means: "missing-scope",
    detection: "gateway",
  },
  {
    status: 401,
    body: { code: 401, message: "Unauthorized; scope does not match" },
    means: "missing-scope",
    detection: "gateway",
  },
  {
    status: 403,
    headers: { "www-authenticate": 'Bearer error="insufficient_scope"' },
    means: "missing-scope",
    detection: "gateway",
  },
  { status: 401, body: { message: "telescope" }, means: "rejected-token", renews: true },
  {
    status: 403,
    body: { message: "Unauthorized; scope does not match" },
    means: "forbidden",
    detection: "asks the site",
  },
  { status: 404, body: { message: "scope does not match" }, means: "not-found", detection: "asks the site" },
  {
    status: 401,
    headers: { "x-failure-category": "FAILURE_CLIENT_AUTH" },
    means: "rejected-token",
    renews: true,
  },

  // An unknown caller.
  {
    status: 401,
    body: { code: 401, message: "Unauthorized" },
    means: "rejected-token",
    renews: true,
    detection: "asks the site",
  },
  { status: 401, means: "rejected-token", renews: true, detection: "asks the site" },
  { status: 401, body: page("Login"), headers: TRACE, means: "rejected-token", renews: true },
  {
    status: 401,
    body: "Basic authentication with passwords is deprecated.",
    from: "site",
    means: "rejected-token",
  },
  { status: 403, body: NOT_PERMITTED, means: "unknown-caller", renews: true, detection: "asks the site" },
  {
    status: 403,
    body: { statusCode: 403, message: CANNOT_ACCESS },
    means: "unknown-caller",
    renews: true,
    detection: "asks the site",
  },
  { status: 404, body: BARE, means: "unknown-caller", renews: true, detection: "asks the site" },
  { status: 404, body: BARE, from: "site", credential: "anonymous", means: "unknown-caller" },
  { status: 400, body: BARE, means: "invalid-request" },
  { status: 400, body: NOT_PERMITTED, means: "invalid-request" },
  {
    status: 403,
    body: { error: "Failed to parse Connect Session Auth Token" },
    from: "site",
    means: "bearer-at-site",
  },
  { status: 400, body: { error: "Failed to parse Connect Session Auth Token" }, means: "invalid-request" },
  { status: 401, body: page("HTTP Status 401 – Unauthorized"), from: "site", means: "scoped-at-site" },
  {
    status: 401,
    headers: { "x-seraph-loginreason": "AUTHENTICATION_DENIED" },
    from: "site",
    means: "captcha",
  },
  {
    status: 403,
    headers: { "x-seraph-loginreason": "AUTHENTICATION_DENIED" },
    from: "site",
    means: "captcha",
  },
  {
    status: 401,
    headers: { "x-seraph-loginreason": "AUTHENTICATED_FAILED" },
    from: "site",
    means: "login-failed",
  },
  { status: 403, headers: { "x-seraph-loginreason": "OK" }, from: "site", means: "forbidden" },
  {
    status: 403,
    body: { message: "Basic Authentication has been disabled on this instance." },
    means: "tokens-disabled",
    detection: "asks the site",
  },

  {
    status: 403,
    body: { message: "API tokens have been disabled by your organization's admin" },
    means: "tokens-disabled",
  },
  {
    status: 403,
    body: { message: "Access denied", errorCode: "BLOCKED_BY_IP_ALLOWLIST" },
    means: "ip-not-allowed",
  },

  // The rules of an organization say nothing of the credential.
  { status: 403, body: { message: IP }, means: "ip-not-allowed", detection: "asks the site" },
  { status: 401, body: { errorMessage: IP }, means: "ip-not-allowed", detection: "asks the site" },
  { status: 403, body: { errorMessages: [IP], errors: {} }, means: "ip-not-allowed" },
  { status: 403, body: { title: "Forbidden", detail: IP, status: 403 }, means: "ip-not-allowed" },
  { status: 403, body: `<html><body><p>${IP}</p></body></html>`, from: "site", means: "ip-not-allowed" },
  { status: 403, body: IP, from: "site", means: "ip-not-allowed" },
  {
    status: 403,
    body: { message: "Your IP is blocked by your organization's IP allowlist" },
    means: "ip-not-allowed",
  },
  {
    status: 403,
    body: { message: "The user may not edit this page" },
    means: "forbidden",
    detection: "asks the site",
  },
  { status: 403, body: { message: "Skip: the tip is not allowed" }, means: "forbidden" },
  { status: 403, credential: "anonymous", from: "site", means: "anonymous" },
  { status: 403, body: page("XSRF check failed"), means: "xsrf" },
  { status: 403, body: "XSRF check failed", from: "site", means: "xsrf" },
  { status: 400, body: "XSRF check failed", means: "invalid-request" },

  // A proxy instead of the gateway, and a path or a site that there is not.
  { status: 401, body: page("Login"), means: "proxy-page", detection: "asks the site" },
  { status: 403, body: page("Blocked"), means: "proxy-page", detection: "asks the site" },
  { status: 403, body: page("Blocked"), from: "site", means: "forbidden" },
  { status: 404, body: page("Oops"), from: "site", means: "unknown-path" },
  { status: 404, body: { message: "null for uri: x", "status-code": 404 }, means: "unknown-path" },
  { status: 404, body: { status: 404, detail: "No endpoint GET /rest/api/user." }, means: "unknown-path" },
  { status: 404, body: XML, means: "unknown-path" },
  { status: 404, body: {}, means: "unknown-site", detection: "asks the site" },
  {
    status: 404,
    body: { code: 404, message: "Not Found" },
    means: "unknown-site",
    detection: "asks the site",
  },
  { status: 404, body: { message: "No tenant was found for the cloud ID" }, means: "unknown-site" },
  { status: 404, body: { message: "Not Found" }, from: "site", means: "not-found" },
  { status: 404, body: { message: "There is no page with this title" }, means: "not-found" },
  { status: 404, body: v1(404, "No content found with id: ContentId{id=1}"), means: "not-found" },
  { status: 404, body: v2(404, "NOT_FOUND", "Cannot find a page with id [1]"), means: "not-found" },
  { status: 404, body: v2(404, "NOT_FOUND", "Not Found", "There is no such label"), means: "not-found" },
  { status: 0, means: "redirected" },
  { status: 302, headers: { location: "https://id.atlassian.com/login" }, means: "redirected" },
  { status: 407, means: "proxy-login" },

  // What is there already, or has changed.
  { status: 409, means: "conflict" },
  { status: 412, means: "conflict" },
  {
    status: 409,
    body: v2("409", "CONFLICT", "Version must be incremented when updating a page. Current Version: [3]."),
    means: "stale",
  },
  {
    status: 400,
    body: v1(400, "Version must be incremented on update. Current version is: 5"),
    means: "stale",
  },
  { status: 400, body: v1(400, "Attempted to update a stale object"), means: "stale" },
  {
    status: 400,
    body: v2(
      400,
      "INVALID_REQUEST_PARAMETER",
      "A page with this title already exists: A page already exists with the same TITLE in this space",
    ),
    means: "exists",
  },
  {
    status: 400,
    body: v1(400, "Cannot add a new attachment with same file name as an existing attachment: a.png"),
    means: "exists",
  },
  ...[
    "'id' is not the correct type. Expected type is long",
    "'id' is not the correct type. Expected type is ContentId",
  ].map(
    (rest): Row => ({
      ...{ status: 400, body: v2(400, "INVALID_REQUEST_PARAMETER", `Provided value {DEV} for ${rest}.`) },
      ...{ means: "invalid-request", hint: "An ID is a number" },
    }),
  ),
  { status: 409, body: v2(409, "CONFLICT", "A property with the key [a] already exists"), means: "exists" },
  { status: 400, body: { errors: { key: "This space key is already in use" } }, means: "exists" },
  { status: 400, body: v1(400, "The parent must already exist"), means: "invalid-request" },
  { status: 400, body: v1(400, "Version must be a number"), means: "invalid-request" },
  { status: 404, body: v1(404, "A page with this title already exists nowhere"), means: "not-found" },
  {
    status: 410,
    body: v1(410, "GoneException: This deprecated endpoint has been removed."),
    means: "gone",
  },

  // Sizes, limits and outages.
  { status: 413, means: "too-large" },
  { status: 414, body: page("414 Request-URI Too Large"), means: "too-long" },
  { status: 431, means: "too-long" },
  { status: 429, headers: { "ratelimit-reason": "confluence-quota-tenant-based" }, means: "rate-limited" },
  { status: 503, body: { errorCode: "SUSPENDED_INACTIVITY" }, means: "suspended" },
  { status: 500, body: { errorCode: "SUSPENDED_INACTIVITY" }, means: "outage" },
  { status: 503, body: page("503 Service Temporarily Unavailable"), means: "outage", detection: "fails" },
  { status: 408, means: "outage" },
  { status: 400, means: "invalid-request" },
  {
    status: 405,
    body: v2(405, "METHOD_NOT_ALLOWED", "Request method 'PUT' is not supported"),
    means: "invalid-request",
    hint: NO_METHOD,
  },
  { status: 422, means: "invalid-request" },

  // What a user wrote is no reason, wherever it is quoted.
  { status: 403, body: { message: "You may not edit the page 'Our IP allowlist'" }, means: "forbidden" },
  {
    status: 403,
    body: v2(403, "FORBIDDEN", 'No permission for "Why my IP address is blocked"'),
    means: "forbidden",
  },
  { status: 403, body: { message: "No permission to view [Your IP was rejected]" }, means: "forbidden" },
  { status: 403, body: { message: "No permission", page: { title: IP } }, means: "forbidden" },
  {
    status: 403,
    body: { message: "You are not permitted to edit the page Our IP allowlist" },
    means: "forbidden",
  },
  { status: 403, body: { message: "You may not edit 'XSRF check failed'" }, means: "forbidden" },
  {
    status: 403,
    body: { message: "You may not edit “Basic Authentication has been disabled”" },
    means: "forbidden",
  },
  {
    status: 403,
    body: { message: "You may not edit 'Current user not permitted to use Confluence'" },
    means: "forbidden",
  },
  {
    status: 400,
    body: v2(400, "INVALID_REQUEST_PARAMETER", "Provided value 'already exists' for 'status' is not valid"),
    means: "invalid-request",
  },
  {
    status: 400,
    body: v2(400, "INVALID_REQUEST_PARAMETER", "Provided value {same title} for 'sort' is not valid"),
    means: "invalid-request",
  },
  { status: 400, body: v1(400, 'Cannot parse "version conflict"'), means: "invalid-request" },
  { status: 400, body: { message: "The title 'It's new' already exists" }, means: "exists" },
  { status: 404, body: { message: "There is no page 'tenant'" }, means: "not-found" },

  // The rules of an organization, whoever answers and however.
  { status: 404, body: { message: IP }, means: "ip-not-allowed", detection: "asks the site" },
  { status: 404, body: `<html><body>${IP}</body></html>`, from: "site", means: "ip-not-allowed" },
  { status: 403, body: { message: IP }, from: "file-host", means: "ip-not-allowed" },
  { status: 401, body: `<html><p>${IP}</p></html>`, from: "file-host", means: "ip-not-allowed" },
  {
    status: 403,
    body: { message: "Your IP address 203.0.113.7 isn't on the allowlist." },
    means: "ip-not-allowed",
  },
  { status: 403, body: { message: "Client IP 2001:db8::1 is not permitted" }, means: "ip-not-allowed" },
  {
    status: 403,
    body: { message: "Access from this IP address is not allowed" },
    means: "ip-not-allowed",
  },
  { status: 403, body: { message: "Access denied by the IP allowlist" }, means: "ip-not-allowed" },
  { status: 403, body: { message: "Forbidden: IP allowlist" }, means: "ip-not-allowed" },
  { status: 403, body: { errorCode: "IP_NOT_ALLOWED" }, means: "ip-not-allowed" },
  { status: 403, body: { error: { code: "ip-allowlist" } }, from: "file-host", means: "ip-not-allowed" },
  ...[
    "Blocked by data security policy",
    "App access to this space is blocked by your organization's admin",
    "Your admin has blocked this app",
    "This request violates an app access rule",
    "The app is restricted by an administrator's rule",
  ].map((message): Row => ({ status: 403, body: { message }, means: "forbidden", hint: BY_RULE })),
  { status: 404, body: { message: "Blocked by a data security policy" }, means: "forbidden", hint: BY_RULE },

  // Neither the app nor the account is there, although the token is valid.
  ...[
    "The user does not have a Confluence license",
    "User is not licensed to use Confluence",
    "You don't have access to Confluence",
    "No Confluence licence was found for this account",
    "The account has no product access",
  ].map((message): Row => ({ status: 403, body: { message }, means: "unknown-caller", hint: NO_LICENSE })),
  ...([401, 403, 404] as const).map(
    (status): Row => ({
      ...{ status, body: { code: status, message: "The app is not installed on this instance" } },
      ...{ means: "forbidden", hint: NOT_INSTALLED },
    }),
  ),
  { status: 403, body: { message: "App isn't installed" }, means: "forbidden", hint: NOT_INSTALLED },

  // A site that is switched off.
  ...([403, 404, 410, 503] as const).flatMap((status) =>
    [
      "Site is suspended",
      "This site has been deactivated.",
      "Your Confluence subscription was suspended",
    ].map((message): Row => ({ status, body: { message }, means: "suspended" })),
  ),
  { status: 410, body: page("Your site has been deactivated"), from: "site", means: "suspended" },
  { status: 503, body: page("Atlassian Cloud Notifications"), from: "site", means: "suspended" },
  { status: 503, body: "<html><h1>This site was suspended</h1></html>", from: "site", means: "suspended" },
  { status: 403, body: { message: "The account was deactivated" }, means: "forbidden" },
  { status: 410, body: { message: "The site property has been removed" }, means: "gone" },

  // Statuses that say one thing only.
  { status: 402, means: "forbidden", hint: PLAN },
  { status: 423, means: "conflict", hint: "The resource is locked" },
  { status: 451, means: "forbidden", hint: "The server refuses this for legal reasons" },
  { status: 405, means: "invalid-request", hint: NO_METHOD },
  { status: 405, from: "file-host", means: "invalid-request", hint: NO_METHOD },
  { status: 304, means: "invalid-request", hint: CONDITIONAL },
  { status: 511, means: "proxy-page", hint: "The network requires a login", detection: "asks the site" },
  { status: 511, from: "file-host", means: "proxy-page", hint: "The network requires a login" },

  // The host of a file knows neither the credential nor the site.
  { status: 404, body: { error: { code: "ResourceNotFound" } }, from: "file-host", means: "file-missing" },
  { status: 404, body: BARE, from: "file-host", means: "file-missing" },
  { status: 410, from: "file-host", means: "file-missing" },
  { status: 401, from: "file-host", means: "file-refused" },
  { status: 403, body: NOT_PERMITTED, from: "file-host", means: "file-refused" },
  { status: 400, from: "file-host", means: "file-refused" },
  { status: 403, body: page("Blocked"), from: "file-host", means: "proxy-page" },
  { status: 401, body: "<html>Log in</html>", from: "file-host", means: "proxy-page" },
  {
    status: 403,
    body: "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
    from: "file-host",
    means: "file-refused",
  },
  { status: 429, from: "file-host", means: "rate-limited" },
  { status: 500, from: "file-host", means: "outage" },
];
