import type { CommandModule } from "yargs";
import { confluence } from "../config.js";
import { throwIfAny } from "../Problem.js";
import { type SpecUpdate, updateSpecs } from "../updateSpecs.js";

/** The command's options; the other keys are the namespaces, with and without `-url`. */
interface UpdateSpecsArguments {
  readonly date: string;
  readonly force: boolean;
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
      });
  },
  handler: async ({ date, force, ...given }) => {
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
    const updates = await updateSpecs({ folder: confluence.specsFolder, upstreams, date, force, fetch });
    for (const update of updates) console.log(describeUpdate(update));
  },
};

function describeUpdate({
  file,
  source,
  operationsBefore,
  bytesUpstream,
  bytes,
  unchanged,
}: SpecUpdate): string {
  return [
    `${file}: ${operationsBefore} -> ${source.operations} operations`,
    `${source.schemas} schemas`,
    `${bytesUpstream} -> ${bytes} bytes`,
    `sha256 ${source.sha256.slice(0, 8)}${unchanged ? " (unchanged)" : ""}`,
  ].join(", ");
}
