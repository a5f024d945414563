import type { RequestIssue } from "../documents/parseRequest.js";
import type { FakeRejection } from "../FakeNimbus.js";
import { failureV1, failureV2, HttpFailure } from "../HttpFailure.js";

// The error responses that Confluence Cloud gives before an operation runs, as public projects have observed them.
// Those that nobody has published are marked.

/** The header of a page. */
export const HTML = { "content-type": "text/html;charset=UTF-8" };

/** Whether a path belongs to v2, whose error bodies differ from those of v1. */
export function isV2(path: string): boolean {
  return path.startsWith("/wiki/api/v2/");
}

/** The gateway: the token is valid but lacks a scope. */
export function scopeMismatch(): HttpFailure {
  return new HttpFailure({
    status: 401,
    headers: { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" },
    body: { code: 401, message: "Unauthorized; scope does not match" },
  });
}

/** The gateway: a token is invalid. */
export function unauthorized(): HttpFailure {
  return new HttpFailure({ status: 401, body: { code: 401, message: "Unauthorized" } });
}

/** The gateway: an access token is expired or revoked. */
export function rejectExpired(as: FakeRejection, path: string): HttpFailure {
  if (as === "unauthorized") return unauthorized();
  return as === "not-permitted" ? notPermitted(path) : unknownCaller(path);
}

/** The servlet container of a site: the token has scopes, or the Basic value cannot be decoded. */
export function tomcatUnauthorized(): HttpFailure {
  const title = "HTTP Status 401 – Unauthorized";
  const description =
    "The request has not been applied to the target resource because it lacks valid authentication";
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${description} credentials for that resource.</p></body></html>`;
  return new HttpFailure({ status: 401, headers: HTML, body });
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

/** Basic authentication with a token but without the email address. */
export function passwordDeprecated(): HttpFailure {
  return new HttpFailure({
    status: 401,
    headers: { "content-type": "text/plain;charset=UTF-8" },
    body: "Basic authentication with passwords is deprecated.",
  });
}

/** Only OAuth 2.0 may call the operation. The response to other callers has not been published. */
export function oauthOnly(): HttpFailure {
  return failureV2(403, "FORBIDDEN", "Only an OAuth 2.0 caller may do this");
}

/** Atlassian has removed the operation. */
export function gone(): HttpFailure {
  return failureV1(410, "pagesmodes.GoneException", "This deprecated endpoint has been removed.");
}

/** A download from the URL of the web interface, which no longer accepts API tokens. */
export function servletDownload(siteOrigin: string): HttpFailure {
  const realm = `OAuth realm="${encodeURIComponent(`${siteOrigin}/wiki`)}"`;
  return new HttpFailure({ status: 401, headers: { ...HTML, "www-authenticate": realm }, body: "" });
}

/** No operation has the path. v1 responds with XML unless JSON is accepted; the response of v2 has not been published. */
export function unknownPath(path: string, url: string, accept: string | null): HttpFailure {
  if (isV2(path)) return failureV2(404, "NOT_FOUND", "Not Found");
  const message = `null for uri: ${url}`;
  if (accept === null || /json|\*\/\*/.test(accept))
    return new HttpFailure({ status: 404, body: { message, "status-code": 404 } });
  const escaped = message.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escaped}</message></status>`;
  return new HttpFailure({ status: 404, headers: { "content-type": "application/xml" }, body });
}

/** The path has operations, but none with this method. */
export function methodNotAllowed(method: string): HttpFailure {
  const exception = "org.springframework.web.HttpRequestMethodNotSupportedException";
  return failureV2(405, "METHOD_NOT_ALLOWED", `${exception}: Request method '${method}' is not supported`);
}

/** A path outside of the API: an HTML page of some 30 kB, whatever is accepted. */
export function pageNotFound(): HttpFailure {
  const body = `<!DOCTYPE html><html lang="en"><head><title>Oops, you've found a dead link.</title></head><body>${"<p> </p>\n".repeat(3400)}</body></html>`;
  return new HttpFailure({ status: 404, headers: HTML, body });
}

/** The gateway does not know the site. Its response has not been published. */
export function unknownTenant(): HttpFailure {
  return new HttpFailure({ status: 404, body: { code: 404, message: "Not Found" } });
}

/** The request failed the XSRF check. */
export function xsrf(): HttpFailure {
  return new HttpFailure({ status: 403, headers: HTML, body: "<html><body>XSRF check failed</body></html>" });
}

/** A proxy in front of Confluence cannot reach it. */
export function unavailable(): HttpFailure {
  const body = "<html><head><title>503 Service Temporarily Unavailable</title></head></html>";
  return new HttpFailure({ status: 503, headers: HTML, body });
}

/** The arguments do not match the OpenAPI document. */
export function invalidRequest(path: string, issues: readonly RequestIssue[]): HttpFailure {
  const messages = issues.map(({ parameter, message }) => `'${parameter}' ${message}`);
  if (!isV2(path)) return failureV1(400, "BadRequestException", messages.join("; "));
  const code = "INVALID_REQUEST_PARAMETER";
  const errors = messages.map((title) => ({ status: 400, code, title, detail: null }));
  return new HttpFailure({ status: 400, body: { errors } });
}
