import type { CommandModule } from "yargs";
import { confluence } from "../config/config.js";
import { throwIfAny } from "../problems/Problem.js";
import { checkScopes } from "../scopes/report/checkScopes.js";
import { printScopes, printScopesMarkdown } from "../scopes/report/printScopes.js";
import { FAMILIES, type Family, type ScopeReport } from "../scopes/report/ScopeReport.js";

const FORMATS = ["text", "json", "markdown"] as const;

interface ScopesArguments {
  readonly program?: readonly string[] | undefined;
  readonly family: Family | "all";
  readonly format: (typeof FORMATS)[number];
  readonly check?: string | undefined;
}

/** `scopes`: tells which scopes a program that uses the client needs, and where. */
export const scopesCommand: CommandModule<object, ScopesArguments> = {
  command: "scopes [program..]",
  describe: "Tell which scopes the token of a program needs, and which of its lines need them",
  builder: (yargs) =>
    yargs
      .positional("program", {
        type: "string",
        array: true,
        defaultDescription: "tsconfig.json",
        describe: "The program: its tsconfig.json, or the files with which it begins",
      })
      .option("family", {
        choices: [...FAMILIES, "all"] as const,
        default: "all" as const,
        describe: "Of which family to choose scopes; `fewest` mixes both",
      })
      .option("format", { choices: FORMATS, default: "text" as const, describe: "How to print the scopes" })
      .option("check", {
        type: "string",
        requiresArg: true,
        describe: "The scopes of a token; fail where they are not exactly those that the program needs",
      }),
  handler: async ({ program = [], family, format, check }) => {
    const report = await makeReport(program, family === "all" ? FAMILIES : [family]);
    if (check === undefined) process.stdout.write(print(report, format));
    else {
      const held = check.split(/[\s,]+/).filter((scope) => scope !== "");
      throwIfAny(checkScopes(report, held));
      console.log(`the scopes are those that the program needs: ${report.operations.length} operations`);
    }
  },
};

async function makeReport(program: readonly string[], families: readonly Family[]): Promise<ScopeReport> {
  // The compiler takes long to load, and only this command needs it.
  const [{ buildScopeReport }, { analyzePrograms }, { listScopedOperations }, { openPrograms }] =
    await Promise.all([
      import("../scopes/report/buildScopeReport.js"),
      import("../scopes/analyzePrograms.js"),
      import("../scopes/listScopedOperations.js"),
      import("../scopes/openPrograms.js"),
    ]);
  const operations = await listScopedOperations(confluence);
  return buildScopeReport(analyzePrograms(openPrograms(program), operations), operations, families);
}

function print(report: ScopeReport, format: ScopesArguments["format"]): string {
  if (format === "json") return `${JSON.stringify(report, null, 2)}\n`;
  return format === "markdown" ? printScopesMarkdown(report) : printScopes(report);
}
