import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { listDeclarations, listParts } from "../../openapi/listParts.js";
import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";
import { shapeOf } from "../shapeOf.js";

/**
 * Declares a property where a schema requires it, if only a schema with which that is combined declares it, at any
 * distance. A required property that none of them declares can be anything.
 */
export function requireInherited(spec: Spec): Spec {
  const { document } = spec;
  const visit = (value: unknown, kind: NodeKind, whole?: Schema): unknown => {
    if (!isObject(value)) return value;
    if (kind !== "schema") return mapChildren(value, kind, visitNode);
    const root = whole ?? value;
    const { allOf, anyOf, oneOf, ...own }: Schema = value;
    const members = Object.entries({ allOf, anyOf, oneOf }).flatMap(([key, list]) =>
      list === undefined ? [] : [[key, list.map((member) => visit(member, "schema", root))]],
    );
    return declareRequired(document, root, mapChildren(own, kind, visitNode), Object.fromEntries(members));
  };
  const visitNode = (value: unknown, kind: NodeKind) => visit(value, kind);
  return { ...spec, document: visit(document, "document") as Spec["document"] };
}

function declareRequired(document: unknown, root: Schema, own: Schema, combined: Schema): Schema {
  const { properties = {}, required = [], ...rest } = own;
  const missing = required.filter((name) => !Object.hasOwn(properties, name));
  if (missing.length === 0) return { ...own, ...combined };
  const parts = listParts(document, root);
  const declared = missing.map((name) => [name, join(listDeclarations(parts, name))] as const);
  const all = { ...properties, ...Object.fromEntries(declared) };
  const { allOf } = combined;
  if (allOf === undefined) return { ...rest, properties: all, required, ...combined };
  // Beside `allOf`, openapi-typescript would require the properties once more, of each member.
  const member: Schema = { properties: all, required };
  return { ...rest, ...combined, allOf: [...allOf, member] };
}

function join(schemas: readonly Schema[]): Schema {
  const [only = {}, ...others] = new Map(schemas.map((schema) => [shapeOf(schema), schema])).values();
  return others.length > 0 ? { anyOf: [only, ...others] } : only;
}
