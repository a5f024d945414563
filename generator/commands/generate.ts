import type { CommandModule } from "yargs";
import { confluence } from "../config.js";
import { generateClient } from "../generateClient.js";
import { compareOutput } from "../output/compareOutput.js";
import { writeOutput } from "../output/writeOutput.js";
import { throwIfAny } from "../Problem.js";

/** `generate`: makes the client package from the specifications; `--check` only compares. */
export const generateCommand: CommandModule<object, { check: boolean }> = {
  command: "generate",
  describe: "Generate the client package from the specifications",
  builder: (yargs) =>
    yargs.option("check", {
      type: "boolean",
      default: false,
      describe: "Write nothing; fail when the generated package is not what would be written",
    }),
  handler: async ({ check }) => {
    const started = performance.now();
    const { files, operations } = await generateClient(confluence, showStage);
    if (check) throwIfAny(await compareOutput(confluence.outputFolder, files));
    else await writeOutput(confluence.outputFolder, files);
    const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const done = check ? `${confluence.outputFolder} is up to date` : `wrote ${confluence.outputFolder}`;
    showStage("");
    console.log(`${done}: ${operations} operations, ${files.length} files, ${bytes} bytes, ${seconds} s`);
  },
};

/** Shows on a terminal what is being done, in one line that the next stage overwrites. */
function showStage(stage: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${stage}`);
}
