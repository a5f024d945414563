import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { listProperties } from "../../openapi/listParts.js";
import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";
import { shapeOf } from "../shapeOf.js";

/**
 * Gives properties by pattern, unevaluated ones and other ones one type, which accepts the declared properties, too: an
 * index signature of TypeScript is for every property, so that nobody could write an object of that type otherwise.
 */
export function typeOtherProperties(spec: Spec): Spec {
  const { document } = spec;
  const visit = (value: unknown, kind: NodeKind, whole?: Schema): unknown => {
    if (!isObject(value)) return value;
    if (kind !== "schema") return mapChildren(value, kind, (inner, innerKind) => visit(inner, innerKind));
    const root = whole ?? value;
    const typed = typeOthers(value, () => listProperties(document, root));
    const { allOf, ...own }: Schema = typed;
    const changed = mapChildren(own, kind, (inner, innerKind) => visit(inner, innerKind));
    return allOf ? { ...changed, allOf: allOf.map((member) => visit(member, kind, root)) } : changed;
  };
  return { ...spec, document: visit(document, "document") as Spec["document"] };
}

function typeOthers(schema: Schema, listDeclared: () => Schema[]): Schema {
  const { patternProperties = {}, unevaluatedProperties, additionalProperties, ...rest } = schema;
  const other = additionalProperties ?? unevaluatedProperties;
  const others = [...(typeof other === "object" ? [other] : []), ...Object.values(patternProperties)];
  if (other === true || others.some((type) => Object.keys(type).length === 0))
    return { ...rest, additionalProperties: true };
  if (others.length === 0) return other === undefined ? rest : { ...rest, additionalProperties: other };
  const properties = listDeclared();
  // A type that contains this schema would contain itself for ever.
  if (properties.some((type) => contains(type, schema))) return { ...rest, additionalProperties: true };
  const known = others.flatMap((type) => [type, ...(type.anyOf ?? []), ...(type.oneOf ?? [])]);
  const keys = new Set(known.map(shapeOf));
  const declared = new Map(properties.map((type) => [shapeOf(type), type]));
  const types = [...others, ...[...declared].flatMap(([key, type]) => (keys.has(key) ? [] : [type]))];
  const [only = {}, ...more] = types;
  return { ...rest, additionalProperties: more.length > 0 ? { anyOf: types } : only };
}

/** Whether a value is or contains a node, as opposed to a reference to it. */
function contains(value: unknown, node: object): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value === node || Object.values(value).some((inner) => contains(inner, node));
}
