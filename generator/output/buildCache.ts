import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isObject } from "../openapi/isObject.js";
import { listOutput } from "./listOutput.js";
import type { OutputFile } from "./OutputFile.js";
import { replaceFiles } from "./replaceFiles.js";
import { stagingPaths } from "./writeOutput.js";

/**
 * Locates the cache file of an output folder, in `node_modules/.cache` of the nearest package, which tools may delete
 * at any time; undefined outside of any package.
 */
export function locateCache(output: string, from: string = process.cwd()): string | undefined {
  const name = createHash("sha256").update(resolve(output)).digest("hex").slice(0, 16);
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")))
      return join(folder, "node_modules/.cache/confluence-codegen", `${name}.json`);
    if (folder === dirname(folder)) return undefined;
  }
}

/** Whether a folder still contains exactly what was generated into it from inputs with this hash. */
export async function isCached(cache: string | undefined, folder: string, inputs: string): Promise<boolean> {
  // What a killed run has left beside the folder is cleaned up by writing again.
  if (cache === undefined || Object.values(stagingPaths(folder)).some(existsSync)) return false;
  try {
    const cached: unknown = JSON.parse(await readFile(cache, "utf8"));
    if (!isObject(cached) || cached.inputs !== inputs) return false;
    const found = await listOutput(folder);
    if (!found.every(({ isFile }) => isFile)) return false;
    const files = await Promise.all(
      found.map(async ({ path }) => ({ path, content: await readFile(join(folder, path)) })),
    );
    return cached.output === hashFiles(files);
  } catch {
    // Without a readable cache file, the folder is generated again.
    return false;
  }
}

/** Records what was written from which inputs; where the cache cannot be written, the next run generates again. */
export async function writeCache(
  cache: string | undefined,
  inputs: string,
  files: readonly OutputFile[],
): Promise<void> {
  if (cache === undefined) return;
  const content = `${JSON.stringify({ inputs, output: hashFiles(files) })}\n`;
  await replaceFiles(dirname(cache), [{ path: basename(cache), content }]).catch(() => {});
}

function hashFiles(files: readonly { path: string; content: string | Uint8Array }[]): string {
  const hash = createHash("sha256");
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${Buffer.byteLength(content)}\0`).update(content);
  return hash.digest("hex");
}
