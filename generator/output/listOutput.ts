import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { GeneratorError } from "../problems/Problem.js";

/** Matches what is in the output folder without being written by the generator: builds and packages. */
export const UNMANAGED = /^((node_modules|dist)(\/|$)|[^/]+\.tgz$)/;

/** Something in the output folder that the generator manages; a link is not a file. */
export interface OutputEntry {
  readonly path: string;
  readonly isFile: boolean;
}

/** Lists what the generator manages in the output folder; nothing if there is no folder. */
export async function listOutput(folder: string): Promise<OutputEntry[]> {
  const found = await listFiles(folder).catch((cause: NodeJS.ErrnoException) => {
    // A folder within it may be missing, too: one that is removed meanwhile, or whose name is not UTF-8.
    if (cause.code === "ENOENT" && !existsSync(folder)) return [];
    const what = `cannot be listed (${cause.code})`;
    const hint = "check the permissions and the names of the folder and its subfolders";
    throw new GeneratorError([{ where: cause.path ?? folder, what, hint }], { cause });
  });
  return found
    .map(({ file, isFile }) => ({ path: relative(folder, file).split(sep).join("/"), isFile }))
    .filter(({ path }) => !UNMANAGED.test(path));
}

/** A file in a folder; what is neither a file nor a folder, such as a link, has `isFile: false`. */
export interface FoundFile {
  readonly file: string;
  readonly isFile: boolean;
}

/** Lists everything in a folder and its subfolders except folders, sorted by path. */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ file: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
