/** What the search finds. The keys are short, because there are hundreds. */
export interface SearchEntry {
  readonly kind: "operation" | "guide" | "recipe" | "type";
  /** The name or the title. */
  readonly name: string;
  /** What it does, or is about. */
  readonly text: string;
  /** Other words by which it is found: arguments, paths, headings. */
  readonly words: string;
  /** What people call it that do not know its name. */
  readonly aliases?: string;
  /** Whether another operation replaces it. */
  readonly isOld?: true;
  /** Its address, from the root of the site. */
  readonly url: string;
}
