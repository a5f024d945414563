import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { type FoundReference, findNodeKind, listReferences } from "../openapi/listReferences.js";
import { dereference, parsePointer } from "../openapi/references.js";
import type { Problem } from "../problems/Problem.js";

/** Finds the references of a document that cannot be followed. */
export function checkReferences(document: OpenAPI3): Problem[] {
  return listReferences(document).flatMap((reference) => findReferenceFault(document, reference));
}

function findReferenceFault(document: OpenAPI3, { ref, kind, at: where }: FoundReference): Problem[] {
  if (!ref.startsWith("#")) {
    const hint = "bundle the document into one file first: other files and URLs are never read";
    return [{ where, what: `the reference ${ref} points outside the document`, hint }];
  }
  const target = dereference<unknown>(document, { $ref: ref });
  const isEndless = isObject(target) && typeof target.$ref === "string";
  if (target === undefined || isEndless) {
    const what = isEndless ? `the reference ${ref} is circular` : `cannot resolve the reference ${ref}`;
    return [{ where, what, hint: "add the missing component, or fix the reference" }];
  }
  const keys = parsePointer(ref) ?? [];
  if (keys[0] !== "components") {
    const hint = "move its target to the components with an overlay";
    return [{ where, what: `the reference ${ref} does not point to a component`, hint }];
  }
  if (findNodeKind(document, keys) === kind) return [];
  return [
    { where, what: `the reference ${ref} points to a component of another kind`, hint: "fix the reference" },
  ];
}
