import { configurationError } from "../errors/ConfluenceError.js";
import type { AdfDocument } from "./AdfDocument.js";

/** The content of a page as `createPage` and `updatePage` take it, for `body`. */
export interface PageBody {
  readonly representation: "storage" | "atlas_doc_format" | "wiki";
  readonly value: string;
}

/** Makes the body of a page of text in the storage format (XHTML), which is sent as it is. */
export function storageBody(value: string): PageBody {
  return { representation: "storage", value };
}

/**
 * Makes the body of a page of an ADF document, given as an object.
 *
 * Throws a ConfluenceError of the kind `configuration` where it is not a whole document.
 */
export function adfBody(document: AdfDocument): PageBody {
  if (document.type === "doc") return { representation: "atlas_doc_format", value: JSON.stringify(document) };
  throw configurationError(
    "what was given is not an ADF document",
    'give an object: { type: "doc", version: 1, content: [...] }',
  );
}
