import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../openapi/isObject.js";
import type { OutputFile } from "./OutputFile.js";

/** The file that marks a folder as written by the generator, and lists what it wrote there. */
export const MANIFEST_FILE = ".confluence-codegen.json";

const COMMENT = "Written by confluence-codegen. Only the files listed here are replaced or deleted.";

/** Creates the manifest of a package. */
export function createManifest(files: readonly OutputFile[]): OutputFile {
  const manifest = { comment: COMMENT, files: files.map(({ path }) => path).sort() };
  return { path: MANIFEST_FILE, content: `${JSON.stringify(manifest, null, 2)}\n` };
}

/** Reads the paths that the generator wrote into a folder; undefined if the folder is not its own. */
export async function readManifest(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST_FILE), "utf8"));
    if (!isObject(manifest) || !Array.isArray(manifest.files)) return undefined;
    return new Set(manifest.files.filter((path) => typeof path === "string"));
  } catch {
    return undefined;
  }
}
