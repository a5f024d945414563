import type { NodeKind } from "../../openapi/grammar.js";
import { isObject } from "../../openapi/isObject.js";
import { listMembers } from "../../openapi/listParts.js";
import { SCHEMAS } from "../../openapi/references.js";
import type { Schema } from "../../openapi/Schema.js";
import { mapChildren } from "../../openapi/walkDocument.js";

/** How schemas are used: what a property that does not belong there is marked with, and the names of schemas there. */
export interface Use {
  readonly hides: "readOnly" | "writeOnly";
  readonly names: ReadonlyMap<string, string>;
}

/** What a schema becomes of which nothing is left: a request takes no properties, and a response names none. */
const NOTHING_LEFT: Readonly<Record<Use["hides"], Schema>> = {
  readOnly: { type: "object", additionalProperties: { enum: [] } },
  writeOnly: {},
};

/** Creates what removes the properties from a node of a document that do not belong to a use. */
export function hideProperties(document: unknown, { hides, names }: Use) {
  const isHidden = (schema: Schema) =>
    [...listMembers(document, schema)].some((part) => part[hides] === true);
  const hide = (schema: Schema): Schema => {
    const { $ref, properties = {}, allOf } = schema;
    if ($ref !== undefined) {
      const name = names.get($ref.slice(SCHEMAS.length));
      return name === undefined ? schema : { ...schema, $ref: `${SCHEMAS}${name}` };
    }
    const left = Object.entries(properties).filter(([, property]) => !isHidden(property));
    const members = allOf?.filter((member) => hide(member) !== NOTHING_LEFT[hides]);
    if (left.length === Object.keys(properties).length && members?.length === allOf?.length) return schema;
    const { anyOf, oneOf, additionalProperties } = schema;
    if (left.length === 0 && !members?.length && !(anyOf ?? oneOf ?? additionalProperties))
      return NOTHING_LEFT[hides];
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
    return Object.entries(value).every(([key, inner]) => inner === changed[key]) ? value : changed;
  };
  return visit;
}
