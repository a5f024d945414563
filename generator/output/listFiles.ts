import { readdir } from "node:fs/promises";
import { join } from "node:path";

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
