import { CqlError } from "./CqlQuery.js";

/** A piece of a query. `isQuoted` tells a value from a word of the language. */
export interface CqlToken {
  readonly text: string;
  readonly isQuoted: boolean;
}

const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|>=|<=|[=~<>(),])|([^\s"'=!~<>(),]+))\s*/y;

/** Takes a query apart. */
export function tokenize(cql: string): CqlToken[] {
  const tokens: CqlToken[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < cql.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(cql);
    if (!match) throw new CqlError(`"${cql.slice(at).trim()}" cannot be read`);
    const quoted = match[1] ?? match[2];
    const text = quoted?.replace(/\\(.)/g, "$1") ?? match[3] ?? match[4] ?? "";
    tokens.push({ text, isQuoted: quoted !== undefined });
  }
  return tokens;
}
