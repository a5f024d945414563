import { relative, sep } from "node:path";
import { dirname, join } from "node:path/posix";
import type { Config } from "../config/config.js";
import { GeneratorError, type Problem, settleAll, throwIfAny } from "../problems/Problem.js";
import { readText } from "../read/readText.js";
import { listFiles, UNMANAGED } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";

/** A file of the templates, with the path it was read from. */
export interface Template extends OutputFile {
  readonly file: string;
}

/** Reads the hand-written half of the client, which is copied byte for byte. */
export async function readTemplates(choice: TemplateChoice): Promise<Template[]> {
  const listed = await listTemplates(choice);
  const reading = listed.map(async ({ path, file }) => ({ path, file, content: await readText(file) }));
  const templates = await settleAll(reading);
  throwIfAny(templates.flatMap((template) => findLostImports(template, choice.leaveOut)));
  return templates;
}

/** What a template imports that is left out. */
function findLostImports({ path, file, content }: Template, leaveOut: readonly string[]): Problem[] {
  if (leaveOut.length === 0 || !path.endsWith(".ts")) return [];
  const imported = [...content.matchAll(/(?:from |import\()"(\.[^"]*)\.js"/g)].map(
    ([, specifier = ""]) => `${join(dirname(path), specifier)}.ts`,
  );
  const lost = leaveOut.find((excluded) => imported.some((each) => isUnder(excluded, each)));
  if (lost === undefined) return [];
  return [{ where: file, what: `imports ${lost}, which is left out`, hint: `leave out ${path}, too` }];
}

/** The part of a configuration that selects the templates. */
export type TemplateChoice = Pick<Config, "templates" | "leaveOut">;

/** A file that is copied: its path in the package, and its source. */
export interface TemplateFile {
  readonly path: string;
  readonly file: string;
}

/** Lists the templates of all folders, sorted by path; where several have the same file, the last folder wins. */
export async function listTemplates({ templates, leaveOut }: TemplateChoice): Promise<TemplateFile[]> {
  const found = (await settleAll(templates.map(listFolder))).flat();
  throwIfAny(findUnusedExclusions(found, leaveOut, templates));
  const chosen = found.filter(({ path }) => !leaveOut.some((excluded) => isUnder(excluded, path)));
  throwIfAny(chosen.filter(({ path }) => UNMANAGED.test(path)).map(toUnmanagedProblem));
  throwIfAny(chosen.filter(({ isFile }) => !isFile).map(toOtherProblem));
  const byPath = new Map(chosen.map(({ path, file }) => [path, { path, file }]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toUnmanagedProblem({ file, path }: TemplateFile): Problem {
  const what = `would be ${path} in the package, where builds, packages, lock files and tarballs are kept`;
  return { where: file, what, hint: "move the template elsewhere, or leave it out" };
}

function toOtherProblem({ file }: TemplateFile): Problem {
  const what = "is a link, a pipe or a device; only files are copied";
  return { where: file, what, hint: "put a file in its place, or leave it out" };
}

async function listFolder(folder: string): Promise<(TemplateFile & { isFile: boolean })[]> {
  const found = await listFiles(folder).catch((cause) => {
    const what = `cannot be read (${cause.code})`;
    const hint = "run the generator in the folder that contains it";
    throw new GeneratorError([{ where: folder, what, hint }], { cause });
  });
  return found.map(({ file, isFile }) => ({
    path: relative(folder, file).split(sep).join("/"),
    file,
    isFile,
  }));
}

function findUnusedExclusions(
  found: readonly TemplateFile[],
  leaveOut: readonly string[],
  folders: readonly string[],
): Problem[] {
  return leaveOut
    .filter((excluded) => !found.some(({ path }) => isUnder(excluded, path)))
    .map((excluded) => ({
      where: folders.join(", "),
      what: `there is no ${excluded} to leave out`,
      hint: "correct the path, which is the path in the package, or remove it from the list",
    }));
}

/** Tells whether a path is another one or below it. */
export function isUnder(parent: string, path: string): boolean {
  return path === parent || path.startsWith(`${parent}/`);
}
