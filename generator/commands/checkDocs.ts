import { join } from "node:path";
import type { CommandModule } from "yargs";
import { confluence, DOCS_FOLDER } from "../config/config.js";
import { findBorrowedText } from "../docs/findBorrowedText.js";
import { readDocs, type SpecDocs } from "../docs/readDocs.js";
import { loadSpecs } from "../loadSpecs.js";
import { GeneratorError, settleAll, throwIfAny } from "../problems/Problem.js";
import { documentName } from "../read/documentName.js";
import { fetchDocument } from "../read/fetchDocument.js";
import { parseDocument } from "../read/parseDocument.js";
import { documentOptions } from "./configOptions.js";
import { type DocumentArguments, loadConfig } from "./loadConfig.js";
import { reportRedirect } from "./reportRedirect.js";

/** `check-docs`: checks that everything has a description, and that none is copied from Atlassian. */
export const checkDocsCommand: CommandModule<object, DocumentArguments & { upstream: string[] }> = {
  command: "check-docs",
  describe:
    "Check that every operation and parameter has a description, and that none is copied from Atlassian",
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
    await settleAll<unknown>([
      loadSpecs(config),
      ...upstream.map((from) => compare(docs, from, given["max-size"])),
    ]);
    const texts = docs.reduce(
      (sum, { operations, parameters }) => sum + operations.size + parameters.size,
      0,
    );
    const compared =
      upstream.length > 0 ? `, nothing copied from ${upstream.map(documentName).join(", ")}` : "";
    console.log(`${folder} is complete: ${texts} descriptions${compared}`);
  },
};

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
  const hint = "write a description of every operation and parameter";
  return new GeneratorError([{ where, what: "no such folder", hint }]);
}
