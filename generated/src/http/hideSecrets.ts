import type { OutgoingRequest } from "./types.js";

/** Names of headers and form fields whose values are secret, and so is each part of them. */
const SECRET_NAMES = /auth|cookie|token|key|secret|session|pass|^code$/i;

/** Headers of which servers may speak: their values are no secrets. */
const PUBLIC_NAMES = /^(?:accept|content-|user-agent|x-atlassian-token|range|if-|cache-|origin|referer)/i;

const MIN_SECRET_CHARS = 8;

/** Whose name has 8 letters, too. */
const PRODUCT = /^confluence$/i;

/** How much of a secret is looked for at once: a longer pattern is too large for regular expressions. */
const MAX_PIECE_CHARS = 250;

/** How much of a secret is looked for: no more than this is read of an error. */
const MAX_SECRET_CHARS = 65_536;

/** How many secrets a request has, at most: a longer URL is looked for as a whole. */
const MAX_SECRETS = 500;

/** Letters and digits that are escaped all the same, for JSON, URLs or HTML. */
const ESCAPED_WORDS =
  /(?:\\{1,4}(?:u00|x)|%(?:25){0,3}|&(?:amp;){0,3}#x0{0,6})([3-7][\da-f]);?|&(?:amp;){0,3}#0{0,6}(\d{2,3});/gi;

/** Replaces the secrets of a request in a text. */
export type HideSecrets = (text: string) => string;

/** Requests of a client mostly have the same secrets, and to list them costs more than to send the request. */
let last: { readonly key: string; readonly hide: HideSecrets } | undefined;

/**
 * Returns a function that replaces the secrets of a request in texts that may echo them: escaped for HTML, JSON or URLs, and
 * in other letter case, too.
 */
export function secretHider({
  headers = {},
  body,
  url = "a:",
  isSigned,
}: Partial<OutgoingRequest>): HideSecrets {
  const isForm = typeof body === "string" && /urlencoded/.test(headers["content-type"] ?? "");
  const sources = [headers, isForm ? body : "", isSigned ? url : "a:"] as const;
  const key = JSON.stringify(sources);
  if (last?.key !== key) last = { key, hide: createHider(listSecrets(...sources)) };
  return last.hide;
}

function createHider(secrets: readonly string[]): HideSecrets {
  const pieces = new Map(secrets.flatMap(toPieces).map((piece) => [piece, longestWord(piece).toLowerCase()]));
  return (text) => {
    const plain = text.replace(ESCAPED_WORDS, (escaped, hex: string | undefined, decimal: string) => {
      const character = String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal));
      return /\w/.test(character) ? character : escaped;
    });
    const lower = plain.toLowerCase();
    const isHidden = new Uint8Array(plain.length);
    // Most texts echo nothing: a pattern would cost milliseconds.
    for (const [piece, word] of pieces)
      if (lower.includes(word))
        for (const { index, 0: found } of plain.matchAll(
          new RegExp([...piece].map(encodings).join(""), "gi"),
        ))
          isHidden.fill(1, index, index + found.length);
    if (!isHidden.includes(1)) return text;
    return Array.from(isHidden, (hidden, index) =>
      hidden ? (isHidden[index - 1] ? "" : "***") : plain[index],
    ).join("");
  };
}

/** Divides a secret into pieces of about the same length. */
function toPieces(secret: string): string[] {
  const count = Math.ceil(secret.length / MAX_PIECE_CHARS);
  const size = Math.ceil(secret.length / count);
  return Array.from({ length: count }, (_, index) => secret.slice(index * size, (index + 1) * size));
}

function longestWord(secret: string): string {
  return secret.split(/\W+/).reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

/** Lists secrets, and what they are in Base64, longest first. The URL of a file is one, too. */
function listSecrets(headers: Readonly<Record<string, string>>, form: string, url: string): string[] {
  const fields = [...new URLSearchParams(form)].filter(([name]) => SECRET_NAMES.test(name));
  const { pathname, search, searchParams } = new URL(url);
  const values = [...Object.entries(headers).filter(([name]) => !PUBLIC_NAMES.test(name)), ...fields]
    .flatMap(([name, value]) => [value, decodeToken(value), ...partsOf(value, SECRET_NAMES.test(name))])
    .concat(search, [...searchParams.values()], pathname.split("/"))
    .filter((value) => value.length >= MIN_SECRET_CHARS && !PRODUCT.test(value));
  return [...new Set(values.map((value) => value.slice(0, MAX_SECRET_CHARS)))]
    .flatMap((value) => [value, ...toBase64(value)])
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_SECRETS);
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
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  const base64 = btoa(bytes.join("")).replace(/=+$/, "");
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
