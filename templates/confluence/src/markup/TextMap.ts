/** The text of content, with the place of each character in its source. A run of white space is one space. */
export class TextMap {
  text = "";
  /** The part of the source that each character is in; -1 for a space that only separates two blocks. */
  readonly #parts: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds what a character or a run of white space at a place in a part of the source stands for. */
  add(text: string, part: number, start: number, end: number): void {
    const isSpace = /^\s+$/.test(text);
    if (isSpace && this.#endsWithSpace()) return;
    this.text += isSpace ? " " : text;
    // A character outside the basic plane is two units of the text.
    for (let unit = isSpace ? 1 : text.length; unit > 0; unit -= 1) {
      this.#parts.push(part);
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Separates what follows from what is before, such as two paragraphs. */
  separate(): void {
    if (this.#endsWithSpace()) return;
    this.text += " ";
    for (const places of [this.#parts, this.#starts, this.#ends]) places.push(-1);
  }

  /**
   * Divides what is marked into pieces of the source, each in one part and with one list of marks, in their order; white
   * space alone is not marked.
   */
  divide(ranges: readonly MarkedRange[]): Piece[] {
    const marks = new Map<number, string[]>();
    for (const { start, end, mark } of ranges)
      for (let index = start; index < end; index += 1)
        if (this.#parts[index] !== -1) marks.set(index, [...(marks.get(index) ?? []), mark]);
    const pieces: (Piece & { readonly last: number; readonly text: string })[] = [];
    for (const [index, own] of [...marks].sort(([one], [other]) => one - other)) {
      const [part = 0, start = 0, end = 0] = [this.#parts[index], this.#starts[index], this.#ends[index]];
      const before = pieces.at(-1);
      const isSame = before?.last === index - 1 && before.part === part && `${before.marks}` === `${own}`;
      const text = this.text[index] ?? "";
      if (isSame) pieces[pieces.length - 1] = { ...before, end, last: index, text: before.text + text };
      else pieces.push({ part, start, end, marks: own, last: index, text });
    }
    return pieces.filter(({ text }) => text.trim() !== "");
  }

  #endsWithSpace(): boolean {
    return this.text === "" || this.text.endsWith(" ");
  }
}

/** A range of a text that gets a mark. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** A piece of the source that gets marks. */
export interface Piece {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly string[];
}

/** The text of content, and the ranges that are marked in it. */
export interface MarkedText {
  readonly map: TextMap;
  readonly ranges: readonly MarkedRange[];
}
