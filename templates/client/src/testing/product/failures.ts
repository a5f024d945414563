import type { RequestIssue } from "../documents/parseRequest.js";
import type { FakeRejection } from "../FakeNimbus.js";
import { HttpFailure } from "../HttpFailure.js";
import { pageNotFound, unknownUri } from "../hostFailures.js";
import type { ApiAnswers } from "./ApiAnswers.js";

// The error responses of the product itself, in the format that most of Atlassian's APIs share.

/** How an access token that is expired or revoked is answered by default. */
export const EXPIRED_TOKENS: FakeRejection = "unauthorized";

/** Creates a failure with the error body of the API. */
function apiFailure(status: number, ...errorMessages: string[]): HttpFailure {
  return new HttpFailure({ status, body: { errorMessages, errors: {} } });
}

/** The credential is wrong, revoked or missing. */
export function unknownCaller(_path: string): HttpFailure {
  return apiFailure(401, "Client must be authenticated to access this resource.");
}

/** The caller has no license. */
export function notPermitted(_path: string): HttpFailure {
  return apiFailure(403, "Current user not permitted to use Nimbus");
}

/** A site does not accept Bearer tokens. */
export function bearerAtSite(_path: string): HttpFailure {
  return new HttpFailure({ status: 403, body: { error: "Failed to parse Connect Session Auth Token" } });
}

/** Only OAuth 2.0 may call the operation. */
export function oauthOnly(): HttpFailure {
  return apiFailure(403, "Only an OAuth 2.0 caller may do this");
}

/** Atlassian has removed the operation. */
export function gone(): HttpFailure {
  return apiFailure(410, "The requested API has been removed.");
}

/** No operation has the path, which starts like one. */
export function unknownPath(_path: string, url: string, accept: string | null): HttpFailure {
  return unknownUri(url, accept);
}

/** The path has operations, but none with this method. */
export function methodNotAllowed(method: string): HttpFailure {
  return apiFailure(405, `The method ${method} is not supported`);
}

/** A path outside of the API. */
export function outsideOfApi(_path: string, _siteOrigin: string): HttpFailure {
  return pageNotFound();
}

/** The arguments do not match the OpenAPI document. */
export function invalidRequest(_path: string, issues: readonly RequestIssue[]): HttpFailure {
  return apiFailure(400, ...issues.map(({ parameter, message }) => `'${parameter}' ${message}`));
}

/** An answer of the API for each meaning that the client knows. */
export const apiAnswers: ApiAnswers = {
  "bearer-at-site": bearerAtSite,
  "unknown-caller": notPermitted,
  "unknown-path": (path) => unknownUri(path, null),
  anonymous: () => apiFailure(403, "Anonymous users may not do this"),
  forbidden: () => apiFailure(403, "The user may not do this"),
  "not-found": () => apiFailure(404, "The resource does not exist, or the user may not see it"),
  exists: () => apiFailure(400, "The name already exists"),
  stale: () => apiFailure(409, "The version must be incremented"),
  conflict: () => apiFailure(409, "The resource is being moved"),
  gone,
  "invalid-request": () => apiFailure(400, "'id' must be an integer"),
};
