import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type Config, DOCS_FOLDER } from "../config/config.js";
import { CODE_FOLDER } from "../ownFolders.js";
import { type Problem, throwIfAny } from "../problems/Problem.js";

const HINT = "name an output folder of its own, beside the inputs";

/**
 * Throws if the output folder contains an input of the run, or is in a folder that is read as a whole.
 *
 * @param config the configuration's file; undefined if it is built in
 */
export async function assertApart(
  { outputFolder, specsFolder, overlaysFolder, templates, specs, documents = [] }: Config,
  config: string | undefined,
): Promise<void> {
  const base = config === undefined ? "." : dirname(config);
  const overlays = overlaysFolder === undefined ? [] : [overlaysFolder];
  const read = [...templates, ...overlays, join(specsFolder, DOCS_FOLDER)];
  const files = specs.map(({ document }) => join(specsFolder, document));
  const inputs = [
    ".",
    base,
    ...(config === undefined ? [] : [config]),
    CODE_FOLDER,
    specsFolder,
    ...files,
    ...documents.map(({ name }) => name),
    ...read,
  ];
  const output = await locate(outputFolder);
  const home = await locate(base);
  const problems: Problem[] = [];
  for (const input of inputs) {
    const what = `contains ${resolve(input)}, which the run reads and would delete`;
    if (contains(output, await locate(input))) problems.push({ where: outputFolder, what, hint: HINT });
  }
  for (const folder of [...read, specsFolder]) {
    const real = await locate(folder);
    // The documents may be in the folder of the configuration, beside the output.
    if (
      !contains(real, output) ||
      real === output ||
      (folder === specsFolder && !templates.includes(folder) && contains(real, home))
    )
      continue;
    problems.push({ where: outputFolder, what: `is in ${folder}, from which the run reads`, hint: HINT });
  }
  throwIfAny(problems.slice(0, 1));
}

/** Resolves the symbolic links of a path, of which the end may be missing. */
async function locate(path: string): Promise<string> {
  const parent = dirname(resolve(path));
  return realpath(path).catch(async () =>
    parent === resolve(path) ? parent : join(await locate(parent), basename(path)),
  );
}

function contains(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
