import { listOperations } from "../../openapi/listOperations.js";
import { successSchema } from "../../openapi/successSchema.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Requires `results` of every answer that is a list. The v2 document calls it optional; every list that public
 * projects recorded holds it, an empty one included. What else answers always hold is a matter of single
 * schemas, and stands in the overlays.
 */
export function requireResults(spec: Spec): Spec {
  const document = structuredClone(spec.document);
  for (const { operation } of listOperations(document)) {
    const schema = successSchema(document, operation);
    if (schema.properties?.results?.type !== "array") continue;
    schema.required = [...new Set([...(schema.required ?? []), "results"])];
  }
  return { ...spec, document };
}
