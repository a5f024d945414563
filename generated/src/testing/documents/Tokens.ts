/** The words, texts, ranges and marks of the notation, the first first. */
export class Tokens {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = text.match(TOKEN) ?? [];
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  next(): string {
    return this.#tokens[this.#at++] ?? "";
  }

  /** Takes the next one where it is this one. */
  take(token: string): boolean {
    const isNext = this.peek() === token;
    if (isNext) this.#at += 1;
    return isNext;
  }
}

/** Three dots, ranges such as `1..250`, texts such as `'current'`, words, references and numbers, marks. */
const TOKEN =
  /\.{3}|(?:-?\d+(?:\.\d+)?)?\.\.(?:-?\d+(?:\.\d+)?)?|'[^']*'|=>|#?[\w-]+(?:\.[\w-]+)*|[{}()[\]|,:?]/g;
