import type { Mutant } from "./Mutant.js";

/** Mutants that no test has to kill, and why. */
export interface Acceptance {
  readonly reason: string;
  readonly mutants: readonly Pick<Mutant, "file" | "code" | "replacement">[];
}

/** The accepted mutants. */
export const accepted: readonly Acceptance[] = [];
