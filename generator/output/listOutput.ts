import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { GeneratorError } from "../problems/Problem.js";

/** Matches what is in the output folder without being written by the generator: builds, packages and lock files. */
export const UNMANAGED =
  /^((node_modules|dist)(\/|$)|[^/]+\.tgz$|(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$)/;

/** Something in the output folder that the generator manages; an empty folder has a path that ends with `/`. */
export interface OutputEntry {
  readonly path: string;
  /** Whether it is a file: no link, no device, no folder. */
  readonly isFile: boolean;
  /** Whether its name is UTF-8, as every name is that the generator writes. */
  readonly isNamed: boolean;
}

/** Lists what the generator manages in the output folder, sorted by path; nothing if there is no folder. */
export async function listOutput(folder: string): Promise<OutputEntry[]> {
  const found = await listBelow(folder, "").catch((cause: NodeJS.ErrnoException) => {
    // A folder within it may be missing, too: one that is removed meanwhile.
    if (cause.code === "ENOENT" && !existsSync(folder)) return [];
    const what = `cannot be listed (${cause.code})`;
    const hint = "check the permissions and the names of the folder and its subfolders";
    throw new GeneratorError([{ where: cause.path ?? folder, what, hint }], { cause });
  });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function listBelow(folder: string, parent: string): Promise<OutputEntry[]> {
  const entries = await readdir(join(folder, parent), { withFileTypes: true, encoding: "buffer" });
  const found: OutputEntry[] = [];
  for (const entry of entries) {
    const path = `${parent}${entry.name}`;
    const isNamed = Buffer.from(`${entry.name}`).equals(entry.name);
    if (isNamed && UNMANAGED.test(path)) continue;
    const inner = isNamed && entry.isDirectory() ? await listBelow(folder, `${path}/`) : [];
    found.push(...inner);
    if (inner.length > 0) continue;
    found.push({ path: entry.isDirectory() ? `${path}/` : path, isFile: entry.isFile(), isNamed });
  }
  return found;
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
