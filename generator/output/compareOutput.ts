import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../Problem.js";
import { listOutput } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";

/** Compares the output folder with what the generator writes and names every file that differs. */
export async function compareOutput(folder: string, files: readonly OutputFile[]): Promise<Problem[]> {
  const hint = `run \`npm run generate\`; nothing under ${folder}/ is edited by hand`;
  const wanted = new Map(files.map(({ path, content }) => [path, content]));
  const problems: Problem[] = [];
  for (const [path, content] of wanted) {
    const found = await readFile(join(folder, path), "utf8").catch(() => undefined);
    const where = join(folder, path);
    if (found === undefined) problems.push({ where, what: "is missing", hint });
    else if (found !== content)
      problems.push({ where, what: "differs from what the generator writes", hint });
  }
  for (const path of await listOutput(folder)) {
    if (!wanted.has(path))
      problems.push({ where: join(folder, path), what: "is not written by the generator", hint });
  }
  return problems;
}
