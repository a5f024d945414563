import { type Definitions, resolveRef } from "../../schemas/Check.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";

/** What an argument may be: the members of a choice, references resolved. */
export function listAlternatives(schema: JsonSchema, definitions: Definitions): JsonSchema[] {
  const { $ref: _, anyOf = [], allOf = [], ...own } = schema;
  const parts = [...listTarget(schema, definitions), ...anyOf, ...allOf].flatMap((part) =>
    listAlternatives(part, definitions),
  );
  return parts.length > 0 ? parts : [own];
}

/** A field of an object. */
export interface Field {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** Lists the fields of an object, those of all its parts. Of a choice, those are required that each member requires. */
export function listFields(schema: JsonSchema, definitions: Definitions): Field[] {
  const { allOf = [], anyOf = [], properties = {}, required = [] } = schema;
  const parts = [...listTarget(schema, definitions), ...allOf].flatMap((part) =>
    listFields(part, definitions),
  );
  const choices = anyOf.map((each) => listFields(each, definitions));
  const isInAll = (name: string) =>
    choices.every((fields) => fields.some((each) => each.name === name && each.isRequired));
  const own = Object.entries(properties).map(([name, each]) => ({
    ...{ name, schema: each, isRequired: required.includes(name) },
  }));
  const chosen = choices.flat().map((field) => ({ ...field, isRequired: isInAll(field.name) }));
  const found = new Map<string, Field>();
  for (const field of [...own, ...parts, ...chosen]) {
    const known = found.get(field.name);
    found.set(field.name, known ? { ...known, isRequired: known.isRequired || field.isRequired } : field);
  }
  return [...found.values()];
}

/** The values of which an argument, or an item of it, is one; empty if it may be something else. */
export function listValues(schema: JsonSchema, definitions: Definitions): string[] {
  const found = listAlternatives(schema, definitions).map((each) =>
    each.items ? listValues(each.items, definitions) : (each.enum ?? []).map(String),
  );
  return found.every((values) => values.length > 0) ? found.flat() : [];
}

/** Whether an argument may be of a type. */
export function isOfType(schema: JsonSchema, definitions: Definitions, type: string): boolean {
  return listAlternatives(schema, definitions).some((each) =>
    [each.type ?? []].flat().includes(type as never),
  );
}

/** Names what an argument is, for people: `ID`, `integer`, `true|false`, or its values. */
export function nameType(schema: JsonSchema, definitions: Definitions): string {
  const [first = {}] = listAlternatives(schema, definitions);
  if (first.items) return `${nameType(first.items, definitions)},…`;
  const values = listValues(schema, definitions);
  if (values.length > 0) return values.join("|");
  const types = [first.type ?? "object"].flat();
  if (types.length > 1) return types.includes("integer") ? "ID" : "@FILE";
  if (types[0] === "boolean") return "true|false";
  return types[0] === "object" ? "JSON" : String(types[0]).toUpperCase();
}

/** Lists the definition to which a schema refers, if it does. */
function listTarget({ $ref }: JsonSchema, definitions: Definitions): JsonSchema[] {
  return $ref === undefined ? [] : [resolveRef($ref, definitions)];
}
