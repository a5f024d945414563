import { readFileSync } from "node:fs";
import { join } from "node:path";
import yargs, { type CommandModule } from "yargs";
import { checkArguments } from "./checkArguments.js";
import { terminalLine } from "./escape/terminal.js";
import { PACKAGE_FOLDER } from "./ownFolders.js";
import { describeProblem, GeneratorError, type Problem } from "./problems/Problem.js";

// biome-ignore lint/suspicious/noExplicitAny: every command has options of its own
type Load = () => Promise<CommandModule<object, any>>;

/** The commands; only the named one is loaded, because their stages are slow to load. */
const COMMANDS: Readonly<Record<string, Load>> = {
  "update-specs": async () => (await import("./commands/updateSpecs.js")).updateSpecsCommand,
  generate: async () => (await import("./commands/generate.js")).generateCommand,
  "check-docs": async () => (await import("./commands/checkDocs.js")).checkDocsCommand,
  diff: async () => (await import("./commands/diff.js")).diffCommand,
  scopes: async () => (await import("./commands/scopes.js")).scopesCommand,
};

// yargs would take the version of the project in which the generator is installed.
const VERSION: string = JSON.parse(readFileSync(join(PACKAGE_FOLDER, "package.json"), "utf8")).version;

/** Runs the command that the arguments name, or prints the problems that it has; gives whether it had none. */
export async function runCommandLine(args: readonly string[]): Promise<boolean> {
  const [named = ""] = args;
  const loaders = Object.hasOwn(COMMANDS, named) ? [COMMANDS[named] as Load] : Object.values(COMMANDS);
  try {
    await yargs(args)
      .scriptName("confluence-codegen")
      .usage("$0 <command>")
      .version(VERSION)
      .command(await Promise.all(loaders.map((load) => load())))
      .option("verbose", { type: "boolean", default: false, describe: "Print the stack trace of an error" })
      .demandCommand(1, "Missing command")
      .parserConfiguration({ "dot-notation": false })
      .check((parsed) => checkArguments(args, parsed))
      .strict()
      .locale("en")
      .fail((message, error) => {
        throw message && !(error instanceof GeneratorError) ? usageError(message) : error;
      })
      .parseAsync();
    return true;
  } catch (error) {
    printError(error, args.includes("--verbose"));
    return false;
  }
}

function usageError(message: string): GeneratorError {
  const what = message.replace(/\s+/g, " ");
  return new GeneratorError([{ where: "confluence-codegen", what, hint: "run with --help for usage" }]);
}

function printError(error: unknown, isVerbose: boolean): void {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  console.error(problemsOf(error).map(describeProblem).join("\n"));
  if (isVerbose && error instanceof Error)
    console.error(error.stack?.split("\n").map(terminalLine).join("\n"));
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof GeneratorError) return error.problems;
  const what = error instanceof Error ? error.message : String(error);
  return [{ where: "internal error", what, hint: "run again with --verbose and report the output" }];
}
