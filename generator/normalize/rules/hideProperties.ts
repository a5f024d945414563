import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { resolveRef, SCHEMAS } from "../../openapi/references.js";
import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";

/** How schemas are used: what a property that does not belong there is marked with, and the names of schemas there. */
export interface Use {
  readonly hides: "readOnly" | "writeOnly";
  readonly names: ReadonlyMap<string, string>;
}

/** The schema of an object that has no properties. */
const NO_PROPERTIES: Schema = { type: "object", additionalProperties: { enum: [] } };

/** Creates what removes the properties from a node of a document that do not belong to a use. */
export function hideProperties(document: unknown, { hides, names }: Use) {
  const isHidden = (schema: Schema): boolean => {
    const { $ref, allOf = [] } = schema;
    const parts = $ref === undefined ? allOf : [resolveRef(document, $ref), ...allOf];
    return schema[hides] === true || parts.some((part) => isObject(part) && isHidden(part));
  };
  const hide = (schema: Schema): Schema => {
    const { $ref, properties = {}, allOf } = schema;
    if ($ref !== undefined) {
      const name = names.get($ref.slice(SCHEMAS.length));
      return name === undefined ? schema : { ...schema, $ref: `${SCHEMAS}${name}` };
    }
    const left = Object.entries(properties).filter(([, property]) => !isHidden(property));
    const members = allOf?.filter((member) => hide(member) !== NO_PROPERTIES);
    if (left.length === Object.keys(properties).length && members?.length === allOf?.length) return schema;
    const { anyOf, oneOf, additionalProperties } = schema;
    if (left.length === 0 && !members?.length && !(anyOf ?? oneOf ?? additionalProperties))
      return NO_PROPERTIES;
    const isLeft = (name: string) => properties[name] === undefined || !isHidden(properties[name]);
    return {
      ...schema,
      ...(schema.properties && { properties: Object.fromEntries(left) }),
      ...(schema.required && { required: schema.required.filter(isLeft) }),
      ...(members && { allOf: members }),
    };
  };
  const visit = (value: unknown, kind: NodeKind): unknown => {
    if (!isObject(value)) return value;
    const node: Record<string, unknown> = kind === "schema" ? { ...hide(value) } : value;
    const changed = mapChildren(node, kind, visit);
    // What stands for a type of ours stays the object that it is.
    return Object.entries(changed).every(([key, inner]) => inner === value[key]) ? value : changed;
  };
  return visit;
}
