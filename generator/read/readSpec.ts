import { dirname, resolve } from "node:path";
import type { SpecConfig } from "../config/config.js";
import { bundleFiles } from "./bundleFiles.js";
import { checkDocument } from "./checkDocument.js";
import { parseText } from "./parseText.js";
import { readText } from "./readText.js";
import type { Spec } from "./Spec.js";

/** Reads one OpenAPI 3 document from disk, with what it refers to in other files below its folder. */
export async function readSpec(config: SpecConfig, file: string): Promise<Spec<"read">> {
  const content = parseText(await readText(file), file);
  const document = await bundleFiles(content, resolve(file), dirname(file));
  return { config, file, document: checkDocument(document, file) };
}
