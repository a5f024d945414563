import type { Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";
import { changeSchemas } from "../changeSchemas.js";

/** What beside a reference changes no type, or is meant although OpenAPI 3.0 ignores it. */
const KEPT = ["$ref", "nullable", "readOnly", "writeOnly", "description", "summary", "deprecated", "default"];

/** Ignores what stands beside a reference in OpenAPI 3.0, as that says; but whoever writes `nullable` there means it. */
export function ignoreSiblings(spec: Spec): Spec {
  if (!spec.document.openapi.startsWith("3.0")) return spec;
  return changeSchemas(spec, (schema) => {
    if (schema.$ref === undefined) return schema;
    const kept = Object.entries(schema).filter(([key]) => KEPT.includes(key) || key.startsWith("x-"));
    return Object.fromEntries(kept) as Schema;
  });
}
