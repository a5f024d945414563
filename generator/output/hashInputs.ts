import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Config, DOCS_FOLDER } from "../config/config.js";
import { CODE_FOLDER, PACKAGE_FOLDER } from "../ownFolders.js";
import { listOtherFiles } from "../read/bundleFiles.js";
import { readBytes } from "../read/readBytes.js";
import { listFiles } from "./listOutput.js";

/** Hashes everything that a generated package depends on: configuration, inputs and generator (SHA-256). */
export async function hashInputs(config: Config): Promise<string> {
  const { specsFolder, overlaysFolder, templates, specs } = config;
  // What a document contains counts, not where it was read from.
  const given = config.documents?.map(({ namespace, document }) => ({ namespace, document }));
  const documents = specs.map(({ document }) => join(specsFolder, document));
  const folders = [
    join(specsFolder, DOCS_FOLDER),
    ...(overlaysFolder === undefined ? [] : [overlaysFolder]),
    ...templates,
    CODE_FOLDER,
  ];
  const listed = await Promise.all(folders.map((folder) => listFiles(folder).catch(() => [])));
  const others = await Promise.all(documents.map(listParts));
  const files = [
    ...documents,
    ...others.flat(),
    ...listed.flat().map(({ file }) => file),
    ...findLibraries(),
  ];
  const contents = await Promise.all(files.map((file) => readBytes(file).catch(() => undefined)));
  const hash = createHash("sha256").update(JSON.stringify({ ...config, documents: given }));
  for (const [index, file] of files.entries()) {
    const content = contents[index];
    hash.update(`\0${file}\0${content?.length ?? "missing"}\0`).update(content ?? "");
  }
  return hash.digest("hex");
}

/** Lists the other files of a document; of one that cannot be read, none. */
async function listParts(document: string): Promise<string[]> {
  try {
    return await listOtherFiles(new TextDecoder().decode(await readBytes(document)), document);
  } catch {
    return [];
  }
}

/**
 * Finds the installed package.json of every dependency: it has the version, with any package manager, even where the
 * generator itself is installed as a dependency and has no lock file.
 */
function findLibraries(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, "package.json"), "utf8"));
  return Object.keys(dependencies).flatMap((name) => {
    const candidates = (resolve.paths(name) ?? []).map((folder) => join(folder, name, "package.json"));
    return candidates.find((file) => existsSync(file)) ?? [];
  });
}
