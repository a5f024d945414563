#!/usr/bin/env node
import "./enableCompileCache.js";
import yargs, { type CommandModule } from "yargs";
import { hideBin } from "yargs/helpers";
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

const args = hideBin(process.argv);
const [named = ""] = args;
const loaders = Object.hasOwn(COMMANDS, named) ? [COMMANDS[named] as Load] : Object.values(COMMANDS);

await yargs(args)
  .scriptName("confluence-codegen")
  .usage("$0 <command>")
  .command(await Promise.all(loaders.map((load) => load())))
  .option("verbose", { type: "boolean", default: false, describe: "Print the stack trace of an error" })
  .demandCommand(1, "Missing command")
  .strict()
  .locale("en")
  .fail((message, error) => fail(message ? usageError(message) : error))
  .parseAsync();

function usageError(message: string): GeneratorError {
  const what = message.replace(/\s+/g, " ");
  return new GeneratorError([{ where: "confluence-codegen", what, hint: "run with --help for usage" }]);
}

/** Prints the problems of an error and exits with code 1. */
function fail(error: unknown): never {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  console.error(problemsOf(error).map(describeProblem).join("\n"));
  if (process.argv.includes("--verbose") && error instanceof Error) console.error(error.stack);
  process.exit(1);
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof GeneratorError) return error.problems;
  const what = error instanceof Error ? error.message : String(error);
  return [{ where: "internal error", what, hint: "run again with --verbose and report the output" }];
}
