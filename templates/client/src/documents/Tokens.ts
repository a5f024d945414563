/** The token stream of the schema notation: keywords, literals, ranges and punctuation. */
export class Tokens {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(notation: string) {
    this.#tokens = notation.match(TOKEN) ?? [];
  }

  peek(): string | undefined {
    return this.#tokens[this.#next];
  }

  next(): string {
    return this.#tokens[this.#next++] ?? "";
  }

  /** Consumes the next token if it equals this one, and returns whether it did. */
  accept(token: string): boolean {
    const isNext = this.peek() === token;
    if (isNext) this.#next += 1;
    return isNext;
  }
}

/** `...`, ranges such as `1..250`, literals such as `'current'`, words, references and numbers, punctuation. */
const TOKEN =
  /\.{3}|(?:-?\d+(?:\.\d+)?)?\.\.(?:-?\d+(?:\.\d+)?)?|'[^']*'|=>|#?[\w-]+(?:\.[\w-]+)*|[{}()[\]|,:?]/g;
