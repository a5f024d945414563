import type { Mutant } from "./Mutant.js";

/** Stryker's report, as far as it is used (the schema `mutation-testing-report`). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Result[] }>>;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Result {
  readonly location: { readonly start: Position; readonly end: Position };
  readonly replacement?: string;
  readonly status: string;
}

const OUTCOMES: Readonly<Record<string, Mutant["outcome"]>> = {
  Killed: "killed",
  Timeout: "killed",
  Survived: "survived",
  NoCoverage: "survived",
};

/** Reads the mutants of a report. */
export function readReport({ files }: Report): Mutant[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants.map(({ location: { start, end }, replacement = "", status }) => {
      const code = lines.slice(start.line - 1, end.line);
      // The end first, because the start may be in the same line.
      code.push((code.pop() ?? "").slice(0, end.column - 1));
      code.unshift((code.shift() ?? "").slice(start.column - 1));
      return {
        file: path.replace(/^generated\/src\//, ""),
        line: start.line,
        code: onOneLine(code.join("\n")),
        replacement: onOneLine(replacement),
        outcome: OUTCOMES[status] ?? "ignored",
      };
    });
  });
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, " ");
}
