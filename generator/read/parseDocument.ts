import type { OpenAPI3 } from "openapi-typescript";
import { checkDocument } from "./checkDocument.js";
import { parseText } from "./parseText.js";
import { decodeText } from "./readText.js";

/** Reads an OpenAPI 3 document out of the bytes that somebody served, or says why they are none. */
export function parseDocument(from: string, bytes: Uint8Array): OpenAPI3 {
  const text = decodeText(bytes, from, "give the document as Atlassian serves it, not compressed");
  return checkDocument(parseText(text, from), from);
}
