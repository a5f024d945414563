import { existsSync, renameSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findDifferences } from "./compareOutput.js";
import { FOREIGN } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";
import { writeError } from "./replaceFiles.js";

/** The folders beside the output in which the new one is written and the former one waits to be deleted. */
export function besidesOf(folder: string): { staging: string; previous: string } {
  return { staging: `${folder}.staging`, previous: `${folder}.previous` };
}

/**
 * Makes the output folder hold exactly these files. They are written beside it and the two folders change
 * places, so that a run that fails or is killed leaves the former output whole.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  const { staging, previous } = besidesOf(folder);
  try {
    if (existsSync(folder)) await retire(previous, folder);
    else if (existsSync(previous)) await rename(previous, folder);
    if ((await findDifferences(folder, files)).length === 0) return;
    await rm(staging, { recursive: true, force: true });
    for (const { path, content } of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), content);
    }
    // One after the other without a pause: a run that is killed between the two leaves no output at all.
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(staging, folder);
    await retire(previous, folder);
  } catch (cause) {
    throw writeError(folder, cause);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Deletes the former output; what stood in it without being written by the generator moves to the new one. */
async function retire(previous: string, folder: string): Promise<void> {
  for (const name of await readdir(previous).catch(() => [])) {
    const isForeign = FOREIGN.test(name) && !existsSync(join(folder, name));
    if (isForeign) await rename(join(previous, name), join(folder, name));
  }
  await rm(previous, { recursive: true, force: true });
}
