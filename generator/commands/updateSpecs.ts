import { join } from "node:path";
import type { CommandModule } from "yargs";
import { confluence } from "../config/config.js";
import { BUMPS, highestBump } from "../diff/Change.js";
import { printText } from "../diff/report/printChanges.js";
import { describeProblem, throwIfAny } from "../problems/Problem.js";
import { documentName } from "../read/documentName.js";
import { readSources } from "../update/Sources.js";
import { type DocumentUpdate, type SpecsUpdate, updateSpecs } from "../update/updateSpecs.js";
import { maxSizeOption } from "./maxSizeOption.js";
import { reportRedirect } from "./reportRedirect.js";

/** The command's options; the other keys are the namespaces, with and without `-url`. */
interface UpdateSpecsArguments {
  readonly date: string;
  readonly force: boolean;
  readonly "dry-run": boolean;
  readonly "max-size": number;
  readonly [option: string]: unknown;
}

/** `update-specs`: updates the documents from Atlassian, or from local copies. */
export const updateSpecsCommand: CommandModule<object, UpdateSpecsArguments> = {
  command: "update-specs",
  describe: "Download Atlassian's OpenAPI documents, strip their prose, and report API changes",
  builder: (yargs) => {
    for (const { namespace, upstream } of confluence.specs) {
      yargs.options({
        [namespace]: {
          type: "string",
          requiresArg: true,
          defaultDescription: upstream,
          describe: `File or URL to read the ${namespace} document from`,
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
  handler: async ({ date, force, "dry-run": dryRun, "max-size": maxSize, ...given }) => {
    const named = confluence.specs.filter(({ namespace }) => given[namespace] !== undefined);
    // A dry run can compare one document alone; an update always writes both documents of one date.
    const specs = dryRun && named.length > 0 ? named : confluence.specs;
    const { specsFolder: folder, overlaysFolder } = confluence;
    // A dry run records nothing, so a local copy counts as downloaded from the URL of the last update.
    const sources = dryRun ? await readSources(folder) : {};
    const upstreams = specs.map((config) => {
      const from = String(given[config.namespace] ?? config.upstream);
      const recorded = sources[config.document]?.url ?? config.upstream;
      const served = dryRun && !isUrl(from) ? recorded : from;
      return { config, from, url: String(given[`${config.namespace}-url`] ?? served) };
    });
    throwIfAny(
      upstreams
        .filter(({ url }) => !isUrl(url))
        .map(({ config: { namespace }, url }) => ({
          where: `--${namespace}`,
          what: `${documentName(url)} is not the URL from which the document was downloaded`,
          hint: `pass that URL as --${namespace}-url; it is recorded in sources.json`,
        })),
    );
    const update = await updateSpecs({
      folder,
      overlaysFolder,
      upstreams,
      specs: confluence.specs,
      date,
      force,
      dryRun,
      fetch,
      onRedirect: reportRedirect,
      maxSize,
    });
    for (const document of update.documents) console.log(describeDocument(document));
    for (const { namespace, document } of confluence.specs.filter((spec) => !specs.includes(spec)))
      console.log(`${join(folder, document)}: not compared, because --${namespace} is not given`);
    if (update.files.length === 0) return console.log("nothing has changed since the last update");
    const color = process.stdout.isTTY === true && !process.env.NO_COLOR;
    console.log(`\n${printText(update.changes, { color })}`);
    // On stderr, so that the problems can be separated from the report.
    if (update.incompatibilities.length > 0)
      console.error(`${update.incompatibilities.map(describeProblem).join("\n")}\n`);
    console.log(describeUpdate(update, dryRun));
  },
};

function isUrl(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

function describeUpdate(
  { changes, incompatibilities, hasNewFacts, files, changeset }: SpecsUpdate,
  dryRun: boolean,
): string {
  const bump = highestBump(changes) ?? BUMPS[0];
  const reason = hasNewFacts ? "there is no folder .changeset" : "only Atlassian's prose changed";
  return [
    `${dryRun ? "would write" : "wrote"} ${files.join(", ")}`,
    changeset ? `the changeset says ${bump}` : `no changeset: ${reason}`,
    `next: ${describeNextStep(incompatibilities.length, dryRun)}`,
  ].join("\n");
}

function describeNextStep(incompatibilities: number, dryRun: boolean): string {
  if (dryRun) return "run again without --dry-run to write the documents";
  if (incompatibilities > 0)
    return `fix the ${incompatibilities} problems listed above, then run \`npm run generate\``;
  return "run `npm run generate`, and commit what it and the update changed";
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
