import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareOutput } from "./compareOutput.js";
import { FOREIGN } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";

/**
 * Makes the output folder hold exactly these files. They are written beside it and the two folders change
 * places, so that a run that fails or is killed leaves the former output whole.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  const [staging, previous] = [`${folder}.staging`, `${folder}.previous`];
  if (!existsSync(folder) && existsSync(previous)) await rename(previous, folder);
  if ((await compareOutput(folder, files)).length === 0) return;
  await rm(staging, { recursive: true, force: true });
  for (const { path, content } of files) {
    await mkdir(dirname(join(staging, path)), { recursive: true });
    await writeFile(join(staging, path), content);
  }
  await rm(previous, { recursive: true, force: true });
  for (const name of await readdir(folder).catch(() => [])) {
    if (FOREIGN.test(name)) await rename(join(folder, name), join(staging, name));
  }
  if (existsSync(folder)) await rename(folder, previous);
  await rename(staging, folder);
  await rm(previous, { recursive: true, force: true });
}
