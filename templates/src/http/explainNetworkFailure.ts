import type { ConfluenceError, ErrorKind } from "../errors/ConfluenceError.js";
import { PROXY_LOGIN } from "../errors/proxyLogin.js";
import { rootCause } from "../errors/rootCause.js";
import { codeOf, requestError } from "./requestErrors.js";
import type { OutgoingRequest } from "./types.js";

/** What to do about failures that stay, by their codes on Node and Bun and their messages on Deno; the first applies. */
const HINTS: readonly (readonly [pattern: RegExp, hint: string, kind?: ErrorKind])[] = [
  [/\b407\b|proxy auth/i, PROXY_LOGIN, "wrong-route"],
  [/redirect/i, "A proxy redirected the request.", "wrong-route"],
  [
    /EXPIRED|NOT_YET_VALID|Expired|NotValidYet/,
    "The certificate has expired, or the clock of this machine is wrong.",
  ],
  [
    /ALTNAME|HOSTNAME|NotValidForName/,
    "The certificate is for another host: check the site's name and any proxy.",
  ],
  [
    /CERT|SIGNED|SIGNATURE|peer certificate/,
    "The certificate is not trusted. If a proxy or your organization has a certificate authority of its own, set NODE_EXTRA_CA_CERTS (on Deno DENO_CERT) to the file with its certificate.",
  ],
  [/SSL|TLS|EPROTO/, "The TLS connection failed: check the site's name, its port and any proxy."],
];

/** Explains a failure of the network that no retry mends; another one stays as it is. */
export function explainNetworkFailure(request: OutgoingRequest, error: ConfluenceError): ConfluenceError {
  const { cause } = error;
  const code = codeOf(cause);
  const reason = code === "HTTP 407" ? code : rootCause(cause);
  // Deno's messages contain the URL.
  const text = `${code} ${reason.replace(/https?:\S+/g, "")}`;
  const [, hint, kind = "network"] = HINTS.find(([pattern]) => pattern.test(text)) ?? [];
  return hint === undefined
    ? error
    : requestError(kind, request, `got no response: ${reason}`, { hint, cause });
}
