import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Closes objects that declare properties and allow any others beside them (66 of the v1 document). Requests and
 * answers stay as free as they are; but with the index signature that such a schema becomes, a compiler takes
 * every misspelt name for one of the others.
 */
export function disallowAdditionalProperties(spec: Spec): Spec {
  return { ...spec, document: close(spec.document, "document") as Spec["document"] };
}

function close(value: unknown, kind: NodeKind): unknown {
  if (!isObject(value)) return value;
  const { additionalProperties, ...closed } = value;
  const isOpen = kind === "schema" && additionalProperties === true && isObject(value.properties);
  return mapChildren(isOpen ? closed : value, kind, close);
}
