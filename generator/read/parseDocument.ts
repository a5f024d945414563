import type { OpenAPI3 } from "openapi-typescript";
import { checkDocument } from "./checkDocument.js";
import { parseText } from "./parseText.js";
import { decodeText } from "./readText.js";

/** Parses the bytes of an OpenAPI 3 document, or throws the reasons why they are not one. */
export function parseDocument(from: string, bytes: Uint8Array): OpenAPI3 {
  const text = decodeText(bytes, from, "use the document as Atlassian serves it, not compressed");
  return checkDocument(parseText(text, from), from);
}
