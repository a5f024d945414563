import yargs from "yargs";
import { hideBin } from "yargs/helpers";
import { checkDocsCommand } from "./commands/checkDocs.js";
import { diffCommand } from "./commands/diff.js";
import { generateCommand } from "./commands/generate.js";
import { updateSpecsCommand } from "./commands/updateSpecs.js";
import { describeProblem, GeneratorError, type Problem } from "./Problem.js";

await yargs(hideBin(process.argv))
  .scriptName("confluence-codegen")
  .usage("$0 <command>")
  .command(updateSpecsCommand)
  .command(generateCommand)
  .command(checkDocsCommand)
  .command(diffCommand)
  .option("verbose", { type: "boolean", default: false, describe: "Show the stack trace of an error" })
  .demandCommand(1, "Which command?")
  .strict()
  .locale("en")
  .fail((message, error) => fail(message ? usageError(message) : error))
  .parseAsync();

function usageError(message: string): GeneratorError {
  const what = message.replace(/\s+/g, " ");
  return new GeneratorError([
    { where: "confluence-codegen", what, hint: "see `npm run generate -- --help`" },
  ]);
}

/** Prints what went wrong and ends the process with exit code 1. */
function fail(error: unknown): never {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  console.error(problemsOf(error).map(describeProblem).join("\n"));
  if (process.argv.includes("--verbose") && error instanceof Error) console.error(error.stack);
  process.exit(1);
}

function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof GeneratorError) return error.problems;
  const what = error instanceof Error ? error.message : String(error);
  return [{ where: "internal error", what, hint: "run again with --verbose, and report what it prints" }];
}
