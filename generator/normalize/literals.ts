import { listDeclarations, listMembers } from "../openapi/listParts.js";
import type { Schema } from "../openapi/Schema.js";

/** What a property of an object can be, if that is one of several strings. */
export interface Literals {
  readonly values: readonly string[];
  readonly isRequired: boolean;
  /** The schemas that say so. */
  readonly schemas: readonly Schema[];
}

/** Finds the strings that a property can be; undefined where it can be any, or something else. */
export function findLiterals(document: unknown, schema: Schema, name: string): Literals | undefined {
  const members = listMembers(document, schema);
  const schemas = listDeclarations(members, name).flatMap((declared) => [...listMembers(document, declared)]);
  const [first, ...others] = schemas.flatMap(({ enum: list, const: constant }) =>
    list === undefined && constant === undefined ? [] : [list ?? [constant]],
  );
  const values = first?.filter((value) => others.every((set) => set.includes(value)));
  if (values === undefined || !values.every((value) => typeof value === "string")) return undefined;
  const isRequired = [...members].some(({ required }) => required?.includes(name));
  return { values, isRequired, schemas };
}

/** Makes what a schema lacks to say that a property is one of several strings; undefined if it says so, or otherwise. */
export function missingLiterals(
  document: unknown,
  schema: Schema,
  name: string,
  values: readonly string[],
): Schema | undefined {
  const declared = findLiterals(document, schema, name);
  const known = values.filter((value) => declared?.values.includes(value) ?? true);
  const isSaid = declared?.isRequired && declared.values.every((value) => values.includes(value));
  if (isSaid || known.length === 0 || !isText(document, schema, name)) return undefined;
  return { properties: { [name]: { type: "string", enum: known } }, required: [name] };
}

/** Tells whether a property can be a string; those of the members of a choice are theirs. */
function isText(document: unknown, schema: Schema, name: string): boolean {
  const members = [...listMembers(document, schema)];
  const declarations = listDeclarations(members, name).flatMap((declared) => [
    ...listMembers(document, declared),
  ]);
  const isChoice = members.some(({ anyOf, oneOf }) => (anyOf ?? oneOf) !== undefined);
  return !isChoice && declarations.every(({ type = "string" }) => [type].flat().includes("string"));
}
