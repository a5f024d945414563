import type { OpenAPI3 } from "openapi-typescript";
import { pointer, resolveRef } from "../openapi/references.js";
import { walkDocument } from "../openapi/walkDocument.js";
import { advance, type Spec } from "../read/Spec.js";
import { bindAnchors } from "./bindAnchors.js";

/** The address of the document; those of its schemas are relative to it. */
const ROOT = "https://document.invalid/";

/**
 * Rewrites references by `$id`, `$anchor` and `$dynamicAnchor`, or within a schema that has an `$id`, to references that
 * start at the document.
 */
export function resolveIds(spec: Spec<"corrected">): Spec<"corrected"> {
  const document = structuredClone(spec.document);
  const { bases, locations } = listIds(document);
  if (locations.size === 0) return spec;
  const absolute = (ref: string, at: readonly string[]): string => {
    const base = bases.findLast(({ keys }) => keys.every((key, index) => at[index] === key))?.uri ?? ROOT;
    const [address = "", fragment = ""] = toAddress(ref, base).split(/#(.*)/s);
    const location = locations.get(
      fragment === "" || fragment.startsWith("/") ? address : `${address}#${fragment}`,
    );
    const found =
      location && (fragment.startsWith("/") ? `${pointer(...location)}${fragment}` : pointer(...location));
    return found !== undefined && resolveRef(document, found) !== undefined ? found : ref;
  };
  walkDocument(document, (node, kind, at) => {
    for (const key of kind === "schema" ? ["$ref", "$dynamicRef"] : [])
      if (typeof node[key] === "string") node[key] = absolute(node[key], at);
  });
  bindAnchors(document);
  return advance(spec, document);
}

function toAddress(ref: string, base: string): string {
  return URL.canParse(ref, base) ? new URL(ref, base).href : ref;
}

interface Base {
  readonly keys: readonly string[];
  readonly uri: string;
}

/** Lists the schemas with an `$id`, the outer ones first, and the locations of all that an address can name. */
function listIds(document: OpenAPI3): { bases: Base[]; locations: Map<string, readonly string[]> } {
  const bases: Base[] = [];
  const locations = new Map<string, readonly string[]>();
  walkDocument(document, (node, kind, at) => {
    if (kind !== "schema") return;
    const isInside = ({ keys }: Base) => keys.every((key, index) => at[index] === key);
    let base = bases.findLast(isInside)?.uri ?? ROOT;
    if (typeof node.$id === "string") {
      base = toAddress(node.$id, base).replace(/#.*$/s, "");
      bases.push({ keys: at, uri: base });
      locations.set(base, at);
    }
    for (const key of ["$anchor", "$dynamicAnchor"])
      if (typeof node[key] === "string") locations.set(`${base}#${node[key]}`, at);
  });
  return { bases, locations };
}
