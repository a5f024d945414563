/** A change of the code that a test should notice. */
export interface Mutant {
  /** The file below `templates/client/src/`. */
  readonly file: string;
  readonly line: number;
  /** The code that is replaced, and what replaces it, each on one line. */
  readonly code: string;
  readonly replacement: string;
  /** `killed`: a test failed. `survived`: none did. `ignored`: it changes only what runs once, when a file is loaded. */
  readonly outcome: "killed" | "survived" | "ignored";
}

/** Whether two mutants replace the same code by the same, wherever in the file. */
export function isSameMutant(
  one: Pick<Mutant, "file" | "code" | "replacement">,
  other: Pick<Mutant, "file" | "code" | "replacement">,
): boolean {
  return one.file === other.file && one.code === other.code && one.replacement === other.replacement;
}
