import { CqlError } from "./CqlQuery.js";

/** A token; quotes distinguish a value from a keyword. */
export interface CqlToken {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Without quotes, sites reject the documented reserved characters; but not those of dates, fields and versions. */
const TOKEN =
  /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|>=|<=|[=~<>(),])|([^\s"'=!~<>(),;?|*%^$#@[\]]+))\s*/sy;

/** Splits a query into tokens. */
export function tokenize(cql: string): CqlToken[] {
  const tokens: CqlToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < cql.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(cql);
    if (!match) throw new CqlError(`invalid token "${cql.slice(start).trim()}"`);
    const quoted = match[1] ?? match[2];
    const text = quoted?.replace(/\\(.)/gs, "$1") ?? match[3] ?? match[4] ?? "";
    tokens.push({ text, isQuoted: quoted !== undefined });
  }
  return tokens;
}
