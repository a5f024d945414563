import type { OutgoingRequest } from "./types.js";

/** Names of headers and form fields whose values are secret. */
const SECRET_NAMES = /auth|cookie|token|key|secret|session|pass/i;

/** Shorter values, such as that of `X-Atlassian-Token`, are no secrets. */
const MIN_SECRET_CHARS = 9;

/** Replaces secrets in the text of a server, which may echo them. */
export function hideSecrets(secrets: readonly string[], text: string): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}

/** Lists the secrets of a request in the notations in which a server may echo them, longest first. */
export function listSecrets({ headers, body }: Pick<OutgoingRequest, "headers" | "body">): string[] {
  const isForm = typeof body === "string" && /urlencoded/.test(headers["content-type"] ?? "");
  return [...Object.entries(headers), ...(isForm ? new URLSearchParams(body) : [])]
    .filter(([name]) => SECRET_NAMES.test(name))
    .flatMap(([, value]) => [value, ...value.split(/[\s;,]+/), decodeToken(value)])
    .flatMap((value) => [value, value.slice(value.indexOf("=") + 1)])
    .filter((value) => value.length >= MIN_SECRET_CHARS)
    .flatMap((value) => [value, encodeURIComponent(value), value.replaceAll("/", "\\/")])
    .sort((a, b) => b.length - a.length);
}

/** Decodes the token of Basic credentials, `email:token` in Base64; empty if it is something else. */
function decodeToken(value: string): string {
  try {
    const text = atob(/^basic\s+(\S+)$/i.exec(value)?.[1] ?? "");
    return text.slice(text.indexOf(":") + 1);
  } catch {
    return "";
  }
}
