import type { SchemaObject } from "openapi-typescript";
import { isObject } from "../../openapi/isObject.js";
import { listOperations } from "../../openapi/listOperations.js";
import { SCHEMAS } from "../../openapi/references.js";
import { mapParts } from "../../openapi/walkDocument.js";
import type { Spec } from "../../read/Spec.js";

/** The format of the schema that stands for every other text; `emitSchema` prints it as `(string & {})`. */
export const OPEN_ENUM = "open-enum";

/**
 * Opens the enums that an answer can hold: Atlassian adds members without notice (`SpaceStatus` gained
 * `trashed` in August 2026, and live answers held members that no document lists). What a request can hold
 * stays closed, so that a typing error is found. A schema that stands on both sides counts as an answer.
 */
export function openEnums({ document, ...spec }: Spec): Spec {
  const schemas = (document.components?.schemas ?? {}) as Record<string, SchemaObject>;
  const answered = new Set<string>();
  for (const { operation } of listOperations(document)) collectNames(operation.responses, schemas, answered);
  const isEnum = (name: string) => isTextEnum({ ...schemas[name] });
  const opened = Object.entries(schemas).map(([name, schema]): [string, unknown] => {
    return [name, answered.has(name) && !isEnum(name) ? open(schema, isEnum) : schema];
  });
  const components = {
    ...document.components,
    schemas: Object.fromEntries(opened) as Record<string, SchemaObject>,
  };
  return { ...spec, document: { ...document, components } };
}

/** Collects the names of the schemas that a value refers to, through all that those refer to. */
function collectNames(
  value: unknown,
  schemas: Readonly<Record<string, SchemaObject>>,
  names: Set<string>,
): void {
  // Not recursive: ten thousand schemas may refer to one another in a row.
  const open = [value];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    const ref = (node as { $ref?: unknown }).$ref;
    const name = typeof ref === "string" && ref.startsWith(SCHEMAS) ? ref.slice(SCHEMAS.length) : undefined;
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      open.push(schemas[name]);
    }
    for (const inner of Object.values(node)) open.push(inner);
  }
}

/** Opens every enum below a schema; the enums that have a name stay as they are, their uses are opened. */
function open(value: unknown, isEnum: (name: string) => boolean): unknown {
  if (!isObject(value) || takesAnyText(value)) return value;
  const { $ref } = value;
  if (isTextEnum(value) || (typeof $ref === "string" && isEnum($ref.slice(SCHEMAS.length)))) {
    return { anyOf: [value, { type: "string", format: OPEN_ENUM }] };
  }
  return mapParts(value, "schema", (inner) => open(inner, isEnum));
}

/** Tells whether a schema lists texts; what it calls another type than text is not opened to text. */
function isTextEnum({ enum: members, type }: Record<string, unknown>): boolean {
  const isText = type === undefined || [type].flat().includes("string");
  return isText && Array.isArray(members) && members.some((member) => typeof member === "string");
}

/** Tells whether one of the alternatives of a schema is text of any kind: such a schema is open already. */
function takesAnyText({ anyOf, oneOf }: Record<string, unknown>): boolean {
  const alternatives = [anyOf, oneOf].flat().filter(isObject);
  return alternatives.some(({ type, enum: members }) => type === "string" && members === undefined);
}
