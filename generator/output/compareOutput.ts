import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../problems/Problem.js";
import { listOutput } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";

/** Compares the output folder with what the generator writes and reports every file that differs. */
export async function compareOutput(
  folder: string,
  files: readonly OutputFile[],
  command: string,
): Promise<Problem[]> {
  const hint = `run \`${command}\`; nothing under ${folder}/ is edited by hand`;
  const differences = await findDifferences(folder, files);
  return differences.map(({ path, what }) => ({ where: join(folder, path), what, hint }));
}

/** Lists the differences between the output folder and what the generator writes. */
export async function findDifferences(
  folder: string,
  files: readonly OutputFile[],
): Promise<{ path: string; what: string }[]> {
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  const found = new Map((await listOutput(folder)).map((entry) => [entry.path, entry.isFile]));
  const differences: { path: string; what: string }[] = [];
  for (const [path, content] of wanted) {
    if (!found.has(path)) differences.push({ path, what: "is missing" });
    // Only a file is read: to read anything else may never end.
    if (!found.get(path)) continue;
    const text = await readFile(join(folder, path), "utf8").catch(() => undefined);
    if (text !== content) differences.push({ path, what: "differs from what the generator writes" });
  }
  for (const [path, isFile] of found) {
    if (!wanted.has(path)) differences.push({ path, what: "is not written by the generator" });
    else if (!isFile) differences.push({ path, what: "is no file, where the generator writes one" });
  }
  return differences;
}
