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
  const parameters = new Map<string | undefined, string | undefined>();
  const type = TYPE.exec(header);
  if (type === null) return undefined;
  for (let position = type[0].length; position < header.length; position = PARAMETER.lastIndex) {
    PARAMETER.lastIndex = position;
    const parameter = PARAMETER.exec(header);
    if (parameter === null) return undefined;
    const [, name, value] = parameter;
    const key = name?.toLowerCase();
    // Which of several is meant is a guess.
    if (key !== undefined && parameters.has(key)) return undefined;
    parameters.set(key, value);
  }
  return decodeExtended(parameters.get("filename*")) ?? unquote(parameters.get("filename"));
}

/** Decodes an extended value; undefined if it is malformed, because the plain one is better than a wrong one. */
function decodeExtended(value: string | undefined): string | undefined {
  const found = value === undefined ? null : EXTENDED.exec(value);
  if (found === null) return undefined;
  const [, charset, text] = found as unknown as [string, string, string];
  try {
    if (/u/i.test(charset)) return decodeURIComponent(text);
  } catch {
    return undefined;
  }
  const decoded = text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /[\x80-\x9f]/.test(decoded) ? undefined : decoded;
}

function unquote(value: string | undefined): string | undefined {
  return value?.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1");
}
