import { dirname, resolve } from "node:path";
import { confluence, type SpecConfig } from "../config/config.js";
import { bundleFiles } from "./bundleFiles.js";
import { checkDocument } from "./checkDocument.js";
import { parseText } from "./parseText.js";
import { readText } from "./readText.js";
import type { Spec } from "./Spec.js";

/** Reads one OpenAPI 3 document from disk, with what it refers to in other files below its folder. */
export async function readSpec(config: SpecConfig, file: string): Promise<Spec<"read">> {
  const content = parseText(await readText(file, hintFor(config)), file);
  const document = await bundleFiles(content, resolve(file), dirname(file));
  return { config, file, document: checkDocument(document, file) };
}

function hintFor(config: SpecConfig): string {
  if (confluence.specs.includes(config))
    return "put the document there, or fetch both with `npx confluence-codegen update-specs`";
  return config.upstream === undefined
    ? "put the document there, or correct its path in the configuration"
    : "put the document there, or fetch it with `npx confluence-codegen update-specs` and the same --config";
}
