import { type ErrorKind, isNimbusError, type NimbusError } from "../errors/NimbusError.js";
import { PROXY_LOGIN } from "../errors/proxyLogin.js";
import { innerError, rootCause } from "../errors/rootCause.js";
import { secretHider } from "./hideSecrets.js";
import { codeOf, hideThrown } from "./hideThrown.js";
import { requestError } from "./requestErrors.js";
import type { OutgoingRequest } from "./types.js";

/** What to do about failures that stay, by their codes on Node and Bun and their messages on Deno; the first applies. */
const HINTS: readonly (readonly [pattern: RegExp, hint: string, kind?: ErrorKind])[] = [
  [
    /\bproxy.?auth(?:entic|oriz)|\b(?:response|status(?: ?code)?|HTTP(?:\/[\d.]+)?)[ (:=]{1,3}407(?![\w.-])/i,
    PROXY_LOGIN,
    "wrong-route",
  ],
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

/** There was no connection yet, by codes and messages of Node, Bun and Deno. */
const UNSENT =
  /E(?:CONNREFUSED|NOTFOUND|AI_AGAIN)|CONNECT_TIMEOUT|ConnectionRefused|(?:^| )connect E|client error \(Connect\)/;

const HIDDEN_407 = "HTTP 407";

/** Creates the error of a request without a complete response, because the network failed. */
export function transportError(request: OutgoingRequest, cause: unknown): NimbusError {
  if (isNimbusError(cause)) return cause;
  // Node wraps the failure of a body that is streamed.
  const inner = request.body instanceof ReadableStream && readInner(cause);
  if (isNimbusError(inner)) return inner;
  const { reason, rule } = readCause(cause);
  const hideSecrets = secretHider(request);
  // A signature may be in the path, too, and the error of a platform contains the URL.
  const hide = (text: string) =>
    hideSecrets(request.isSigned ? text.replace(/(\/\/[^\s/?#;]+)\S*/g, "$1/…") : text);
  const shown = hideThrown(cause, hide, request.isSigned);
  const [, hint = "Check the site's name, the network and the proxy.", kind = "network"] = rule ?? [];
  const outcome = `got no response: ${reason === HIDDEN_407 ? reason : shown.reason}`;
  return requestError(kind, request, outcome, { hint, cause: shown.cause });
}

/** Whether no retry mends a failure of the network: those have hints of their own. */
export function isPermanent({ cause }: NimbusError): boolean {
  return readCause(cause).rule !== undefined;
}

/** Whether the network failed before anything was sent. */
export function isUnsent({ kind, cause }: NimbusError): boolean {
  return kind === "network" && UNSENT.test(`${readCode(cause)} ${rootCause(cause)}`);
}

function readCause(cause: unknown) {
  const code = readCode(cause);
  const reason = code === HIDDEN_407 ? code : rootCause(cause);
  // What a host is called explains nothing.
  const words = reason.split(/\s+/).filter((word) => !/\w\.[a-z]|[\w.\]]:\d|https?:/i.test(word));
  const text = `${code} ${words.join(" ")}`;
  return { reason, rule: HINTS.find(([pattern]) => pattern.test(text)) };
}

function readInner(thrown: unknown): unknown {
  try {
    return innerError(Object(thrown));
  } catch {
    return undefined;
  }
}

/** Reads the code of what was thrown, which may be anything: also what throws when it is read. */
function readCode(cause: unknown): string {
  try {
    return isHidden407(cause) ? HIDDEN_407 : codeOf(cause);
  } catch {
    return "";
  }
}

/** Node's error after a 407: its cause has neither a message nor anything else (observed). */
function isHidden407(error: unknown): boolean {
  const { message, cause } = Object(error) as Error;
  const { name, message: reason } = Object(cause) as Error;
  const isBare =
    cause instanceof Error && name === "Error" && reason === "" && Object.keys(cause).length === 0;
  return message === "fetch failed" && isBare && cause.cause === undefined;
}
