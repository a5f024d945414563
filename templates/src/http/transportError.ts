import { type ConfluenceError, type ErrorKind, isConfluenceError } from "../errors/ConfluenceError.js";
import { PROXY_LOGIN } from "../errors/proxyLogin.js";
import { rootCause } from "../errors/rootCause.js";
import { requestError } from "./requestErrors.js";
import type { OutgoingRequest } from "./types.js";

/** What to do about failures that stay, by their codes on Node and Bun and their messages on Deno; the first applies. */
const HINTS: readonly (readonly [pattern: RegExp, hint: string, kind?: ErrorKind])[] = [
  [/\b407\b|proxy auth/i, PROXY_LOGIN, "wrong-route"],
  [
    /ENOTFOUND|Name or service not known|nodename nor servname|No such host/,
    "The name of the host does not exist; check the site's name and the DNS of this network.",
  ],
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

/** Creates the error of a request without a complete response, because the network failed. */
export function transportError(request: OutgoingRequest, cause: unknown): ConfluenceError {
  if (isConfluenceError(cause)) return cause;
  const { code, rule, ...found } = readCause(cause);
  // A signature may be in the path, too.
  const reason = request.isSigned ? found.reason.replace(/(\/\/[^\s/?#;]+)\S*/g, "$1/…") : found.reason;
  const [, hint = "Check the site's name, the network and the proxy.", kind = "network"] = rule ?? [];
  return requestError(kind, request, `got no response: ${reason}`, {
    hint,
    // The error of a platform contains the URL.
    cause: request.isSigned ? Object.assign(new Error(reason), { code }) : cause,
  });
}

/** Whether no retry mends a failure of the network: those have hints of their own. */
export function isPermanent({ cause }: ConfluenceError): boolean {
  return readCause(cause).rule !== undefined;
}

function readCause(cause: unknown) {
  const code = codeOf(cause);
  const reason = code === "HTTP 407" ? code : rootCause(cause);
  // Deno's messages contain the URL.
  const text = `${code} ${reason.replace(/https?:\S+/g, "")}`;
  return { code, reason, rule: HINTS.find(([pattern]) => pattern.test(text)) };
}

/** The code of an error or its cause. Node fails after a 407 with an error that has neither a code nor a message. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 9) return "";
  const { code, message, cause } = error as { code?: string } & Error;
  return code ?? (message === "" ? "HTTP 407" : codeOf(cause, depth + 1));
}
