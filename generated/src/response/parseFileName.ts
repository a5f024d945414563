/** The type of a disposition; what follows are parameters. */
const TYPE = /^[\w!#$%&'*+.^`|~-]+[\t ]*(?=;|$)/;

/**
 * A parameter. It may be empty (RFC 9110, 5.6.6). A value without quotes may contain parentheses, which are no token,
 * because `encodeURIComponent` leaves them in the names of copies: `report (1).pdf`.
 */
const PARAMETER =
  /[\t ]*;[\t ]*(?:([\w!#$%&'*+.^`|~-]+)[\t ]*=[\t ]*([\w!#$%&'()*+.^`|~-]+|"[^"\\]*(?:\\.[^"\\]*)*"))?/y;

/** A value with a character set and a language (RFC 8187, 3.2.1). */
const EXTENDED = /^(utf-8|iso-8859-1)'[a-z\d-]*'([^%]*(?:%[\da-f]{2}[^%]*)*)$/i;

/**
 * Parses the file name of a Content-Disposition header, preferably its extended form (RFC 6266). Undefined if there is
 * none, or if the header is malformed.
 */
export function parseFileName(disposition: string): string | undefined {
  const header = disposition.trim();
  const parameters = new Map<string, string>();
  let position = TYPE.exec(header)?.[0].length ?? -1;
  while (position < header.length) {
    PARAMETER.lastIndex = position;
    const parameter = position < 0 ? null : PARAMETER.exec(header);
    if (parameter === null) return undefined;
    const [, name = "", value = ""] = parameter;
    // Which of several is meant is a guess.
    if (name !== "" && parameters.has(name.toLowerCase())) return undefined;
    parameters.set(name.toLowerCase(), value);
    position = PARAMETER.lastIndex;
  }
  return decodeExtended(parameters.get("filename*")) ?? unquote(parameters.get("filename"));
}

/** Decodes an extended value; undefined if it is malformed, because the plain one is better than a wrong one. */
function decodeExtended(value = ""): string | undefined {
  const [, charset = "", text = ""] = EXTENDED.exec(value) ?? [];
  try {
    if (/^u/i.test(charset)) return decodeURIComponent(text);
  } catch {
    return undefined;
  }
  const decoded = text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return charset === "" || /[\x80-\x9f]/.test(decoded) ? undefined : decoded;
}

function unquote(value: string | undefined): string | undefined {
  return value?.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, "$1") : value;
}
