import { NimbusError } from "../errors/NimbusError.js";
import { GATEWAY_PATH } from "../product.js";
import type { Responder } from "./Answer.js";
import { classifyResponse } from "./classify.js";
import type { FailureName } from "./FailureName.js";

/** What an answer to a request of the connection may mean, whatever was asked. */
const KNOWN: readonly FailureName[] = [
  "ip-not-allowed",
  "captcha",
  "tokens-disabled",
  "proxy-login",
  "rate-limited",
  "suspended",
  "outage",
];

/**
 * Creates the error of a response that does not say whether the caller is known: a server failed, an organization's
 * rules reject the machine, or a proxy or a login page responded.
 *
 * @param hint what to check if it was not the server
 */
export function unexpectedResponse(
  what: string,
  request: readonly [method: string, url: string, responder: Responder],
  response: Response,
  text: string,
  hint: string,
): NimbusError {
  const [method, url, responder] = request;
  const { status, headers } = response;
  const found = classifyResponse(response, text, { route: responder, kind: "" });
  const isOfSite =
    url.includes(`${GATEWAY_PATH}/`) && ["forbidden", "unknown-site", "unknown-caller"].includes(found.name);
  const isKnown = KNOWN.includes(found.name) || isOfSite;
  // The answer to a token request could repeat the secrets in it.
  const said = status < 400 || method === "POST" || found.message === undefined ? "" : `: ${found.message}`;
  return new NimbusError(
    isKnown ? found.kind : "wrong-route",
    `${what}: ${status} (${method} ${url})${said}`,
    { hint: isKnown ? found.hint : hint, method, url, status, headers },
  );
}
