import type { FailureName } from "../../failures/FailureName.js";
import { failureV1, failureV2, HttpFailure, notFound } from "../HttpFailure.js";
import {
  bearerAtSite,
  gone,
  HTML,
  isV2,
  scopeMismatch,
  tomcatUnauthorized,
  unauthorized,
  unavailable,
  unknownCaller,
  unknownPath,
  unknownTenant,
  xsrf,
} from "./failures.js";

const STALE = "Version must be incremented when updating a page. Current Version: [3]. Provided version: [3]";
const EXISTS =
  "A page with this title already exists: A page already exists with the same TITLE in this space";

/** An answer to a path for each meaning that the client knows, in the words of the service that gives it. */
export const answers: Readonly<Record<FailureName, (path: string) => HttpFailure>> = {
  "missing-scope": scopeMismatch,
  "ip-not-allowed": () =>
    answer(403, {
      code: 403,
      message:
        "The IP address has been rejected because it is not on the allowed list. Contact your administrator for more information.",
    }),
  "bearer-at-site": () => bearerAtSite("/wiki/api/v2/"),
  captcha: () => seraph("AUTHENTICATION_DENIED"),
  "tokens-disabled": () =>
    answer(403, { message: "Basic Authentication has been disabled on this instance." }),
  "login-failed": () => seraph("AUTHENTICATED_FAILED"),
  "scoped-at-site": tomcatUnauthorized,
  xsrf,
  "proxy-page": () => answer(403, "<html><head><title>Blocked by the web filter</title></head></html>", HTML),
  "unknown-caller": unknownCaller,
  "unknown-path": (path) => unknownPath("/wiki/rest/api/none", path, null),
  "unknown-site": unknownTenant,
  "rejected-token": unauthorized,
  anonymous: (path) => api(path, 403, "FORBIDDEN", "PermissionException", "Anonymous users may not do this"),
  forbidden: (path) => api(path, 403, "FORBIDDEN", "PermissionException", "The user may not do this"),
  "not-found": (path) =>
    isV2(path)
      ? notFound("page", 1)
      : failureV1(404, "NotFoundException", "No content found with id: ContentId{id=1}"),
  exists: (path) => api(path, 400, "INVALID_REQUEST_PARAMETER", "BadRequestException", EXISTS),
  stale: (path) => api(path, 409, "CONFLICT", "ConflictException", STALE),
  conflict: (path) => api(path, 409, "CONFLICT", "ConflictException", "The page is being moved"),
  gone,
  "too-large": () => answer(413, { message: "The attachment exceeds the maximum size" }),
  "too-long": () => answer(414, "<html><head><title>414 Request-URI Too Large</title></head></html>", HTML),
  "file-missing": () => answer(404, { error: { code: "ResourceNotFound", title: "There is no such file" } }),
  "file-refused": () => answer(403, { error: { code: "JwtAuthoriser:TokenExpiredError", title: "Expired" } }),
  redirected: () => new HttpFailure({ status: 302, headers: { location: "https://id.atlassian.com/login" } }),
  "proxy-login": () => answer(407, "", { "proxy-authenticate": 'Basic realm="proxy"' }),
  "rate-limited": () =>
    answer(429, { message: "Rate limit exceeded" }, { "ratelimit-reason": "confluence-quota-tenant-based" }),
  suspended: () => answer(503, { errorCode: "SUSPENDED_INACTIVITY" }),
  outage: unavailable,
  "invalid-request": (path) =>
    api(
      path,
      400,
      "INVALID_REQUEST_PARAMETER",
      "BadRequestException",
      "Provided size {300} for 'limit' is greater than the max allowed: 250",
    ),
};

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpFailure {
  return new HttpFailure({ status, body, headers });
}

/** The login module of Atlassian's sites. */
function seraph(reason: string): HttpFailure {
  return answer(401, "", { "x-seraph-loginreason": reason });
}

function api(path: string, status: number, code: string, exception: string, message: string): HttpFailure {
  return isV2(path) ? failureV2(status, code, message) : failureV1(status, exception, message);
}
