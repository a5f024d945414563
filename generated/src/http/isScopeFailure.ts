/**
 * Whether a 401 means that the token is valid, but lacks a scope. Observed on the gateway: the header
 * `X-Failure-Category: FAILURE_CLIENT_SCOPE_CHECK` and `{"code":401,"message":"Unauthorized; scope does not match"}`.
 */
export function isScopeFailure(
  { status, headers }: Pick<Response, "status" | "headers">,
  body: string,
): boolean {
  return (
    status === 401 &&
    (/SCOPE/.test(String(headers.get("x-failure-category"))) || /^\s*\{.*\bscope\b/is.test(body))
  );
}
