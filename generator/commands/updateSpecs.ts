import { join } from "node:path";
import type { CommandModule } from "yargs";
import { confluence, type SpecConfig } from "../config/config.js";
import { BUMPS, highestBump } from "../diff/Change.js";
import { printText } from "../diff/report/printChanges.js";
import { describeProblem, GeneratorError } from "../problems/Problem.js";
import { readSources } from "../update/Sources.js";
import { type DocumentUpdate, type SpecsUpdate, updateSpecs } from "../update/updateSpecs.js";
import { chooseConfig } from "./chooseConfig.js";
import { chooseUpstreams, type UpstreamArguments } from "./chooseUpstreams.js";
import { type ConfigArguments, configOptions } from "./configOptions.js";
import { maxSizeOption } from "./maxSizeOption.js";
import { reportRedirect } from "./reportRedirect.js";

interface UpdateSpecsArguments extends ConfigArguments, UpstreamArguments {
  readonly date: string;
  readonly force: boolean;
  readonly "dry-run": boolean;
  readonly "max-size": number;
}

/** An option that is given once for each document. */
const LIST = {
  type: "string",
  array: true,
  nargs: 1,
  default: [] as string[],
  defaultDescription: "none",
} as const;

/** `update-specs`: updates the documents from Atlassian, or from local copies. */
export const updateSpecsCommand: CommandModule<object, UpdateSpecsArguments> = {
  command: "update-specs",
  describe: "Download OpenAPI documents, strip their prose, and report API changes",
  builder: (yargs) => {
    for (const { namespace, upstream } of confluence.specs) {
      yargs.options({
        [namespace]: {
          type: "string",
          requiresArg: true,
          conflicts: ["config", "preset"],
          defaultDescription: upstream,
          describe: `File or URL to read Confluence's ${namespace} document from`,
        },
        [`${namespace}-url`]: {
          type: "string",
          requiresArg: true,
          implies: namespace,
          describe: `URL that the file given as --${namespace} was downloaded from, for sources.json`,
        },
      });
    }
    return yargs
      .options(configOptions)
      .options({
        document: { ...LIST, describe: "File or URL to read a document from, as NAME=FILE or NAME=URL" },
        "document-url": { ...LIST, describe: "URL that such a file was downloaded from, as NAME=URL" },
      })
      .option("date", {
        type: "string",
        requiresArg: true,
        default: new Date().toISOString().slice(0, 10),
        defaultDescription: "today, UTC",
        describe: "Date on which the documents were downloaded, YYYY-MM-DD",
      })
      .option("max-size", maxSizeOption)
      .option("force", {
        type: "boolean",
        default: false,
        describe: "Accept a document that has lost more than 10 % of its operations",
      })
      .option("dry-run", {
        type: "boolean",
        default: false,
        describe:
          "Report what an update would change and write nothing; reads only the documents that are given, if any is",
      });
  },
  handler: async ({ config: file, preset, specs: specsFolder, ...given }) => {
    if (preset !== undefined && specsFolder === undefined) throw noFolder(preset);
    const config = await chooseConfig({ config: file, preset, specs: specsFolder }, confluence);
    const { specsFolder: folder, overlaysFolder, specs, command } = config;
    const { date, force, "dry-run": dryRun, "max-size": maxSize } = given;
    const upstreams = chooseUpstreams(config, given, dryRun, dryRun ? await readSources(folder) : {});
    const update = await updateSpecs({
      folder,
      overlaysFolder,
      upstreams,
      specs,
      packageName: config.product.packageName,
      date,
      force,
      dryRun,
      fetch,
      onRedirect: reportRedirect,
      maxSize,
    });
    for (const document of update.documents) console.log(describeDocument(document));
    for (const spec of specs.filter((spec) => !upstreams.some((upstream) => upstream.config === spec)))
      console.log(`${join(folder, spec.document)}: not compared, because ${optionOf(spec)} is not given`);
    if (update.files.length === 0) return console.log("nothing has changed since the last update");
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    console.log(`\n${printText(update.changes, { color })}`);
    // On stderr, so that the problems can be separated from the report.
    if (update.incompatibilities.length > 0)
      console.error(`${update.incompatibilities.map(describeProblem).join("\n")}\n`);
    console.log(describeUpdate(update, { dryRun, command, preset }));
  },
};

/** The option that takes a document. */
function optionOf(spec: SpecConfig): string {
  return confluence.specs.includes(spec) ? `--${spec.namespace}` : `--document ${spec.namespace}`;
}

function noFolder(preset: string): GeneratorError {
  const hint = "name a folder for its documents, such as --specs specs";
  return new GeneratorError([{ where: `--preset ${preset}`, what: "has no documents of its own", hint }]);
}

/** What decides what to do after an update. */
interface NextStep {
  readonly dryRun: boolean;
  readonly command: string;
  readonly preset: string | undefined;
}

function describeUpdate(update: SpecsUpdate, step: NextStep): string {
  const { changes, hasNewFacts, files, changeset } = update;
  const bump = highestBump(changes) ?? BUMPS[0];
  const reason = hasNewFacts ? "there is no folder .changeset" : "only Atlassian's prose changed";
  return [
    `${step.dryRun ? "would write" : "wrote"} ${files.join(", ")}`,
    changeset ? `the changeset says ${bump}` : `no changeset: ${reason}`,
    `next: ${describeNextStep(update, step)}`,
  ].join("\n");
}

function describeNextStep(
  { incompatibilities: { length } }: SpecsUpdate,
  { dryRun, command, preset }: NextStep,
): string {
  if (dryRun) return "run again without --dry-run to write the documents";
  if (length > 0 && preset !== undefined)
    return `run \`${command}\`, which leaves out the corrections listed above that no longer apply`;
  if (length > 0) return `fix the ${length} problems listed above, then run \`${command}\``;
  return `run \`${command}\`, and commit what it and the update changed`;
}

function describeDocument({
  file,
  source,
  operationsBefore,
  bytesUpstream,
  bytes,
  unchanged,
}: DocumentUpdate): string {
  return [
    `${file}: ${operationsBefore} -> ${source.operations} operations`,
    `${source.schemas} schemas`,
    `${bytes} bytes without prose (${bytesUpstream} as served)`,
    `sha256 ${source.sha256.slice(0, 8)}${unchanged ? " (unchanged)" : ""}`,
  ].join(", ");
}
