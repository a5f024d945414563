import { configurationError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import type { AdfDocument } from "./AdfDocument.js";

/** The content of a page, for the `body` of `createPage` and `updatePage`. */
export interface PageBody {
  readonly representation: "storage" | "atlas_doc_format" | "wiki";
  readonly value: string;
}

/**
 * Creates the body of a page from content in the storage format.
 *
 * @param value XHTML, which is sent unchanged
 */
export function storageBody(value: string): PageBody {
  return { representation: "storage", value };
}

/**
 * Creates the body of a page from an ADF document.
 *
 * @throws {NimbusError} of the kind `configuration` if it is not a complete document
 */
export function adfBody(document: AdfDocument): PageBody {
  const value = readOptions(() => document?.type === "doc" && JSON.stringify(document));
  if (value) return { representation: "atlas_doc_format", value };
  throw configurationError(
    "the value is not an ADF document",
    'pass an object: { type: "doc", version: 1, content: [...] }',
  );
}
