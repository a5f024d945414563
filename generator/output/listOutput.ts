import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Matches what stands in the output folder without being written by the generator: builds and packages. */
export const FOREIGN = /^((node_modules|dist)(\/|$)|[^/]+\.tgz$)/;

/** Something in the output folder that the generator answers for; a link is no file. */
export interface OutputEntry {
  readonly path: string;
  readonly isFile: boolean;
}

/** Lists what the generator answers for in the output folder; nothing when there is no folder. */
export async function listOutput(folder: string): Promise<OutputEntry[]> {
  const found = await listFiles(folder).catch(() => []);
  return found
    .map(({ file, isFile }) => ({ path: relative(folder, file).split(sep).join("/"), isFile }))
    .filter(({ path }) => !FOREIGN.test(path));
}

/** A file below a folder; what is neither a file nor a folder, such as a link, is named with `isFile: false`. */
export interface FoundFile {
  readonly file: string;
  readonly isFile: boolean;
}

/** Lists everything below a folder but the folders, in the order of the paths. */
export async function listFiles(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ file: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
