import { relative, sep } from "node:path";
import type { Config } from "../config/config.js";
import { GeneratorError, type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { readText } from "../read/readSpec.js";
import { listFiles } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";

/** A file of the templates, with where it was read. */
export interface Template extends OutputFile {
  readonly file: string;
}

/** Reads the hand-written half of the client, which is copied byte for byte. */
export async function readTemplates(choice: TemplateChoice): Promise<Template[]> {
  const templates = await listTemplates(choice);
  return settleAll(templates.map(async ({ path, file }) => ({ path, file, content: await readText(file) })));
}

/** What of a configuration says which templates are copied. */
export type TemplateChoice = Pick<Config, "templates" | "leaveOut">;

/** A file that is copied: its path in the package, and where it stands. */
export interface TemplateFile {
  readonly path: string;
  readonly file: string;
}

/** Lists the templates in the order of their paths: those of all folders, of which the last counts. */
export async function listTemplates({ templates, leaveOut }: TemplateChoice): Promise<TemplateFile[]> {
  const found = (await settleAll(templates.map(listFolder))).flat();
  throwIfAny(findNeedless(found, leaveOut, templates));
  const chosen = found.filter(({ path }) => !leaveOut.some((place) => isUnder(place, path)));
  const byPath = new Map(chosen.map((template) => [template.path, template]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function listFolder(folder: string): Promise<TemplateFile[]> {
  const found = await listFiles(folder).catch((cause) => {
    const what = `cannot be read (${cause.code})`;
    const hint = "run the generator in the folder that holds it";
    throw new GeneratorError([{ where: folder, what, hint }], { cause });
  });
  return found
    .filter(({ isFile }) => isFile)
    .map(({ file }) => ({ path: relative(folder, file).split(sep).join("/"), file }));
}

function findNeedless(
  found: readonly TemplateFile[],
  leaveOut: readonly string[],
  folders: readonly string[],
): Problem[] {
  return leaveOut
    .filter((place) => !found.some(({ path }) => isUnder(place, path)))
    .map((place) => ({
      where: folders.join(", "),
      what: `there is no ${place} to leave out`,
      hint: "correct the path, as it is in the package, or take it off the list",
    }));
}

function isUnder(place: string, path: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
