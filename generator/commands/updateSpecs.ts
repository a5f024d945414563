import type { CommandModule } from "yargs";
import { confluence } from "../config/config.js";
import { BUMPS, worstBump } from "../diff/Change.js";
import { printText } from "../diff/report/printChanges.js";
import { describeProblem, throwIfAny } from "../problems/Problem.js";
import { type DocumentUpdate, type SpecsUpdate, updateSpecs } from "../update/updateSpecs.js";

/** The command's options; the other keys are the namespaces, with and without `-url`. */
interface UpdateSpecsArguments {
  readonly date: string;
  readonly force: boolean;
  readonly "dry-run": boolean;
  readonly [option: string]: unknown;
}

/** `update-specs`: takes the documents from Atlassian, or from the copies that are given. */
export const updateSpecsCommand: CommandModule<object, UpdateSpecsArguments> = {
  command: "update-specs",
  describe: "Take the facts of Atlassian's OpenAPI documents into the folder of specifications",
  builder: (yargs) => {
    for (const { namespace, upstream } of confluence.specs) {
      yargs.options({
        [namespace]: {
          type: "string",
          requiresArg: true,
          defaultDescription: upstream,
          describe: `File or URL of the ${namespace} document`,
        },
        [`${namespace}-url`]: {
          type: "string",
          requiresArg: true,
          implies: namespace,
          describe: `URL to record, when --${namespace} is a copy of what it served`,
        },
      });
    }
    return yargs
      .option("date", {
        type: "string",
        requiresArg: true,
        default: new Date().toISOString().slice(0, 10),
        defaultDescription: "today, UTC",
        describe: "Day on which the documents were served, YYYY-MM-DD",
      })
      .option("force", {
        type: "boolean",
        default: false,
        describe: "Accept a document that lost over a tenth of its operations",
      })
      .option("dry-run", {
        type: "boolean",
        default: false,
        describe: "Show what an update would do, and write nothing",
      });
  },
  handler: async ({ date, force, "dry-run": dryRun, ...given }) => {
    const upstreams = confluence.specs.map((config) => {
      const from = String(given[config.namespace] ?? config.upstream);
      return { config, from, url: String(given[`${config.namespace}-url`] ?? from) };
    });
    throwIfAny(
      upstreams
        .filter(({ url }) => !/^https?:\/\//.test(url))
        .map(({ config: { namespace }, url }) => ({
          where: `--${namespace}`,
          what: `${url} is not the address from which the document was served`,
          hint: `give that address as --${namespace}-url; it is recorded beside the document`,
        })),
    );
    const { specsFolder: folder, overlaysFolder } = confluence;
    const update = await updateSpecs({ folder, overlaysFolder, upstreams, date, force, dryRun, fetch });
    for (const document of update.documents) console.log(describeDocument(document));
    if (update.files.length === 0) return console.log("nothing is new, so nothing is to do");
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    console.log(`\n${printText(update.changes, { colour })}`);
    // Beside the report, so that what is to mend can be kept apart from it.
    if (update.incompatibilities.length > 0)
      console.error(`${update.incompatibilities.map(describeProblem).join("\n")}\n`);
    console.log(describeUpdate(update, dryRun));
  },
};

function describeUpdate(
  { changes, incompatibilities, hasNewFacts, files, changeset }: SpecsUpdate,
  dryRun: boolean,
): string {
  const bump = worstBump(changes) ?? BUMPS[0];
  const reason = hasNewFacts ? "there is no folder .changeset" : "only Atlassian's prose changed";
  return [
    `${dryRun ? "would write" : "wrote"} ${files.join(", ")}`,
    changeset ? `the changeset says ${bump}` : `no changeset: ${reason}`,
    `next: ${describeNextStep(incompatibilities.length, dryRun)}`,
  ].join("\n");
}

function describeNextStep(incompatibilities: number, dryRun: boolean): string {
  if (dryRun) return "run again without --dry-run to take the documents";
  if (incompatibilities > 0)
    return `mend the ${incompatibilities} things listed above, then run \`npm run generate\``;
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
    `${bytesUpstream} -> ${bytes} bytes`,
    `sha256 ${source.sha256.slice(0, 8)}${unchanged ? " (unchanged)" : ""}`,
  ].join(", ");
}
