import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { GeneratorError } from "../Problem.js";
import { readText } from "../readSpec.js";
import type { OutputFile } from "./OutputFile.js";

/** Reads the hand-written half of the client, which is copied byte for byte. */
export async function readTemplates(folder: string): Promise<OutputFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause) => {
    const what = `cannot be read (${cause.code})`;
    const hint = "run the generator in the folder that holds it";
    throw new GeneratorError([{ where: folder, what, hint }], { cause });
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async (file) => ({
      path: relative(folder, file).split(sep).join("/"),
      content: await readText(file),
    })),
  );
}
