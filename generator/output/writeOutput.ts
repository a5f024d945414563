import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareOutput } from "./compareOutput.js";
import { FOREIGN } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";
import { writeError } from "./writeError.js";

/**
 * Makes the output folder hold exactly these files. They are written beside it and the two folders change
 * places, so that a run that fails or is killed leaves the former output whole.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  const [staging, previous] = [`${folder}.staging`, `${folder}.previous`];
  try {
    if (existsSync(folder)) await retire(previous, folder);
    else if (existsSync(previous)) await rename(previous, folder);
    if ((await compareOutput(folder, files)).length === 0) return;
    await rm(staging, { recursive: true, force: true });
    for (const { path, content } of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), content);
    }
    if (existsSync(folder)) await rename(folder, previous);
    await rename(staging, folder);
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
