import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Removes `additionalProperties: true` from objects that declare properties (66 in the v1 document), if the
 * configuration says so. Requests and responses can still contain other properties; but the index signature that such
 * a schema becomes would make a compiler accept every misspelt name.
 */
export function disallowAdditionalProperties(spec: Spec): Spec {
  if (!spec.config.closeObjects) return spec;
  return { ...spec, document: close(spec.document, "document") as Spec["document"] };
}

function close(value: unknown, kind: NodeKind): unknown {
  if (!isObject(value)) return value;
  const { additionalProperties, ...closed } = value;
  const isOpen = kind === "schema" && additionalProperties === true && isObject(value.properties);
  return mapChildren(isOpen ? closed : value, kind, close);
}
