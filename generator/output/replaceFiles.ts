import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { OutputFile } from "./OutputFile.js";
import { writeError } from "./writeError.js";

/** Puts files into a folder beside those that are there: all in full before the first takes its place. */
export async function replaceFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const moves = files.map(({ path, content }) => {
    const to = join(folder, path);
    // In the same folder, because a rename is atomic only within one file system.
    return { from: join(dirname(to), `.${basename(to)}.${process.pid}.tmp`), to, content };
  });
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
