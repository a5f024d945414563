import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Drops discriminators: a choice is the union of its members, which declare the property that distinguishes them.
 * openapi-typescript turns a discriminator into an `Omit` of that property, which does not compile in a circular choice.
 */
export function dropDiscriminators(spec: Spec): Spec {
  return { ...spec, document: drop(spec.document, "document") as Spec["document"] };
}

function drop(value: unknown, kind: NodeKind): unknown {
  if (!isObject(value)) return value;
  const { discriminator, ...plain } = value;
  return mapChildren(kind === "schema" ? plain : value, kind, drop);
}
