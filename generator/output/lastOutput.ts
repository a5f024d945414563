import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isObject } from "../isObject.js";
import { listOutput } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";

/** Tells whether a folder still holds what was written into it from inputs of this hash. */
export async function isUnchanged(folder: string, inputs: string): Promise<boolean> {
  try {
    const record: unknown = JSON.parse(await readFile(recordPath(folder), "utf8"));
    if (!isObject(record) || record.inputs !== inputs) return false;
    const paths = await listOutput(folder);
    const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
    const hash = hashFiles(paths.map((path, index) => ({ path, content: contents[index] as Buffer })));
    return record.output === hash;
  } catch {
    // No record, or none that can be read: the folder is then generated.
    return false;
  }
}

/** Remembers what was written into a folder, and from what; a cache that cannot be written is none. */
export async function rememberOutput(
  folder: string,
  inputs: string,
  files: readonly OutputFile[],
): Promise<void> {
  const path = recordPath(folder);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify({ inputs, output: hashFiles(files) }));
  } catch {
    // The next run generates again.
  }
}

function hashFiles(files: readonly { path: string; content: string | Buffer }[]): string {
  const hash = createHash("sha256");
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`\0${path}\0${Buffer.byteLength(content)}\0`).update(content);
  return hash.digest("hex");
}

/** Where tools keep what they can lose: under `node_modules/.cache` of the working folder. */
function recordPath(folder: string): string {
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  return join("node_modules", ".cache", "confluence-codegen", `${name}.json`);
}
