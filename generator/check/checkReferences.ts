import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { jsonPath } from "../openapi/jsonPath.js";
import { type FoundReference, findNodeKind, listReferences } from "../openapi/listReferences.js";
import { dereference, parsePointer } from "../openapi/references.js";
import type { Problem } from "../problems/Problem.js";

/** Finds the references of a document that cannot be followed. */
export function checkReferences(document: OpenAPI3): Problem[] {
  return listReferences(document).flatMap((reference) => findReferenceFault(document, reference));
}

function findReferenceFault(document: OpenAPI3, { ref, kind, at: where }: FoundReference): Problem[] {
  // A schema without anything allows anything, and a response may be empty.
  const emptied = kind === "schema" || kind === "response" ? `${jsonPath(where)}['$ref']` : jsonPath(where);
  const remove = `with an overlay: target ${emptied}, remove: true`;
  if (!ref.startsWith("#")) {
    const hint = `put the file below the folder of the document and refer to it by a relative path (URLs and other folders are never read), or remove the reference ${remove}`;
    return [{ where, what: `the reference ${ref} points outside the document`, hint }];
  }
  const target = dereference<unknown>(document, { $ref: ref });
  const isEndless = isObject(target) && typeof target.$ref === "string";
  const keys = parsePointer(ref) ?? [];
  if (target === undefined || isEndless) {
    const what = isEndless ? `the reference ${ref} is circular` : `cannot resolve the reference ${ref}`;
    return [{ where, what, hint: `fix the reference, or remove it ${remove}` }];
  }
  if (findNodeKind(document, keys) === kind) return [];
  const what = `the reference ${ref} points to a node of another kind`;
  return [{ where, what, hint: `fix the reference, or remove it ${remove}` }];
}
