import { relative, sep } from "node:path";
import { listFiles } from "./listFiles.js";

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
