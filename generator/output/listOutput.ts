import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Matches what stands in the output folder without being written by the generator: builds and packages. */
export const FOREIGN = /^((node_modules|dist)(\/|$)|[^/]+\.tgz$)/;

/** Lists the files of the output folder that the generator answers for; none when there is no folder. */
export async function listOutput(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !FOREIGN.test(path))
    .sort();
}
