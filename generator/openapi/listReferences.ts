import type { OpenAPI3 } from "openapi-typescript";
import type { OpenApiPart } from "./grammar.js";
import { pointer } from "./references.js";
import { findPart, walkParts } from "./walkDocument.js";

/** A reference in a document, with the kind of part in whose place it stands. */
export interface FoundReference {
  readonly ref: string;
  readonly part: OpenApiPart;
  /** The JSON pointer of the reference. */
  readonly at: string;
}

/** Lists the references of a document; what an example or an extension holds is none. */
export function listReferences(document: OpenAPI3): FoundReference[] {
  const found: FoundReference[] = [];
  walkParts(document, (node, part, at) => {
    if (typeof node.$ref === "string") found.push({ ref: node.$ref, part, at: pointer(...at) });
  });
  return found;
}

/** Finds what kind of part stands at a place of a document; undefined where that is none. */
export function findPartAt(document: OpenAPI3, keys: readonly string[]): OpenApiPart | undefined {
  let node: unknown = document;
  let part: OpenApiPart | undefined = "document";
  let entries: OpenApiPart | undefined;
  for (const key of keys) {
    const found: ReturnType<typeof findPart> = part && !Array.isArray(node) ? findPart(part, key) : undefined;
    node = (node as Record<string, unknown>)[key];
    const isOne: boolean = found?.form === "one" && !Array.isArray(node);
    [part, entries] = found
      ? isOne
        ? [found.part, undefined]
        : [undefined, found.part]
      : [entries, undefined];
  }
  return part;
}
