import { failureV1, failureV2 } from "../../generated/src/testing/apiErrors.js";
import type { HttpResponse } from "../../generated/src/testing/HttpResponse.js";
import * as host from "../../generated/src/testing/hostFailures.js";
import * as edge from "../../generated/src/testing/product/failures.js";

const V1 = "/wiki/rest/api/nope";
const V2 = "/wiki/api/v2/nope";
const HTML = { "content-type": "text/html;charset=UTF-8" };

/** The failures of Confluence Cloud by what causes them: those of the fake, and those that it never answers by itself. */
export const failures = {
  scopeMismatch: host.scopeMismatch().response,
  scopedAtSite: host.tomcatUnauthorized().response,
  unknownCallerV1: edge.unknownCaller(V1).response,
  unknownCallerV2: edge.unknownCaller(V2).response,
  notPermitted: edge.notPermitted(V1).response,
  bearerAtSite: edge.bearerAtSite(V2).response,
  passwordDeprecated: host.passwordDeprecated().response,
  gone: edge.gone().response,
  unknownPath: edge.unknownPath(V1, `http://127.0.0.1${V1}`, null).response,
  unknownTenant: host.unknownTenant().response,
  pageNotFound: host.pageNotFound().response,
  methodNotAllowed: edge.methodNotAllowed("PUT").response,
  xsrf: host.xsrf().response,
  missingV2: failureV2(404, "NOT_FOUND", "Cannot find a page with id [7]").response,
  invalidV1: failureV1(400, "BadRequestException", "Could not parse cql").response,
  invalidV2: failureV2(400, "INVALID_REQUEST_PARAMETER", "Provided value {999} for 'limit' is not valid")
    .response,
  noPermission: failureV1(403, "PermissionException", "The user may not edit the content").response,
  serverError: failureV1(500, "ServiceException", "java.lang.NullPointerException").response,
  basicDisabled: {
    status: 403,
    body: { message: "Basic Authentication has been disabled on this instance." },
  },
  blockedByPolicy: { status: 401, headers: { "x-seraph-loginreason": "AUTHENTICATED_FAILED" }, body: "" },
  captcha: { status: 401, headers: { "x-seraph-loginreason": "AUTHENTICATION_DENIED" }, body: "" },
  conflict: {
    status: 409,
    body: {
      errors: [{ status: "409", code: "CONFLICT", title: "Version must be incremented", detail: null }],
    },
  },
  tooLarge: { status: 413, body: { message: "Request body is too large" } },
  rateLimited: { status: 429, headers: { "retry-after": "3" }, body: { message: "Rate limited" } },
  suspended: { status: 503, body: { errorCode: "SUSPENDED_INACTIVITY" } },
  proxyLogin: { status: 407, headers: HTML, body: "<html><body>Proxy Authentication Required</body></html>" },
  loginPage: {
    status: 200,
    headers: HTML,
    body: "<!DOCTYPE html><html><head><title>Log in to continue</title></head></html>",
  },
  loginRedirect: { status: 302, headers: { location: "https://id.atlassian.com/login" } },
  truncated: { status: 200, headers: { "content-type": "application/json" }, body: '{"results":[{"id":"1' },
} as const satisfies Record<string, HttpResponse>;
