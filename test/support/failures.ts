import type { FakeAnswer } from "./fakeAtlassian.js";

const TOMCAT_401 =
  '<!doctype html><html lang="en"><head><title>HTTP Status 401 – Unauthorized</title></head><body>' +
  "<h1>HTTP Status 401 – Unauthorized</h1><p>The request lacks valid authentication credentials.</p></body></html>";

/** A v1 error the way Confluence words it. */
function v1(statusCode: number, message: string): FakeAnswer {
  return { status: statusCode, body: { statusCode, message } };
}

/** A v2 error the way Confluence words it. */
function v2(status: number, code: string, title: string, detail: string | null = null): FakeAnswer {
  return { status, body: { errors: [{ status, code, title, detail }] } };
}

const V1_DATA = { authorized: true, valid: true, errors: [], successful: true };

/** The failures of Confluence Cloud as public projects have observed them, by what causes them. */
export const failures = {
  scopeMismatch: {
    status: 401,
    headers: { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" },
    body: { code: 401, message: "Unauthorized; scope does not match" },
  },
  scopedAtSite: { status: 401, body: TOMCAT_401 },
  unknownCallerV1: v1(
    403,
    "com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: " +
      '403 FORBIDDEN "Request rejected because caller cannot access Confluence"',
  ),
  notPermitted: v1(403, "Current user not permitted to use Confluence"),
  unknownCallerV2: v2(404, "NOT_FOUND", "Not Found"),
  missingV2: v2(404, "NOT_FOUND", "Cannot find a page with id [7]"),
  bearerAtSite: { status: 403, body: { error: "Failed to parse Connect Session Auth Token" } },
  basicDisabled: {
    status: 403,
    body: { message: "Basic Authentication has been disabled on this instance." },
  },
  passwordDeprecated: {
    status: 401,
    body: { message: "Basic authentication with passwords is deprecated." },
  },
  blockedByPolicy: { status: 401, headers: { "x-seraph-loginreason": "AUTHENTICATED_FAILED" }, body: "" },
  gone: {
    status: 410,
    body: {
      statusCode: 410,
      data: V1_DATA,
      message:
        "com.atlassian.confluence.api.service.exceptions.pagesmodes.GoneException: This deprecated endpoint has been removed.",
    },
  },
  unknownPath: {
    status: 404,
    body: { message: "null for uri: http://127.0.0.1/wiki/rest/api/nope", "status-code": 404 },
  },
  unknownTenant: { status: 404, body: { code: 404, message: "Not Found" } },
  pageNotFound: {
    status: 404,
    body: `<!DOCTYPE html><html><head><title>Oops</title></head><body>${"x".repeat(30_000)}</body></html>`,
  },
  methodNotAllowed: v2(
    405,
    "METHOD_NOT_ALLOWED",
    "org.springframework.web.HttpRequestMethodNotSupportedException",
  ),
  invalidV1: {
    status: 400,
    body: {
      statusCode: 400,
      data: V1_DATA,
      message: "com.atlassian.confluence.api.BadRequestException: Could not parse cql",
    },
  },
  invalidV2: v2(400, "INVALID_REQUEST_PARAMETER", "Provided value {999} for 'limit' is not valid"),
  conflict: {
    status: 409,
    body: {
      errors: [{ status: "409", code: "CONFLICT", title: "Version must be incremented", detail: null }],
    },
  },
  tooLarge: { status: 413, body: { message: "Request body is too large" } },
  xsrf: { status: 403, body: "<html><body>XSRF check failed</body></html>" },
  noPermission: v1(403, "The calling user does not have permission to edit the content"),
  rateLimited: { status: 429, headers: { "retry-after": "3" }, body: { message: "Rate limited" } },
  suspended: { status: 503, body: { errorCode: "SUSPENDED_INACTIVITY" } },
  serverError: { status: 500, body: { statusCode: 500, message: "java.lang.NullPointerException" } },
  loginPage: {
    status: 200,
    body: "<!DOCTYPE html><html><head><title>Log in to continue</title></head></html>",
  },
  loginRedirect: { status: 302, headers: { location: "https://id.atlassian.com/login" } },
  truncated: { status: 200, headers: { "content-type": "application/json" }, body: '{"results":[{"id":"1' },
} as const satisfies Record<string, FakeAnswer>;
