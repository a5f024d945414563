import type { CommandModule } from "yargs";
import { type Config, confluence } from "../config/config.js";
import { useOwnInputs } from "../config/locateInputs.js";
import { throwIfAny } from "../problems/Problem.js";
import { checkScopes } from "../scopes/report/checkScopes.js";
import { printScopes, printScopesJson, printScopesMarkdown } from "../scopes/report/printScopes.js";
import { FAMILIES, type Family, type ScopeReport } from "../scopes/report/ScopeReport.js";
import { documentOptions } from "./configOptions.js";
import { type DocumentArguments, loadConfig } from "./loadConfig.js";

const FORMATS = ["text", "json", "markdown"] as const;

interface ScopesArguments extends DocumentArguments {
  readonly program?: readonly string[] | undefined;
  readonly family: Family | "all";
  readonly format: (typeof FORMATS)[number];
  readonly check?: string | undefined;
}

/** `scopes`: reports the scopes that a program which uses the client needs, and where. */
export const scopesCommand: CommandModule<object, ScopesArguments> = {
  command: "scopes [program..]",
  describe: "Report the OAuth scopes that a program needs, with the lines that need them",
  builder: (yargs) =>
    yargs
      .positional("program", {
        type: "string",
        array: true,
        defaultDescription: "tsconfig.json",
        describe: "Its tsconfig.json or folder, or its entry files",
      })
      .options(documentOptions)
      .option("family", {
        choices: [...FAMILIES, "all"] as const,
        default: "all" as const,
        describe: "Family from which to choose scopes; `fewest` combines both",
      })
      .option("format", { choices: FORMATS, default: "text" as const, describe: "Output format" })
      .option("check", {
        type: "string",
        requiresArg: true,
        describe: "Scopes of a token, separated by spaces or commas; fail if any is missing or unused",
      }),
  handler: async ({ program = [], family, format, check, ...given }) => {
    const config = await loadConfig(given, useOwnInputs(confluence));
    const report = await createReport(config, program, family === "all" ? FAMILIES : [family]);
    if (check === undefined) process.stdout.write(print(report, format));
    else {
      const granted = check.split(/[\s,]+/).filter((scope) => scope !== "");
      throwIfAny(checkScopes(report, granted));
      console.log(
        `the token has exactly the scopes that the ${report.operations.length} operations of the program need`,
      );
    }
  },
};

async function createReport(
  config: Config,
  program: readonly string[],
  families: readonly Family[],
): Promise<ScopeReport> {
  // The compiler is slow to load, and `--help` does not need it.
  const [{ buildScopeReport }, { analyzePrograms }, { listScopedOperations }, { openPrograms }] =
    await Promise.all([
      import("../scopes/report/buildScopeReport.js"),
      import("../scopes/analyzePrograms.js"),
      import("../scopes/listScopedOperations.js"),
      import("../scopes/openPrograms.js"),
    ]);
  const operations = await listScopedOperations(config);
  const usage = analyzePrograms(openPrograms(program), operations, config.product.packageName);
  return buildScopeReport(usage, operations, families);
}

function print(report: ScopeReport, format: ScopesArguments["format"]): string {
  if (format === "json") return printScopesJson(report);
  return format === "markdown" ? printScopesMarkdown(report) : printScopes(report);
}
