import type { SpecConfig } from "../config/config.js";
import { checkDocument } from "./checkDocument.js";
import { parseText } from "./parseText.js";
import { readText } from "./readText.js";
import type { Spec } from "./Spec.js";

/** Reads one OpenAPI 3 document from disk. */
export async function readSpec(config: SpecConfig, file: string): Promise<Spec<"read">> {
  return { config, file, document: checkDocument(parseText(await readText(file), file), file) };
}
