import { failureV1, failureV2, notAnId, notFound } from "../apiErrors.js";
import type { RequestIssue } from "../documents/parseRequest.js";
import type { FakeRejection } from "../FakeConfluence.js";
import { HttpFailure } from "../HttpFailure.js";
import { HTML, pageNotFound, unknownUri } from "../hostFailures.js";
import type { ApiAnswers } from "./ApiAnswers.js";

// The error responses of Confluence itself, as public projects have observed them. Those that nobody has published are
// marked.

/** How an access token that is expired or revoked is answered by default. */
export const EXPIRED_TOKENS: FakeRejection = "not-permitted";

/** Whether a path belongs to v2, whose error bodies differ from those of v1. */
function isV2(path: string): boolean {
  return path.startsWith("/wiki/api/v2/");
}

/** The credential is wrong, revoked or missing. Only v1 distinguishes this from a missing resource. */
export function unknownCaller(path: string): HttpFailure {
  if (isV2(path)) return failureV2(404, "NOT_FOUND", "Not Found");
  if (/^\/wiki\/rest\/api\/(content\/)?search\b/.test(path)) return notPermitted(path);
  const message =
    "com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: " +
    '403 FORBIDDEN "Request rejected because caller cannot access Confluence"';
  return new HttpFailure({ status: 403, body: { statusCode: 403, message } });
}

/** The caller has no Confluence license. */
export function notPermitted(path: string): HttpFailure {
  if (isV2(path)) return failureV2(404, "NOT_FOUND", "Not Found");
  const message = "Current user not permitted to use Confluence";
  return new HttpFailure({ status: 403, body: { message, statusCode: 403 } });
}

/** A site does not accept Bearer tokens. */
export function bearerAtSite(path: string): HttpFailure {
  if (!isV2(path)) return unknownCaller(path);
  return new HttpFailure({ status: 403, body: { error: "Failed to parse Connect Session Auth Token" } });
}

/** Only OAuth 2.0 may call the operation. The response to other callers has not been published. */
export function oauthOnly(): HttpFailure {
  return failureV2(403, "FORBIDDEN", "Only an OAuth 2.0 caller may do this");
}

/** Atlassian has removed the operation. */
export function gone(): HttpFailure {
  return failureV1(410, "pagesmodes.GoneException", "This deprecated endpoint has been removed.");
}

/** No operation has the path. The response of v2 has not been published. */
export function unknownPath(path: string, url: string, accept: string | null): HttpFailure {
  return isV2(path) ? failureV2(404, "NOT_FOUND", "Not Found") : unknownUri(url, accept);
}

/** The path has operations, but none with this method. */
export function methodNotAllowed(method: string): HttpFailure {
  const exception = "org.springframework.web.HttpRequestMethodNotSupportedException";
  return failureV2(405, "METHOD_NOT_ALLOWED", `${exception}: Request method '${method}' is not supported`);
}

/** A path outside of the APIs. The web interface no longer accepts API tokens for downloads. */
export function outsideOfApi(path: string, siteOrigin: string): HttpFailure {
  if (!path.startsWith("/wiki/download/")) return pageNotFound();
  const realm = `OAuth realm="${encodeURIComponent(`${siteOrigin}/wiki`)}"`;
  return new HttpFailure({ status: 401, headers: { ...HTML, "www-authenticate": realm }, body: "" });
}

/** The arguments do not match the OpenAPI document. */
export function invalidRequest(path: string, issues: readonly RequestIssue[]): HttpFailure {
  const messages = issues.map(({ parameter, message, value }) => {
    if (!isV2(path) || value === undefined || message !== "must be an integer")
      return `'${parameter}' ${message}`;
    return notAnId(parameter.replace(/\.\d+$/, ""), value);
  });
  if (!isV2(path)) return failureV1(400, "BadRequestException", messages.join("; "));
  const code = "INVALID_REQUEST_PARAMETER";
  const errors = messages.map((title) => ({ status: 400, code, title, detail: null }));
  return new HttpFailure({ status: 400, body: { errors } });
}

/** An answer of the API for each meaning that the client knows. */
export const apiAnswers: ApiAnswers = {
  "bearer-at-site": () => bearerAtSite("/wiki/api/v2/"),
  "unknown-caller": unknownCaller,
  "unknown-path": (path) => unknownUri(path, null),
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
  "invalid-request": (path) => api(path, 400, "INVALID_REQUEST_PARAMETER", "BadRequestException", TOO_MANY),
};

const STALE = "Version must be incremented when updating a page. Current Version: [3]. Provided version: [3]";
const EXISTS =
  "A page with this title already exists: A page already exists with the same TITLE in this space";
const TOO_MANY = "Provided size {300} for 'limit' is greater than the max allowed: 250";

function api(path: string, status: number, code: string, exception: string, message: string): HttpFailure {
  return isV2(path) ? failureV2(status, code, message) : failureV1(status, exception, message);
}
