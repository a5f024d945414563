import type { OpenAPI3 } from "openapi-typescript";
import type { NodeKind } from "./grammar.js";
import { pointer } from "./references.js";
import { findField, walkDocument } from "./walkDocument.js";

/** A reference in a document, with the kind of node that it stands for. */
export interface FoundReference {
  readonly ref: string;
  readonly kind: NodeKind;
  /** The JSON pointer of the reference. */
  readonly at: string;
}

/** Lists the references of a document; an example or an extension contains none. */
export function listReferences(document: OpenAPI3): FoundReference[] {
  const found: FoundReference[] = [];
  walkDocument(document, (node, kind, at) => {
    if (typeof node.$ref === "string") found.push({ ref: node.$ref, kind, at: pointer(...at) });
  });
  return found;
}

/** Finds the kind of the node at a location of a document; undefined where there is no node. */
export function findNodeKind(document: OpenAPI3, keys: readonly string[]): NodeKind | undefined {
  let node: unknown = document;
  let kind: NodeKind | undefined = "document";
  let entries: NodeKind | undefined;
  for (const key of keys) {
    const found: ReturnType<typeof findField> =
      kind && !Array.isArray(node) ? findField(kind, key) : undefined;
    node = (node as Record<string, unknown>)[key];
    const isOne: boolean = found?.form === "one" && !Array.isArray(node);
    [kind, entries] = found
      ? isOne
        ? [found.kind, undefined]
        : [undefined, found.kind]
      : [entries, undefined];
  }
  return kind;
}
