import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Config } from "../config.js";
import { DOCS_FOLDER } from "../readDocs.js";

/** The generator's own folder, and the files that say which libraries it works with. */
const GENERATOR = resolve(import.meta.dirname, "..");
const VERSIONS = ["package.json", "package-lock.json"].map((name) => resolve(GENERATOR, "..", name));

/** Makes one SHA-256 of all that a generated package depends on: configuration, inputs and generator. */
export async function hashInputs(config: Config): Promise<string> {
  const { specsFolder, overlaysFolder, templates, specs } = config;
  const folders = [join(specsFolder, DOCS_FOLDER), overlaysFolder, ...templates, GENERATOR];
  const listed = await Promise.all(
    folders.flatMap((folder) => (folder === undefined ? [] : listFiles(folder))),
  );
  const documents = specs.map(({ document }) => join(specsFolder, document));
  const hash = createHash("sha256").update(JSON.stringify(config));
  for (const file of [...documents, ...listed.flat(), ...VERSIONS]) {
    const content = await readFile(file).catch(() => undefined);
    hash.update(`\0${relative("", file)}\0${content?.length ?? "missing"}\0`).update(content ?? "");
  }
  return hash.digest("hex");
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort();
}
