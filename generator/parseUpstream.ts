import type { OpenAPI3 } from "openapi-typescript";
import { checkDocument } from "./checkDocument.js";
import { GeneratorError } from "./Problem.js";
import { parseText } from "./readSpec.js";

/** Reads an OpenAPI 3 document out of the bytes that somebody served, or says why they are none. */
export function parseUpstream(from: string, bytes: Uint8Array): OpenAPI3 {
  return checkDocument(parseText(decode(bytes, from), from), from);
}

function decode(bytes: Uint8Array, from: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const hint = "give the document as Atlassian serves it, not compressed";
    throw new GeneratorError([{ where: from, what: "not UTF-8 text", hint }], { cause });
  }
}
