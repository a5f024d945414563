import type { NodeKind } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import type { Schema } from "../openapi/Schema.js";
import { mapChildren } from "../openapi/walkDocument.js";
import type { Spec } from "../read/Spec.js";

/** Copies a document with each of its schemas changed, the inner ones first. */
export function changeSchemas(spec: Spec, change: (schema: Schema) => Schema): Spec {
  const visit = (value: unknown, kind: NodeKind): unknown => {
    if (!isObject(value)) return value;
    const changed = mapChildren(value, kind, visit);
    return kind === "schema" ? change(changed) : changed;
  };
  return { ...spec, document: visit(spec.document, "document") as Spec["document"] };
}
