import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFile } from "./OutputFile.js";
import { writeError } from "./writeError.js";

/** Puts files into a folder beside those that are there: all in full before the first takes its place. */
export async function replaceFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  // In the same folder, because a rename is atomic only within one file system.
  const moves = files.map(({ path, content }) => ({
    from: join(folder, `.${path}.${process.pid}.tmp`),
    to: join(folder, path),
    content,
  }));
  try {
    await mkdir(folder, { recursive: true });
    for (const { from, content } of moves) await writeFile(from, content);
    for (const { from, to } of moves) await rename(from, to);
  } catch (cause) {
    throw writeError(folder, cause);
  } finally {
    await Promise.allSettled(moves.map(({ from }) => rm(from, { force: true })));
  }
}
