import type { FailureName } from "../../failures/FailureName.js";
import { HttpFailure } from "../HttpFailure.js";
import {
  HTML,
  PRODUCT_KEY,
  scopeMismatch,
  tomcatUnauthorized,
  unauthorized,
  unavailable,
  unknownTenant,
  xsrf,
} from "../hostFailures.js";
import { apiAnswers } from "../product/failures.js";

/** An answer to a path for each meaning that the client knows, in the words of the service that gives it. */
export const answers: Readonly<Record<FailureName, (path: string) => HttpFailure>> = {
  ...apiAnswers,
  "missing-scope": scopeMismatch,
  "ip-not-allowed": () =>
    answer(403, {
      code: 403,
      message:
        "The IP address has been rejected because it is not on the allowed list. Contact your administrator for more information.",
    }),
  captcha: () => seraph("AUTHENTICATION_DENIED"),
  "tokens-disabled": () =>
    answer(403, { message: "Basic Authentication has been disabled on this instance." }),
  "login-failed": () => seraph("AUTHENTICATED_FAILED"),
  "scoped-at-site": tomcatUnauthorized,
  xsrf,
  "proxy-page": () => answer(403, "<html><head><title>Blocked by the web filter</title></head></html>", HTML),
  "unknown-site": unknownTenant,
  "rejected-token": unauthorized,
  "too-large": () => answer(413, { message: "The attachment exceeds the maximum size" }),
  "too-long": () => answer(414, "<html><head><title>414 Request-URI Too Large</title></head></html>", HTML),
  "file-missing": () => answer(404, { error: { code: "ResourceNotFound", title: "There is no such file" } }),
  "file-refused": () => answer(403, { error: { code: "JwtAuthoriser:TokenExpiredError", title: "Expired" } }),
  redirected: () => new HttpFailure({ status: 302, headers: { location: "https://id.atlassian.com/login" } }),
  "proxy-login": () => answer(407, "", { "proxy-authenticate": 'Basic realm="proxy"' }),
  "rate-limited": () =>
    answer(
      429,
      { message: "Rate limit exceeded" },
      { "ratelimit-reason": `${PRODUCT_KEY}-quota-tenant-based` },
    ),
  suspended: () => answer(503, { errorCode: "SUSPENDED_INACTIVITY" }),
  outage: unavailable,
};

function answer(status: number, body: unknown, headers: Record<string, string> = {}): HttpFailure {
  return new HttpFailure({ status, body, headers });
}

/** The login module of Atlassian's sites. */
function seraph(reason: string): HttpFailure {
  return answer(401, "", { "x-seraph-loginreason": reason });
}
