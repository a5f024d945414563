import { checkDocument } from "./checkDocument.js";
import type { SpecConfig } from "./config.js";
import { GeneratorError } from "./Problem.js";
import { parseText } from "./readSpec.js";
import type { Spec } from "./Spec.js";

/** Reads an OpenAPI 3 document out of the bytes that somebody served, or says why they are none. */
export function parseUpstream(config: SpecConfig, from: string, bytes: Uint8Array): Spec {
  return { config, file: from, document: checkDocument(parseText(decode(bytes, from), from), from) };
}

function decode(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = "give the document as Atlassian serves it, not compressed";
    throw new GeneratorError([{ where: from, what: "not UTF-8 text", hint }], { cause });
  }
}
