import { CqlError } from "./CqlQuery.js";
import { type CqlToken, tokenize } from "./tokenize.js";

const RESERVED = new RegExp(
  `^(?:${"after|and|as|avg|before|begin|by|commit|contains|count|distinct|else|empty|end|explain|from|having|if|in|"}${"inner|insert|into|is|isnull|left|like|limit|max|min|not|null|or|order|outer|right|select|sum|then|update|was|"}where|asc|desc|[=!~<>(),]+)$`,
  "i",
);

/** The tokens of a query, which a parser consumes from left to right. */
export class CqlTokens {
  readonly #tokens: readonly CqlToken[];
  #next = 0;

  constructor(cql: string) {
    this.#tokens = tokenize(cql);
  }

  peek(): CqlToken | undefined {
    return this.#tokens[this.#next];
  }

  /** Whether the next token is a keyword or an operator, in any case. */
  isNext(keyword: string): boolean {
    const token = this.peek();
    return token !== undefined && !token.isQuoted && token.text.toLowerCase() === keyword;
  }

  /** Consumes the next token if it is this keyword, and returns whether it was. */
  accept(keyword: string): boolean {
    const isNext = this.isNext(keyword);
    if (isNext) this.#next += 1;
    return isNext;
  }

  expect(keyword: string): void {
    if (!this.accept(keyword)) throw this.unexpected(`"${keyword}"`);
  }

  /** Consumes a field name or a value: any token that is not reserved, or that is in quotes. */
  expectText(what: string): string {
    const token = this.peek();
    if (!token || (!token.isQuoted && RESERVED.test(token.text))) throw this.unexpected(what);
    this.#next += 1;
    return token.text;
  }

  unexpected(expected: string): CqlError {
    const token = this.peek();
    return new CqlError(`expected ${expected} ${token ? `but found "${token.text}"` : "at the end"}`);
  }
}
