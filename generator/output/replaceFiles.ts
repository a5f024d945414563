import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { GeneratorError } from "../problems/Problem.js";
import type { OutputFile } from "./OutputFile.js";

const ELSEWHERE = "name another folder";

const HINTS: Readonly<Record<string, string>> = {
  EBUSY: "end the programs that use it, and unmount what is mounted in it",
  ELOOP: `a symbolic link on its path leads in a circle: ${ELSEWHERE}`,
  EMFILE: "end other programs, or allow more open files (`ulimit -n`)",
  ENAMETOOLONG: `its path is too long: ${ELSEWHERE}`,
  ENOTDIR: `its path leads through a file: ${ELSEWHERE}`,
  EROFS: `its file system is read-only: ${ELSEWHERE}`,
  EXDEV: "unmount what is mounted in it",
};

/** Where a file is written, where it belongs, and where the file that it replaces is kept. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly backup: string;
}

/** Writes files into a folder, next to its other files: all of them, or none. */
export async function replaceFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const moves = files.map(({ path, content }) => {
    const to = join(folder, path);
    // In the same folder, because a rename is atomic only within one file system.
    const own = join(dirname(to), `.${basename(to)}.${process.pid}`);
    return { from: `${own}.tmp`, to, backup: `${own}.old`, content };
  });
  try {
    await mkdir(folder, { recursive: true });
    for (const { from, content } of moves) await writeFile(from, content);
    for (const { to, backup } of moves) if (existsSync(to)) await copyFile(to, backup);
    await renameAll(moves);
  } catch (cause) {
    throw writeError(folder, cause);
  } finally {
    const own = moves.flatMap(({ from, backup }) => [from, backup]);
    await Promise.allSettled(own.map((file) => rm(file, { force: true })));
  }
}

async function renameAll(moves: readonly Move[]): Promise<void> {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      await rename(move.from, move.to);
      done.unshift(move);
    }
  } catch (error) {
    for (const { to, backup } of done) await (existsSync(backup) ? rename(backup, to) : rm(to));
    throw error;
  }
}

/** Creates the error for a folder that cannot be written; one that explains itself stays as it is. */
export function writeError(folder: string, cause: unknown): GeneratorError {
  if (cause instanceof GeneratorError) return cause;
  const code = `${(cause as NodeJS.ErrnoException).code ?? cause}`;
  const hint = HINTS[code] ?? "check its permissions and the free space";
  return new GeneratorError([{ where: folder, what: `cannot be written (${code})`, hint }], { cause });
}
