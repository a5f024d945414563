import { existsSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../openapi/isObject.js";
import { GeneratorError } from "../problems/Problem.js";
import { parseText } from "../read/parseText.js";
import { readText } from "../read/readText.js";

/** Where a document of the folder was downloaded, and what it contained. */
export interface Source {
  readonly url: string;
  /** The SHA-256 of the downloaded bytes. */
  readonly sha256: string;
  /** The date of the download. */
  readonly date: string;
  readonly operations: number;
  readonly schemas: number;
  readonly openapi: string;
  readonly version: string;
}

/** The sources of a folder's documents, by file name. */
export type Sources = Readonly<Record<string, Source>>;

/** The file name of the sources in the folder of specifications. */
export const SOURCES_FILE = "sources.json";

/** Reads the sources of a folder; a new folder has none. */
export async function readSources(folder: string): Promise<Sources> {
  const file = join(folder, SOURCES_FILE);
  if (!existsSync(file)) return {};
  const sources = parseText(await readText(file), file);
  if (isObject(sources) && Object.values(sources).every(isObject)) return sources as unknown as Sources;
  const hint = "restore the file, or delete it to start over";
  throw new GeneratorError([{ where: file, what: "not a mapping from documents to sources", hint }]);
}
