import type { Definitions } from "../../schemas/Check.js";
import type { JsonSchema } from "../../schemas/JsonSchema.js";

/** What an argument may be: the members of a choice, references resolved. */
export function listAlternatives(schema: JsonSchema, definitions: Definitions): JsonSchema[] {
  const { $ref, anyOf = [], allOf = [], ...own } = schema;
  const target = $ref === undefined ? [] : [definitions[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}];
  const parts = [...target, ...anyOf, ...allOf].flatMap((part) => listAlternatives(part, definitions));
  return parts.length > 0 ? parts : [own];
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
  if (Array.isArray(first.type)) return first.type.includes("integer") ? "ID" : "@FILE";
  return first.type === "boolean" ? "true|false" : String(first.type ?? "JSON").toUpperCase();
}
