import type { SchemaObject } from "openapi-typescript";
import { findAnswer } from "../../model/findPaging.js";
import { listOperations } from "../../openapi/listOperations.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Requires `results` of every answer that is a list. The v2 document calls it optional; every list that public
 * projects recorded holds it, an empty one included. What else answers always hold is a matter of single
 * schemas, and stands in the overlays.
 */
export function requireResults(spec: Spec): Spec {
  const document = structuredClone(spec.document);
  for (const { operation } of listOperations(document)) {
    const answer = findAnswer(document, operation) as SchemaObject & {
      properties?: { results?: { type?: string } };
    };
    if (answer.properties?.results?.type !== "array") continue;
    answer.required = [...new Set([...(answer.required ?? []), "results"])];
  }
  return { ...spec, document };
}
