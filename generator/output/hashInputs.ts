import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Config, DOCS_FOLDER } from "../config/config.js";
import { CODE_FOLDER, PACKAGE_FOLDER } from "../ownFolders.js";
import { listFiles } from "./listOutput.js";

/** Makes one SHA-256 of all that a generated package depends on: configuration, inputs and generator. */
export async function hashInputs(config: Config): Promise<string> {
  const { specsFolder, overlaysFolder, templates, specs } = config;
  const documents = specs.map(({ document }) => join(specsFolder, document));
  const folders = [
    join(specsFolder, DOCS_FOLDER),
    ...(overlaysFolder === undefined ? [] : [overlaysFolder]),
    ...templates,
    CODE_FOLDER,
  ];
  const listed = await Promise.all(folders.map((folder) => listFiles(folder).catch(() => [])));
  const files = [...documents, ...listed.flat().map(({ file }) => file), ...findLibraries()];
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => undefined)));
  const hash = createHash("sha256").update(JSON.stringify(config));
  for (const [index, file] of files.entries()) {
    const content = contents[index];
    hash.update(`\0${file}\0${content?.length ?? "missing"}\0`).update(content ?? "");
  }
  return hash.digest("hex");
}

/**
 * Finds the package.json of every library that the generator works with, as installed: it tells the version,
 * with any package manager, also where the generator itself is installed and has no lock file.
 */
function findLibraries(): string[] {
  const { resolve: locate } = createRequire(import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE_FOLDER, "package.json"), "utf8"));
  return Object.keys(dependencies).flatMap((name) => {
    const places = (locate.paths(name) ?? []).map((folder) => join(folder, name, "package.json"));
    return places.find((place) => existsSync(place)) ?? [];
  });
}
