import { ConfluenceError } from "./ConfluenceError.js";
import { PROXY_LOGIN } from "./proxyLogin.js";

/**
 * Creates the error of a response that says nothing about the caller: a server failed, or a proxy or a log-in page
 * responded instead of it.
 *
 * @param hint what to check if it was not the server
 */
export function unexpectedResponse(
  what: string,
  [method, url]: readonly [method: string, url: string],
  { status, headers }: Response,
  hint: string,
): ConfluenceError {
  const isFailure = status === 408 || status >= 500;
  const kind = status === 429 ? "rate-limited" : isFailure ? "server" : "wrong-route";
  return new ConfluenceError(kind, `${what}: ${status} (${method} ${url})`, {
    hint:
      status === 407
        ? PROXY_LOGIN
        : kind === "wrong-route"
          ? hint
          : "Atlassian's servers failed or are busy; try again later.",
    method,
    url,
    status,
    headers,
  });
}
