import { isObject } from "../isObject.js";
import type { Spec } from "../Spec.js";

/**
 * Closes objects that declare properties and allow any others beside them (66 of the v1 document). Requests and
 * answers stay as free as they are; but with the index signature that such a schema becomes, a compiler takes
 * every misspelt name for one of the others.
 */
export function closeObjects(spec: Spec): Spec {
  const components = { ...spec.document.components, schemas: close(spec.document.components?.schemas ?? {}) };
  const document = {
    ...spec.document,
    paths: close(spec.document.paths ?? {}),
    components,
  } as Spec["document"];
  return { ...spec, document };
}

function close(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(close);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, close(inner)]);
  const isOpen = value.additionalProperties === true && isObject(value.properties);
  return Object.fromEntries(isOpen ? entries.filter(([key]) => key !== "additionalProperties") : entries);
}
