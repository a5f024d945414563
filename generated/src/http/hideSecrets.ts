import type { OutgoingRequest } from "./types.js";

/** Names of headers and form fields whose values are secret, and so is each part of them. */
const SECRET_NAMES = /auth|cookie|token|key|secret|session|pass/i;

/** Headers of which servers may speak: their values are no secrets. */
const PUBLIC_NAMES = /^(?:accept|content-|user-agent|x-atlassian-token|range|if-|cache-|origin|referer)/i;

const MIN_SECRET_CHARS = 8;

/** Whose name has 8 letters, too. */
const PRODUCT = /^confluence$/i;

/** Replaces secrets in a text that may echo them: escaped for HTML, JSON or URLs, and in other letter case, too. */
export function hideSecrets(secrets: readonly string[], text: string): string {
  const lower = text.toLowerCase();
  // Nothing escapes letters and digits, and most texts echo nothing: a pattern would cost milliseconds.
  const near = secrets.filter((secret) => lower.includes(longestWord(secret).toLowerCase()));
  if (near.length === 0) return text;
  const patterns = near.map((secret) => [...secret].map(encodings).join(""));
  return text.replace(new RegExp(patterns.join("|"), "gi"), "***");
}

function longestWord(secret: string): string {
  return secret.split(/\W+/).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** Lists the secrets of a request, and what they are in Base64, longest first. The URL of a file is one, too. */
export function listSecrets({ headers = {}, body, url = "", isSigned }: Partial<OutgoingRequest>): string[] {
  const isForm = typeof body === "string" && /urlencoded/.test(headers["content-type"] ?? "");
  const fields = isForm ? [...new URLSearchParams(body)].filter(([name]) => SECRET_NAMES.test(name)) : [];
  const { pathname, search, searchParams } = new URL(isSigned ? url : "a:");
  const values = [...Object.entries(headers).filter(([name]) => !PUBLIC_NAMES.test(name)), ...fields]
    .flatMap(([name, value]) => [value, decodeToken(value), ...partsOf(value, SECRET_NAMES.test(name))])
    .concat(search, ...searchParams.values(), pathname.split("/"))
    .filter((value) => value.length >= MIN_SECRET_CHARS && !PRODUCT.test(value));
  return [...new Set(values.flatMap((value) => [value, ...toBase64(value)]))].sort(
    (a, b) => b.length - a.length,
  );
}

/** The parts of a value that a server may repeat alone. */
function partsOf(value: string, isSecret: boolean): string[] {
  const parts = value.split(/[\s;,]+/).filter((part) => isSecret || /\d/.test(part));
  return parts.flatMap((part) => [part, part.slice(part.indexOf("=") + 1)]);
}

/** A pattern for a character, as it is and escaped, perhaps twice. */
function encodings(character: string): string {
  if (/\w/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = toHex(code);
  const slashes = character === "\\" ? "" : "\\\\{0,4}";
  const bytes = [...new TextEncoder().encode(character)].map((byte) => `%(?:25){0,3}${toHex(byte)}`).join("");
  return `(?:${slashes}\\${character}|${bytes}|&(?:amp;){0,3}(?:#0{0,6}${code}|#x0{0,6}${hex}|[a-z]{2,6});|\\\\{1,4}u0{0,3}${hex})`;
}

function toHex(code: number): string {
  return code.toString(16).padStart(2, "0");
}

/** Encodes a text in Base64, without padding, as a server may log it. */
function toBase64(text: string): string[] {
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(text))).replace(/=+$/, "");
  return [base64, base64.replaceAll("+", "-").replaceAll("/", "_")];
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
