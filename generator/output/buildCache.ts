import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isObject } from "../openapi/isObject.js";
import { listOutput } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";
import { replaceFiles } from "./replaceFiles.js";
import { besidesOf } from "./writeOutput.js";

/**
 * Finds where to remember what was written into a folder: below `node_modules/.cache` of the nearest package,
 * where tools keep what they can lose; undefined outside of any package.
 */
export function findRecord(output: string, from: string = process.cwd()): string | undefined {
  const name = createHash("sha256").update(resolve(output)).digest("hex").slice(0, 16);
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")))
      return join(folder, "node_modules/.cache/confluence-codegen", `${name}.json`);
    if (folder === dirname(folder)) return undefined;
  }
}

/** Tells whether a folder still holds exactly what was written into it from inputs of this hash. */
export async function isUnchanged(
  record: string | undefined,
  folder: string,
  inputs: string,
): Promise<boolean> {
  // What a killed run has left beside the folder is for the next one to put in order.
  if (record === undefined || Object.values(besidesOf(folder)).some(existsSync)) return false;
  try {
    const remembered: unknown = JSON.parse(await readFile(record, "utf8"));
    if (!isObject(remembered) || remembered.inputs !== inputs) return false;
    const found = await listOutput(folder);
    if (!found.every(({ isFile }) => isFile)) return false;
    const files = await Promise.all(
      found.map(async ({ path }) => ({ path, content: await readFile(join(folder, path)) })),
    );
    return remembered.output === hashFiles(files);
  } catch {
    // No record, or none that can be read: the folder is then generated.
    return false;
  }
}

/** Remembers what was written, and from what; where that cannot be kept, the next run generates again. */
export async function rememberOutput(
  record: string | undefined,
  inputs: string,
  files: readonly OutputFile[],
): Promise<void> {
  if (record === undefined) return;
  const content = `${JSON.stringify({ inputs, output: hashFiles(files) })}\n`;
  await replaceFiles(dirname(record), [{ path: basename(record), content }]).catch(() => {});
}

function hashFiles(files: readonly { path: string; content: string | Uint8Array }[]): string {
  const hash = createHash("sha256");
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${Buffer.byteLength(content)}\0`).update(content);
  return hash.digest("hex");
}
