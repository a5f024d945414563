/** What to do if a proxy responds with 407. */
export const PROXY_LOGIN =
  "A proxy requires authentication: use a `fetch` that sends the proxy's user and password, or set both in HTTPS_PROXY.";
