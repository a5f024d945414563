import { join, relative, resolve } from "node:path";
import type { CommandModule } from "yargs";
import { type Config, confluence } from "../config/config.js";
import { locateInputs } from "../config/locateInputs.js";
import type { Client } from "../generateClient.js";
import { assertApart } from "../output/assertApart.js";
import { isCached, locateCache, writeCache } from "../output/buildCache.js";
import { hashInputs } from "../output/hashInputs.js";
import { PRESETS_FOLDER } from "../ownFolders.js";
import { type ConfigArguments, documentOptions } from "./configOptions.js";
import { type DocumentArguments, loadConfig } from "./loadConfig.js";

interface GenerateArguments extends DocumentArguments {
  readonly output: string | undefined;
  readonly check: boolean;
  readonly force: boolean;
}

/** `generate`: generates the client package from the specifications; `--check` only compares it. */
export const generateCommand: CommandModule<object, GenerateArguments> = {
  command: "generate",
  describe: "Generate the client package from the OpenAPI documents",
  builder: (yargs) =>
    yargs
      .options(documentOptions)
      .option("output", {
        type: "string",
        requiresArg: true,
        defaultDescription: "as configured",
        describe: "Folder to write the package to",
      })
      .option("check", {
        type: "boolean",
        default: false,
        describe: "Write nothing; fail if the generated package is out of date",
      })
      .option("force", {
        type: "boolean",
        default: false,
        describe: "Generate even if neither the inputs nor the package have changed",
      }),
  handler: async ({ output, check, force, ...given }) => {
    const config = await loadConfig(given, locateInputs(confluence));
    const outputFolder = output === undefined ? config.outputFolder : resolve(output);
    if (check) await checkClient({ ...config, outputFolder }, given);
    else if ((await writeClient({ ...config, outputFolder }, given, force)) && given.preset !== undefined)
      console.log(`next: \`npm install ${locate(outputFolder)}\` builds it, too`);
  },
};

// Modules that load the parser or the compiler are imported when they are needed: a run that finds nothing changed
// takes a fifth of the time without them.

/** Generates the package in memory and compares it with the files, as CI requires. */
async function checkClient(config: Config, given: ConfigArguments): Promise<void> {
  const started = performance.now();
  const { compareOutput } = await import("../output/compareOutput.js");
  const { throwIfAny } = await import("../problems/Problem.js");
  const client = await generateFor(config, given);
  throwIfAny(await compareOutput(config.outputFolder, client.files, config.command));
  report(`${config.outputFolder} is up to date`, client, started);
}

/** Generates the package and writes it; gives whether there was anything to do. */
async function writeClient(config: Config, given: ConfigArguments, force: boolean): Promise<boolean> {
  const { outputFolder } = config;
  const started = performance.now();
  await assertApart(config, given.config);
  const inputs = await hashInputs(config);
  const cache = locateCache(outputFolder);
  if (!force && (await isCached(cache, outputFolder, inputs))) {
    console.log(`${outputFolder} is up to date: nothing has changed since it was generated`);
    return false;
  }
  const { assertReplaceable } = await import("../output/assertReplaceable.js");
  const { writeOutput } = await import("../output/writeOutput.js");
  const { describeProblem } = await import("../problems/Problem.js");
  const { typecheckGenerator } = await import("../typecheckGenerator.js");
  await assertReplaceable(outputFolder);
  const generated = generateFor(config, given);
  // Of two failures, the one in the generator's own code explains the other.
  generated.catch(() => {});
  await typecheckGenerator();
  const client = await generated;
  const left = await writeOutput(outputFolder, client.files);
  // An input that was saved in the meantime may or may not be in the package.
  if ((await hashInputs(config)) === inputs) await writeCache(cache, inputs, client.files);
  report(`wrote ${outputFolder}`, client, started);
  for (const problem of left) console.error(describeProblem(problem));
  return true;
}

/** Generates the package in memory; where a preset does not suffice for its documents, the last problem says how to go on. */
async function generateFor(config: Config, { preset }: ConfigArguments): Promise<Client> {
  const { generateClient } = await import("../generateClient.js");
  const { GeneratorError } = await import("../problems/Problem.js");
  return generateClient(config, showStage).catch((error) => {
    if (preset === undefined || !(error instanceof GeneratorError)) throw error;
    const what = "has no corrections for this";
    const hint = `copy ${relative("", join(PRESETS_FOLDER, preset))}, correct the documents by overlays of the copy, and pass its config.yaml as --config`;
    throw new GeneratorError([...error.problems, { where: `--preset ${preset}`, what, hint }], {
      cause: error,
    });
  });
}

/** The path of a folder as npm tells it from the name of a package. */
function locate(folder: string): string {
  const path = relative("", folder);
  return path.startsWith("..") ? path : `./${path}`;
}

function report(
  done: string,
  { files, operations }: { files: readonly { content: string }[]; operations: number },
  started: number,
): void {
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  showStage("");
  console.log(`${done}: ${operations} operations, ${files.length} files, ${bytes} bytes, ${seconds} s`);
}

/** Shows the current stage on a terminal, in one line that the next stage overwrites. */
function showStage(stage: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${stage}`);
}
