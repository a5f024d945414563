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
      { file: "paging/listPages.ts", code: "signal?.reason", replacement: "signal.reason" },
      { file: "request/checkArguments.ts", code: '""', replacement: '"Stryker was here!"' },
      { file: "response/readResponse.ts", code: '""', replacement: '"Stryker was here!"' },
    ],
  },
  {
    reason:
      "What is absent becomes a text that has the same effect: a value that can be sent, a header without a name.",
    mutants: [
      { file: "request/checkArguments.ts", code: "[]", replacement: '["Stryker was here"]' },
      { file: "response/Download.ts", code: '""', replacement: '"Stryker was here!"' },
    ],
  },
  {
    reason: "The error that is thrown instead is caught, and reported in the same way.",
    mutants: [{ file: "request/FileInput.ts", code: "value === null", replacement: "false" }],
  },
  {
    reason: "The root of a page is searched for a link in any case.",
    mutants: [{ file: "paging/nextPage.ts", code: "[]", replacement: '["Stryker was here"]' }],
  },
  {
    reason: "It only takes more memory.",
    mutants: [
      {
        file: "request/streamBody.ts",
        code: "new Uint8Array(bytes).slice()",
        replacement: "new Uint8Array(bytes)",
      },
    ],
  },
  {
    reason: "It only takes longer.",
    mutants: [
      { file: "paging/listPages.ts", code: "following", replacement: "true" },
      { file: "request/buildRequest.ts", code: "/null|\\d{16}/", replacement: "/null|\\d/" },
      {
        file: "request/buildRequest.ts",
        code: "!/null|\\d{16}/.test(parts.body as string)",
        replacement: "false",
      },
      { file: "request/toByteStream.ts", code: 'typeof part === "string"', replacement: "false" },
      { file: "request/toByteStream.ts", code: '"string"', replacement: '""' },
    ],
  },
];
