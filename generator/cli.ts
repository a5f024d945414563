#!/usr/bin/env node
import yargs from "yargs";
import { hideBin } from "yargs/helpers";
import { generateCommand } from "./commands/generate.js";
import { updateSpecsCommand } from "./commands/updateSpecs.js";
import { describeProblem, GeneratorError } from "./Problem.js";

await yargs(hideBin(process.argv))
  .scriptName("confluence-codegen")
  .usage("$0 <command>")
  .command(updateSpecsCommand)
  .command(generateCommand)
  .option("verbose", { type: "boolean", default: false, describe: "Show the stack trace of an error" })
  .demandCommand(1, "Which command?")
  .strict()
  .fail((message, error) => fail(error ?? new GeneratorError([usageProblem(message)])))
  .parseAsync();

function usageProblem(message: string) {
  return { where: "confluence-codegen", what: message, hint: "see `confluence-codegen --help`" };
}

/** Prints what went wrong and ends the process with exit code 1. */
function fail(error: unknown): never {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  if (error instanceof GeneratorError) console.error(error.problems.map(describeProblem).join("\n"));
  else console.error(`internal error: ${error instanceof Error ? error.message : String(error)}`);
  if (process.argv.includes("--verbose") && error instanceof Error) console.error(error.stack);
  process.exit(1);
}
