import type { Mutant } from "./Mutant.js";

/** Mutants that no test has to kill, and why. */
export interface Acceptance {
  readonly reason: string;
  readonly mutants: readonly Pick<Mutant, "file" | "code" | "replacement">[];
}

/** The accepted mutants. */
export const accepted: readonly Acceptance[] = [
  {
    reason: "The fallback is only for the compiler: the value is always there.",
    mutants: [
      {
        file: "paging/nextPage.ts",
        code: "/\\{([^{}]+)\\}/.exec(path)?.[1]",
        replacement: "/\\{([^{}]+)\\}/.exec(path)[1]",
      },
      { file: "paging/nextPage.ts", code: '""', replacement: '"Stryker was here!"' },
      {
        file: "paging/nextPage.ts",
        code: 'link.split("#")[0]?.split',
        replacement: 'link.split("#")[0].split',
      },
    ],
  },
  {
    reason: "The root of a page is searched for a link in any case.",
    mutants: [{ file: "paging/nextPage.ts", code: "[]", replacement: '["Stryker was here"]' }],
  },
  {
    reason: "It only takes longer.",
    mutants: [{ file: "paging/listPages.ts", code: "following", replacement: "true" }],
  },
];
