import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import { typeName } from "../escape/escape.js";
import type { NodeKind } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { parsePointer, resolveRef, SCHEMAS } from "../openapi/references.js";
import { mapChildren } from "../openapi/walkDocument.js";
import type { Spec } from "../read/Spec.js";
import { uniqueName } from "./uniqueName.js";

/**
 * Gives every referenced schema a name that a type can have, so that a reference is always
 * `#/components/schemas/Name`, and rewrites schemas to the one form that later stages expect.
 */
export function nameSchemas({ document, ...spec }: Spec): Spec {
  const sources = new Map<string, unknown>();
  const own = nameComponents(Object.keys(document.components?.schemas ?? {}));
  for (const [key, schema] of Object.entries(document.components?.schemas ?? {}))
    sources.set(own.get(key) ?? key, schema);
  const names = new Map<string, string>();
  const nameOf = (ref: string): string => {
    const [, , ...path] = parsePointer(ref) ?? [];
    const key = path.join("_");
    if (path.length === 1 && ref.startsWith(SCHEMAS)) return own.get(key) ?? typeName(key);
    const location = JSON.stringify(parsePointer(ref));
    const name = names.get(location) ?? uniqueName(typeName(key), sources);
    names.set(location, name);
    if (!sources.has(name)) sources.set(name, resolveRef(document, ref));
    return name;
  };
  const change = (value: unknown, kind: NodeKind): unknown => {
    if (kind === "schema") return changeSchema(value, nameOf, change);
    return isObject(value) ? mapChildren(value, kind, change) : value;
  };
  const { schemas: _, ...components } = document.components ?? {};
  const changed = change({ ...document, components }, "document") as OpenAPI3;
  const schemas: [string, SchemaObject][] = [];
  // Iterating over a map includes the entries that are added meanwhile.
  for (const [name, schema] of sources) schemas.push([name, change(schema, "schema") as SchemaObject]);
  return {
    ...spec,
    document: {
      ...changed,
      components: {
        ...changed.components,
        schemas: Object.fromEntries(schemas),
      },
    },
  };
}

/** Names the types of the components; of two that have the same, the one that is called so keeps it. */
function nameComponents(keys: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const isExact = (key: string) => typeName(key) === key;
  for (const key of [...keys.filter(isExact), ...keys.filter((each) => !isExact(each))]) {
    const name = uniqueName(key, taken);
    taken.add(name);
    names.set(key, name);
  }
  return names;
}

type Change = (value: unknown, kind: NodeKind) => unknown;

function changeSchema(schema: unknown, nameOf: (ref: string) => string, change: Change): unknown {
  if (!isObject(schema)) return schema === false ? { enum: [] } : {};
  const { $defs: _, items, ...rest } = schema;
  if (typeof rest.$ref === "string") rest.$ref = `${SCHEMAS}${nameOf(rest.$ref)}`;
  if (items !== undefined) rest[Array.isArray(items) ? "prefixItems" : "items"] = items;
  if (rest.enum !== undefined) {
    // The members are enough; openapi-typescript takes the members of an object's enum for schemas.
    for (const key of ["properties", "additionalProperties"]) delete rest[key];
    if (rest.type === "object") delete rest.type;
  }
  const changed = mapChildren(rest, "schema", change);
  // Unlike a schema, a boolean here says whether there are other properties at all.
  for (const key of ["additionalProperties", "unevaluatedProperties"])
    if (typeof rest[key] === "boolean") changed[key] = rest[key];
  return changed;
}
