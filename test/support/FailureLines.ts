import { stripVTControlCharacters } from "node:util";

/** How many lines belong to a failure, with that which names it, and how many failures are told. */
const [LINES, FAILURES] = [12, 10];

/** Keeps what a program prints of its failures: each line that names one, and a few after it. */
export class FailureLines {
  readonly #kept: string[] = [];
  #begun = "";
  #left = 0;

  /** Takes a part of what the program prints. */
  add(text: string): void {
    const lines = (this.#begun + stripVTControlCharacters(text)).split("\n");
    this.#begun = lines.pop() ?? "";
    for (const line of lines) this.#take(line);
  }

  /** Lists the lines that were kept. */
  list(): readonly string[] {
    this.add("\n");
    return this.#kept.slice(0, LINES * FAILURES);
  }

  #take(line: string): void {
    if (/^\s*(✗|FAIL\b|.*\berror TS\d)/.test(line)) this.#left = LINES;
    if (this.#left-- > 0) this.#kept.push(`  ${line}`);
  }
}
