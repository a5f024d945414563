import type { Schema } from "../../../../generator/openapi/Schema.js";
import type { Schemas, SiteOperation } from "./SiteOperation.js";

/** A field of arguments or of a response. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  /** As TypeScript writes it: `string | number`, `"current" | "draft"`, `Version`, `Label[]`. */
  readonly type: string;
  /** The named schemas that the type consists of. */
  readonly typeNames: readonly string[];
  readonly description: string;
  /** The fields of an object, or of the objects of a list; none where those of its type are shown elsewhere. */
  readonly fields: readonly Field[];
}

/** How deep fields are shown in place. Deeper ones are in the reference of the types. */
const MAX_DEPTH = 4;

/** The type of files that are sent: streams, bytes, a file's path and more, as its page says. */
export const FILE_TYPE = "FileInput";

const REFERENCE = "#/components/schemas/";

/** What is known while fields are described. */
interface Place {
  readonly schemas: Schemas;
  /** The named schemas above, which are not shown again. */
  readonly above: readonly string[];
  readonly depth: number;
}

/** Describes the arguments of an operation, those that are required first. */
export function argumentsOf({ args = {}, schemas }: SiteOperation): Field[] {
  return describeOnce(fieldsOf(args, { schemas, above: [], depth: 0 }));
}

/** Describes the fields of what an operation returns; none where that is nothing, a file or any JSON. */
export function resultOf({ result = {}, schemas }: SiteOperation): Field[] {
  return describeOnce(fieldsOf(result, { schemas, above: [], depth: 0 }));
}

/** Keeps the fields of each named type at one place, the one that is the least deep: at others, its name is a link. */
function describeOnce(fields: readonly Field[]): Field[] {
  const known = new Set<string>();
  const kept = new Set<Field>();
  for (let level = fields; level.length > 0; ) {
    const expanded = level.filter(({ typeNames }) => {
      const isNew = typeNames.length === 0 || typeNames.some((name) => !known.has(name));
      for (const name of typeNames) known.add(name);
      return isNew;
    });
    for (const field of expanded) kept.add(field);
    level = expanded.flatMap((field) => field.fields);
  }
  const prune = (field: Field): Field => ({
    ...field,
    fields: kept.has(field) ? field.fields.map(prune) : [],
  });
  return fields.map(prune);
}

/** The schema that a reference leads to, and its name. */
export function resolve(
  schema: Schema,
  schemas: Schemas,
): { readonly name: string; readonly target: Schema } | undefined {
  const name = schema.$ref?.slice(REFERENCE.length);
  return name === undefined ? undefined : { name, target: schemas[name] ?? {} };
}

function fieldsOf(schema: Schema, place: Place): Field[] {
  const found = resolve(schema, place.schemas);
  if (found)
    return place.above.includes(found.name)
      ? []
      : fieldsOf(found.target, { ...place, above: [...place.above, found.name] });
  const { properties = {}, required = [], items, allOf = [], anyOf = [], oneOf = [] } = schema;
  const own = Object.entries(properties).map(([name, value]) =>
    describeField(name, value, required.includes(name), place),
  );
  const choices = [...anyOf, ...oneOf];
  // What one of several choices requires is not required.
  const chosen = choices
    .flatMap((each) => fieldsOf(each, place))
    .map((field) => (choices.length > 1 ? { ...field, isRequired: false } : field));
  const whole = [...(items ? [items].flat() : []), ...allOf].flatMap((each) => fieldsOf(each, place));
  return merge([...chosen, ...whole, ...own]).sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

/** Merges fields with the same name: a part of a schema adds to what another part says. */
function merge(fields: readonly Field[]): Field[] {
  const merged = new Map<string, Field>();
  for (const field of fields) {
    const known = merged.get(field.name);
    if (known === undefined) merged.set(field.name, field);
    else
      merged.set(field.name, {
        ...known,
        isRequired: known.isRequired || field.isRequired,
        description: known.description || field.description,
        fields: merge([...known.fields, ...field.fields]),
      });
  }
  return [...merged.values()];
}

function describeField(name: string, schema: Schema, isRequired: boolean, place: Place): Field {
  const deeper = { ...place, depth: place.depth + 1 };
  const text = schema.summary ?? "";
  const preset = schema.default === undefined ? "" : `Default: \`${JSON.stringify(schema.default)}\`.`;
  return {
    name,
    isRequired,
    type: [...typesOf(schema, place.schemas)].join(" | "),
    typeNames: namesOf(schema),
    description: [text, preset].filter(Boolean).join(" "),
    fields: deeper.depth < MAX_DEPTH ? fieldsOf(schema, deeper) : [],
  };
}

/** The members of a type. Values of enums are written where they are, objects by their names. */
function typesOf(schema: Schema, schemas: Schemas): Set<string> {
  const { type, items, anyOf, oneOf, allOf, enum: values, nullable } = schema;
  const found = resolve(schema, schemas);
  if (found) return isObject(found.target) ? new Set([found.name]) : typesOf(found.target, schemas);
  const union = (parts: readonly Schema[]) => parts.flatMap((each) => [...typesOf(each, schemas)]);
  const members = values
    ? values.map((value) => JSON.stringify(value))
    : (anyOf ?? oneOf)
      ? union([...(anyOf ?? []), ...(oneOf ?? [])])
      : allOf
        ? [union(allOf).join(" & ")]
        : [type ?? "unknown"]
            .flat()
            .map((kind) => (kind === "array" ? listOf(union([items ?? {}].flat())) : nameOf(kind, schema)));
  return new Set([...members, ...(nullable ? ["null"] : [])]);
}

function isObject({ properties, allOf, anyOf, oneOf, type }: Schema): boolean {
  return type === "object" || [properties, allOf, anyOf, oneOf].some((each) => each !== undefined);
}

function nameOf(kind: string, { format }: Schema): string {
  if (format === "binary") return FILE_TYPE;
  return kind === "integer" ? "number" : kind;
}

function listOf(types: readonly string[]): string {
  const distinct = [...new Set(types)];
  return distinct.length > 1 ? `(${distinct.join(" | ")})[]` : `${distinct[0]}[]`;
}

function namesOf(schema: Schema): string[] {
  if (schema.$ref !== undefined) return [schema.$ref.slice(REFERENCE.length)];
  const { items, allOf = [], anyOf = [], oneOf = [] } = schema;
  return [...(items ? [items].flat() : []), ...allOf, ...anyOf, ...oneOf].flatMap(namesOf);
}
