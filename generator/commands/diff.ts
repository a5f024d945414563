import type { CommandModule } from "yargs";
import { confluence } from "../config/config.js";
import { locateInputs } from "../config/locateInputs.js";
import { BUMPS, type Bump, type Change, highestBump } from "../diff/Change.js";
import { diffDocuments } from "../diff/diffDocuments.js";
import { printJson, printMarkdown, printText } from "../diff/report/printChanges.js";
import { GeneratorError } from "../problems/Problem.js";
import { chooseConfig } from "./chooseConfig.js";
import { type ConfigArguments, configOptions } from "./configOptions.js";
import { maxSizeOption } from "./maxSizeOption.js";
import { reportRedirect } from "./reportRedirect.js";

const FORMATS = ["text", "markdown", "json"] as const;

interface DiffArguments extends ConfigArguments {
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  readonly api?: string | undefined;
  readonly format: (typeof FORMATS)[number];
  readonly failOn?: Bump | undefined;
  readonly "max-size": number;
}

/** `diff`: reports the changes between two documents that affect users of the client. */
export const diffCommand: CommandModule<object, DiffArguments> = {
  command: "diff [old] [new]",
  describe: "Report the changes between two documents that affect users of the client",
  builder: (yargs) =>
    yargs
      .positional("old", {
        type: "string",
        defaultDescription: "the committed document",
        describe: "File, URL or git revision (HEAD~1:specs/confluence-v2.json)",
      })
      .positional("new", {
        type: "string",
        defaultDescription: "the document of the working tree",
        describe: "File, URL or git revision to compare with",
      })
      .options(configOptions)
      .option("api", {
        type: "string",
        requiresArg: true,
        defaultDescription: "detected",
        describe: "API that the documents describe, by its name in the client, such as v2",
      })
      .option("format", { choices: FORMATS, default: "text" as const, describe: "Output format" })
      .option("max-size", maxSizeOption)
      .option("fail-on", {
        choices: BUMPS,
        describe: "Exit with code 1 if there is a change of this severity or a higher one",
      }),
  handler: async ({ format, failOn, "max-size": maxSize, config: file, preset, specs, ...options }) => {
    if (preset !== undefined && specs === undefined && options.new === undefined) throw noFolder(preset);
    const config = await chooseConfig({ config: file, preset, specs }, locateInputs(confluence));
    const changes = await diffDocuments(config, {
      ...options,
      fetch,
      maxSize,
      onRedirect: reportRedirect,
    });
    process.stdout.write(print(changes, format));
    const worst = highestBump(changes);
    if (failOn && worst && BUMPS.indexOf(worst) >= BUMPS.indexOf(failOn)) process.exitCode = 1;
  },
};

function noFolder(preset: string): GeneratorError {
  const hint = "name the folder of its documents as --specs, or two documents to compare";
  return new GeneratorError([{ where: `--preset ${preset}`, what: "has no documents of its own", hint }]);
}

function print(changes: readonly Change[], format: DiffArguments["format"]): string {
  if (format === "json") return printJson(changes);
  if (format === "markdown") return printMarkdown(changes);
  return printText(changes, { color: process.stdout.isTTY === true && !process.env.NO_COLOR });
}
