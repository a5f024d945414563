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
        file: "paging/followers/byAncestors.ts",
        code: "/\\{([^{}]+)\\}/.exec(path)?.[1]",
        replacement: "/\\{([^{}]+)\\}/.exec(path)[1]",
      },
      { file: "paging/followers/byAncestors.ts", code: '""', replacement: '"Stryker was here!"' },
      { file: "paging/listPages.ts", code: "signal?.reason", replacement: "signal.reason" },
      { file: "request/checkArguments.ts", code: '""', replacement: '"Stryker was here!"' },
      { file: "response/readResponse.ts", code: '""', replacement: '"Stryker was here!"' },
      {
        file: "http/middleware/enforceTimeout.ts",
        code: "signal?.reason",
        replacement: "signal.reason",
      },
      {
        file: "http/waitForConnection.ts",
        code: "defer?.(guard(() => after))",
        replacement: "defer(guard(() => after))",
      },
      {
        file: "credentials/TokenSource.ts",
        code: "defer?.(keep(loaded))",
        replacement: "defer(keep(loaded))",
      },
    ],
  },
  {
    reason:
      "What is absent becomes a text that has the same effect: a value that can be sent, a header without a name, a token that none equals, a text in which nothing is found.",
    mutants: [
      { file: "request/checkArguments.ts", code: "[]", replacement: '["Stryker was here"]' },
      { file: "response/Download.ts", code: '""', replacement: '"Stryker was here!"' },
      { file: "credentials/TokenSource.ts", code: '""', replacement: '"Stryker was here!"' },
      { file: "http/transportError.ts", code: '""', replacement: '"Stryker was here!"' },
      { file: "http/transportError.ts", code: "[]", replacement: '["Stryker was here"]' },
    ],
  },
  {
    reason: "The error that is thrown instead is caught, and reported in the same way.",
    mutants: [
      { file: "request/FileInput.ts", code: "value === null", replacement: "false" },
      {
        file: "http/middleware/send.ts",
        code: "response.body?.cancel",
        replacement: "response.body.cancel",
      },
    ],
  },
  {
    reason: "Each turn has a number of its own.",
    mutants: [{ file: "credentials/TokenSource.ts", code: "turn < granted", replacement: "turn <= granted" }],
  },
  {
    reason: "Nobody reads the reply of a look-up.",
    mutants: [
      {
        file: "http/waitForConnection.ts",
        code: "{ response: new Response(), text: undefined }",
        replacement: "{}",
      },
    ],
  },
  {
    reason: "The root of a page is searched for a link in any case.",
    mutants: [{ file: "paging/followers/byLink.ts", code: "[]", replacement: '["Stryker was here"]' }],
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
      {
        file: "http/middleware/limitConcurrency.ts",
        code: "waiting.size > 0 || !take()",
        replacement: "true",
      },
      {
        file: "http/middleware/limitConcurrency.ts",
        code: "waiting.size > 0",
        replacement: "waiting.size >= 0",
      },
      { file: "http/middleware/retry.ts", code: "reply.response.status < 429", replacement: "false" },
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
