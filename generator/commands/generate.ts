import type { CommandModule } from "yargs";
import { type Config, confluence } from "../config.js";
import { compareOutput } from "../output/compareOutput.js";
import { hashInputs } from "../output/hashInputs.js";
import { isUnchanged, rememberOutput } from "../output/lastOutput.js";
import { writeOutput } from "../output/writeOutput.js";
import { throwIfAny } from "../Problem.js";
import { readConfig } from "../readConfig.js";

interface GenerateArguments {
  readonly config: string | undefined;
  readonly check: boolean;
  readonly force: boolean;
}

/** `generate`: makes the client package from the specifications; `--check` only compares. */
export const generateCommand: CommandModule<object, GenerateArguments> = {
  command: "generate",
  describe: "Generate the client package from the specifications",
  builder: (yargs) =>
    yargs
      .option("config", {
        type: "string",
        requiresArg: true,
        defaultDescription: "both APIs of Confluence Cloud",
        describe: "YAML or JSON file that names other specifications",
      })
      .option("check", {
        type: "boolean",
        default: false,
        describe: "Write nothing; fail when the generated package is not what would be written",
      })
      .option("force", {
        type: "boolean",
        default: false,
        describe: "Generate even when neither the inputs nor the package have changed since the last time",
      }),
  handler: async ({ config: file, check, force }) => {
    const config = file === undefined ? confluence : await readConfig(file);
    await generate(config, check, force);
  },
};

async function generate(config: Config, check: boolean, force: boolean): Promise<void> {
  const { outputFolder } = config;
  const started = performance.now();
  const inputs = await hashInputs(config);
  if (!check && !force && (await isUnchanged(outputFolder, inputs))) {
    console.log(`${outputFolder} is up to date: nothing has changed since it was generated`);
    return;
  }
  // Loaded only now, because it brings the compiler.
  const { generateClient } = await import("../generateClient.js");
  const { files, operations } = await generateClient(config, showStage);
  if (check) throwIfAny(await compareOutput(outputFolder, files));
  else await writeOutput(outputFolder, files);
  await rememberOutput(outputFolder, inputs, files);
  const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const done = check ? `${outputFolder} is up to date` : `wrote ${outputFolder}`;
  showStage("");
  console.log(`${done}: ${operations} operations, ${files.length} files, ${bytes} bytes, ${seconds} s`);
}

/** Shows on a terminal what is being done, in one line that the next stage overwrites. */
function showStage(stage: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${stage}`);
}
