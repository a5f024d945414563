import { join } from "node:path";
import type { CommandModule } from "yargs";
import { confluence, DOCS_FOLDER } from "../config/config.js";
import { findBorrowedText } from "../docs/findBorrowedText.js";
import { listFields } from "../docs/listFields.js";
import { readDocs, type SpecDocs } from "../docs/readDocs.js";
import { loadSpecs } from "../loadSpecs.js";
import { GeneratorError, settleAll, throwIfAny } from "../problems/Problem.js";
import { documentName } from "../read/documentName.js";
import { fetchDocument } from "../read/fetchDocument.js";
import { parseDocument } from "../read/parseDocument.js";
import type { Spec } from "../read/Spec.js";
import { documentOptions } from "./configOptions.js";
import { type DocumentArguments, loadConfig } from "./loadConfig.js";
import { reportRedirect } from "./reportRedirect.js";

/** `check-docs`: checks that everything has a description, and that none is copied from Atlassian. */
export const checkDocsCommand: CommandModule<object, DocumentArguments & { upstream: string[] }> = {
  command: "check-docs",
  describe:
    "Check that every operation, parameter and field has a description, and that none is copied from Atlassian",
  builder: (yargs) =>
    yargs.options(documentOptions).option("upstream", {
      type: "string",
      array: true,
      requiresArg: true,
      default: [],
      defaultDescription: "none",
      describe:
        "Files or URLs of Atlassian's documents; no description may share eight consecutive words with them",
    }),
  handler: async ({ upstream, ...given }) => {
    if (given.preset !== undefined && given.specs === undefined) throw noFolder(given.preset);
    const config = await loadConfig(given, confluence);
    const folder = join(config.specsFolder, DOCS_FOLDER);
    const docs = await readDocs(config);
    if (docs.length === 0) throw missingFolder(folder);
    // Loading the specifications adds the descriptions, and reports those that are missing.
    const loading = loadSpecs(config);
    await settleAll<unknown>([loading, ...upstream.map((from) => compare(docs, from, given["max-size"]))]);
    for (const line of (await loading).flatMap(countFields)) console.log(line);
    const texts = docs.reduce(
      (sum, { operations, parameters, fields }) =>
        sum + operations.size + parameters.size + (fields?.size ?? 0),
      0,
    );
    const compared =
      upstream.length > 0 ? `, nothing copied from ${upstream.map(documentName).join(", ")}` : "";
    console.log(`${folder} is complete: ${texts} descriptions${compared}`);
  },
};

/** Counts the fields of a document with a description and without one. */
function countFields({ config, document }: Spec): string[] {
  const fields = listFields(document);
  return (["body", "result"] as const).flatMap((use) => {
    const used = fields.filter(({ uses }) => uses.has(use));
    const documented = used.filter(({ schema }) => schema.summary !== undefined).length;
    const place = `${config.document}, fields of ${use === "body" ? "request bodies" : "results"}`;
    const line = `${place}: ${documented} documented, ${used.length - documented} undocumented`;
    return used.length > 0 ? [line] : [];
  });
}

async function compare(docs: readonly SpecDocs[], from: string, maxSize: number): Promise<void> {
  const document = parseDocument(
    documentName(from),
    await fetchDocument(from, { fetch, maxSize, onRedirect: reportRedirect }),
  );
  throwIfAny(findBorrowedText(docs, document, documentName(from)));
}

function noFolder(preset: string): GeneratorError {
  const hint = `write them to the folder ${DOCS_FOLDER} of a folder with its documents, and name that as --specs`;
  return new GeneratorError([{ where: `--preset ${preset}`, what: "has no descriptions", hint }]);
}

function missingFolder(where: string): GeneratorError {
  const hint = "write a description of every operation, parameter and field";
  return new GeneratorError([{ where, what: "no such folder", hint }]);
}
