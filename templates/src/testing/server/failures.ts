import { HttpFailure, refuseV1, refuseV2 } from "../HttpFailure.js";

// The failures of Confluence Cloud's edge, in the words in which public projects have observed them. What nobody has
// published says so.

const HTML = { "content-type": "text/html;charset=UTF-8" };

/** Whether a path is one of v2, which words its failures differently. */
export function isV2(path: string): boolean {
  return path.startsWith("/wiki/api/v2/");
}

/** The token is good and lacks a scope: the gateway. */
export function scopeMismatch(): HttpFailure {
  return new HttpFailure({
    status: 401,
    headers: { "x-failure-category": "FAILURE_CLIENT_SCOPE_CHECK" },
    body: { code: 401, message: "Unauthorized; scope does not match" },
  });
}

/** The gateway does not take an access token (any longer). */
export function unauthorized(): HttpFailure {
  return new HttpFailure({ status: 401, body: { code: 401, message: "Unauthorized" } });
}

/** A site's answer to a token with scopes, and to a Basic value that cannot be read: the servlet container's. */
export function tomcatUnauthorized(): HttpFailure {
  const title = "HTTP Status 401 – Unauthorized";
  const text =
    "The request has not been applied to the target resource because it lacks valid authentication";
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text} credentials for that resource.</p></body></html>`;
  return new HttpFailure({ status: 401, headers: HTML, body });
}

/** Confluence does not know the caller: wrong, revoked or no credentials. Only v1 tells it from a missing thing. */
export function unknownCaller(path: string): HttpFailure {
  if (isV2(path)) return refuseV2(404, "NOT_FOUND", "Not Found");
  if (/^\/wiki\/rest\/api\/(content\/)?search\b/.test(path)) return notPermitted(path);
  const message =
    "com.atlassian.confluence.mvc.rest.common.exception.StacklessResponseStatusException: " +
    '403 FORBIDDEN "Request rejected because caller cannot access Confluence"';
  return new HttpFailure({ status: 403, body: { statusCode: 403, message } });
}

/** The caller has no licence of Confluence. */
export function notPermitted(path: string): HttpFailure {
  if (isV2(path)) return refuseV2(404, "NOT_FOUND", "Not Found");
  const message = "Current user not permitted to use Confluence";
  return new HttpFailure({ status: 403, body: { message, statusCode: 403 } });
}

/** A site takes no Bearer token. */
export function bearerAtSite(path: string): HttpFailure {
  if (!isV2(path)) return unknownCaller(path);
  return new HttpFailure({ status: 403, body: { error: "Failed to parse Connect Session Auth Token" } });
}

/** A token without the e-mail address. */
export function passwordDeprecated(): HttpFailure {
  return new HttpFailure({
    status: 401,
    headers: { "content-type": "text/plain;charset=UTF-8" },
    body: "Basic authentication with passwords is deprecated.",
  });
}

/** Only OAuth 2.0 may call the operation. What a site answers others was not published. */
export function oauthOnly(): HttpFailure {
  return refuseV2(403, "FORBIDDEN", "Only a caller of OAuth 2.0 may do this");
}

/** Atlassian has removed the operation. */
export function gone(): HttpFailure {
  return refuseV1(410, "pagesmodes.GoneException", "This deprecated endpoint has been removed.");
}

/** A download by the address of the web interface, which takes no API token any longer. */
export function servletDownload(siteOrigin: string): HttpFailure {
  const realm = `OAuth realm="${encodeURIComponent(`${siteOrigin}/wiki`)}"`;
  return new HttpFailure({ status: 401, headers: { ...HTML, "www-authenticate": realm }, body: "" });
}

/** No operation has the path. What v2 answers was not published; v1 answers XML where JSON is not accepted. */
export function unknownPath(path: string, url: string, accept: string | null): HttpFailure {
  if (isV2(path)) return refuseV2(404, "NOT_FOUND", "Not Found");
  const message = `null for uri: ${url}`;
  if (accept === null || /json|\*\/\*/.test(accept))
    return new HttpFailure({ status: 404, body: { message, "status-code": 404 } });
  const escaped = message.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escaped}</message></status>`;
  return new HttpFailure({ status: 404, headers: { "content-type": "application/xml" }, body });
}

/** The path is one of an operation, the method is not. */
export function methodNotAllowed(method: string): HttpFailure {
  const exception = "org.springframework.web.HttpRequestMethodNotSupportedException";
  return refuseV2(405, "METHOD_NOT_ALLOWED", `${exception}: Request method '${method}' is not supported`);
}

/** A path outside of the API, whatever is accepted: a page of some 30 kB for people. */
export function pageNotFound(): HttpFailure {
  const body = `<!DOCTYPE html><html lang="en"><head><title>Oops, you've found a dead link.</title></head><body>${"<p> </p>\n".repeat(3400)}</body></html>`;
  return new HttpFailure({ status: 404, headers: HTML, body });
}

/** The gateway knows no such site. What it answers was not published. */
export function unknownTenant(): HttpFailure {
  return new HttpFailure({ status: 404, body: { code: 404, message: "Not Found" } });
}

/** The request could be a forgery. */
export function xsrf(): HttpFailure {
  return new HttpFailure({ status: 403, headers: HTML, body: "<html><body>XSRF check failed</body></html>" });
}

/** Something before Confluence cannot reach it. */
export function unavailable(): HttpFailure {
  const body = "<html><head><title>503 Service Temporarily Unavailable</title></head></html>";
  return new HttpFailure({ status: 503, headers: HTML, body });
}

/** The arguments are not what the specification says. */
export function invalidRequest(
  path: string,
  faults: readonly { readonly parameter: string; readonly what: string }[],
): HttpFailure {
  const texts = faults.map(({ parameter, what }) => `'${parameter}' ${what}`);
  if (!isV2(path)) return refuseV1(400, "BadRequestException", texts.join("; "));
  const code = "INVALID_REQUEST_PARAMETER";
  const errors = texts.map((title) => ({ status: 400, code, title, detail: null }));
  return new HttpFailure({ status: 400, body: { errors } });
}
