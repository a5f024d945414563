import { existsSync, renameSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { assertReplaceable } from "./assertReplaceable.js";
import { findDifferences } from "./compareOutput.js";
import { UNMANAGED } from "./listOutput.js";
import { MANIFEST_FILE } from "./manifest.js";
import type { OutputFile } from "./OutputFile.js";
import { writeError } from "./replaceFiles.js";
import { withLock } from "./withLock.js";

/** What a run keeps next to the output folder: the new output, the previous one, and its lock. */
export function stagingPaths(folder: string): { staging: string; previous: string; lock: string } {
  const own = join(dirname(folder), `.${basename(folder)}.confluence-codegen`);
  return { staging: `${own}.new`, previous: `${own}.old`, lock: `${own}.lock` };
}

/**
 * Makes the output folder contain exactly these files. They are written into a staging folder that then replaces it,
 * so that a run that fails or is killed leaves the previous output complete. One run writes at a time.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<void> {
  const { lock } = stagingPaths(folder);
  await mkdir(dirname(folder), { recursive: true }).catch(() => {});
  await withLock(lock, folder, async () => {
    await assertReplaceable(folder);
    await replaceFolder(folder, files);
  });
}

async function replaceFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  const { staging, previous } = stagingPaths(folder);
  try {
    await assertReplaceable(previous);
    if (existsSync(folder)) await discard(previous, folder);
    else if (existsSync(previous)) await rename(previous, folder);
    if ((await findDifferences(folder, files)).length === 0) return;
    await rm(staging, { recursive: true, force: true });
    for (const { path, content } of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), content);
    }
    // Synchronously, with nothing in between: a run that is killed between the two leaves no output folder.
    if (existsSync(folder)) renameSync(folder, previous);
    renameSync(staging, folder);
    // Somebody may have saved a file in it meanwhile.
    await assertReplaceable(previous, folder).catch((error) => {
      renameSync(folder, staging);
      renameSync(previous, folder);
      throw error;
    });
    await discard(previous, folder);
  } catch (cause) {
    throw writeError(folder, cause);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Deletes the previous output; what the generator does not manage in it moves to the new one. */
async function discard(previous: string, folder: string): Promise<void> {
  for (const name of await readdir(previous).catch(() => [])) {
    const isUnmanaged = UNMANAGED.test(name) && !existsSync(join(folder, name));
    if (isUnmanaged) await rename(join(previous, name), join(folder, name));
    // Last, because the manifest tells the run after one that is killed here whose files are left.
    else if (name !== MANIFEST_FILE) await rm(join(previous, name), { recursive: true, force: true });
  }
  await rm(previous, { recursive: true, force: true });
}
