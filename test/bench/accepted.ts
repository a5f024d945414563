/** Why a row may miss its budget, and what was tried. */
export interface Acceptance {
  readonly reason: string;
  /** How much it may be all the same, where it is the same in every run. */
  readonly most?: number;
}

/** The rows that may miss their budgets, by their names. */
export const accepted: Readonly<Record<string, Acceptance>> = {};
