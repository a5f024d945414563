import { listOperations } from "../../openapi/listOperations.js";
import { successSchema } from "../../openapi/successSchema.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Requires `results` in every response that is a list, if the configuration says so. Confluence's v2 document calls it optional; every list that public
 * projects recorded has it, empty lists included. What else is always present differs by schema, and is in
 * `specs/overlays/confluence-v2-present.yaml`.
 */
export function requireResults(spec: Spec): Spec {
  if (!spec.config.requireResults) return spec;
  const document = structuredClone(spec.document);
  for (const { operation } of listOperations(document)) {
    const schema = successSchema(document, operation);
    if (schema.properties?.results?.type !== "array") continue;
    schema.required = [...new Set([...(schema.required ?? []), "results"])];
  }
  return { ...spec, document };
}
