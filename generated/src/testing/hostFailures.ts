import { GATEWAY_PATH } from "../product.js";
import { HttpFailure } from "./HttpFailure.js";

// The error responses of the hosts before an operation runs, as public projects have observed them. Those that nobody has
// published are marked.

/** What the product is called in the reasons of rate limits. */
export const PRODUCT_KEY: string = GATEWAY_PATH.replace(/.*\//, "");

/** The header of a page. */
export const HTML = { "content-type": "text/html;charset=UTF-8" };

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

/** The servlet container of a site: the token has scopes, or the Basic value cannot be decoded. */
export function tomcatUnauthorized(): HttpFailure {
  const title = "HTTP Status 401 – Unauthorized";
  const description =
    "The request has not been applied to the target resource because it lacks valid authentication";
  const body = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${description} credentials for that resource.</p></body></html>`;
  return new HttpFailure({ status: 401, headers: HTML, body });
}

/** Basic authentication with a token but without the email address. */
export function passwordDeprecated(): HttpFailure {
  return new HttpFailure({
    status: 401,
    headers: { "content-type": "text/plain;charset=UTF-8" },
    body: "Basic authentication with passwords is deprecated.",
  });
}

/** No operation has the path. The response is XML unless JSON is accepted. */
export function unknownUri(url: string, accept: string | null): HttpFailure {
  const message = `null for uri: ${url}`;
  if (accept === null || /json|\*\/\*/.test(accept))
    return new HttpFailure({ status: 404, body: { message, "status-code": 404 } });
  const escaped = message.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><status><status-code>404</status-code><message>${escaped}</message></status>`;
  return new HttpFailure({ status: 404, headers: { "content-type": "application/xml" }, body });
}

/** A path outside of the APIs: an HTML page of some 30 kB, whatever is accepted. */
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

/** A proxy in front of the product cannot reach it. */
export function unavailable(): HttpFailure {
  const body = "<html><head><title>503 Service Temporarily Unavailable</title></head></html>";
  return new HttpFailure({ status: 503, headers: HTML, body });
}
