import { existsSync, readdirSync, renameSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Problem } from "../problems/Problem.js";
import { assertReplaceable } from "./assertReplaceable.js";
import { findDifferences } from "./compareOutput.js";
import { UNMANAGED } from "./listOutput.js";
import { MANIFEST_FILE, readManifest } from "./manifest.js";
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
 * so that a run that fails or is killed leaves the previous output complete. One run writes at a time. Gives what it
 * could not delete of the previous output.
 */
export async function writeOutput(folder: string, files: readonly OutputFile[]): Promise<Problem[]> {
  const { lock } = stagingPaths(folder);
  await mkdir(dirname(folder), { recursive: true }).catch(() => {});
  return withLock(lock, folder, async () => {
    try {
      return [...(await recover(folder)), ...(await replaceFolder(folder, files))];
    } catch (cause) {
      throw writeError(folder, cause);
    }
  });
}

/** Completes what a killed run has begun: without an output the previous one is restored, otherwise it is deleted. */
async function recover(folder: string): Promise<Problem[]> {
  const { previous } = stagingPaths(folder);
  await assertReplaceable(folder);
  if (!existsSync(folder) && (await readManifest(previous)) !== undefined) {
    renameSync(previous, folder);
    await assertReplaceable(folder);
  }
  await assertReplaceable(previous);
  moveUnmanaged(previous, folder, renameSync);
  return discard(previous);
}

async function replaceFolder(folder: string, files: readonly OutputFile[]): Promise<Problem[]> {
  const { staging, previous } = stagingPaths(folder);
  if ((await findDifferences(folder, files)).length === 0) return [];
  try {
    await rm(staging, { recursive: true, force: true });
    for (const { path, content } of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), content);
    }
    await swap(folder);
    return await discard(previous);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Puts the new output in place of the previous one, with its builds; if any of that fails, all is moved back. */
async function swap(folder: string): Promise<void> {
  const { staging, previous } = stagingPaths(folder);
  const done: [from: string, to: string][] = [];
  const move = (from: string, to: string) => {
    renameSync(from, to);
    done.unshift([to, from]);
  };
  try {
    // Synchronously, with nothing in between: a run that is killed between the two leaves no output folder.
    if (existsSync(folder)) move(folder, previous);
    move(staging, folder);
    // Somebody may have saved a file in it meanwhile.
    await assertReplaceable(previous, folder);
    moveUnmanaged(previous, folder, move);
  } catch (error) {
    // The first that fails is the last: a build that has not been moved back is kept in the new output.
    for (const [from, to] of done) renameSync(from, to);
    throw error;
  }
}

/** Moves what the generator does not manage to the new output, unless that has one of its own. */
function moveUnmanaged(previous: string, folder: string, move: (from: string, to: string) => void): void {
  if (!existsSync(previous)) return;
  for (const name of readdirSync(previous))
    if (UNMANAGED.test(name) && !existsSync(join(folder, name)))
      move(join(previous, name), join(folder, name));
}

/**
 * Deletes the previous output. The manifest is the last: it tells the next run whose files a killed run has left. What
 * cannot be deleted is moved out of the way of later runs.
 */
async function discard(previous: string): Promise<Problem[]> {
  try {
    for (const name of await readdir(previous).catch(() => []))
      if (name !== MANIFEST_FILE) await rm(join(previous, name), { recursive: true, force: true });
    await rm(previous, { recursive: true, force: true });
    return [];
  } catch {
    const where = `${previous}.${Date.now()}`;
    renameSync(previous, where);
    const what = "the output that was replaced cannot be deleted completely";
    const hint = "delete this folder with the rights of its owner; the new output is complete";
    return [{ where, what, hint }];
  }
}
