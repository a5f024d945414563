import type { OpenAPI3, SchemaObject } from "openapi-typescript";
import { typeName } from "../escape/escape.js";
import type { NodeKind } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { parsePointer, resolveRef, SCHEMAS } from "../openapi/references.js";
import { mapChildren } from "../openapi/walkDocument.js";
import type { Spec } from "../read/Spec.js";
import { uniqueName } from "./uniqueName.js";

/**
 * Gives every schema that is referred to a name that a type can have, so that a reference is always
 * `#/components/schemas/Name`; and brings schemas to the one form that the stages know.
 */
export function nameSchemas({ document, ...spec }: Spec): Spec {
  const sources = new Map(
    Object.entries(document.components?.schemas ?? {}).map(([key, schema]) => [
      typeName(key),
      schema as unknown,
    ]),
  );
  const names = new Map<string, string>();
  const nameOf = (ref: string): string => {
    const keys = parsePointer(ref) as string[];
    if (keys.length === 3 && ref.startsWith(SCHEMAS)) return typeName(keys[2] as string);
    const place = JSON.stringify(keys);
    const name = names.get(place) ?? uniqueName(typeName(keys.slice(2).join("_")), sources);
    names.set(place, name);
    if (!sources.has(name)) sources.set(name, resolveRef(document, ref));
    return name;
  };
  const change = (value: unknown, kind: NodeKind): unknown => {
    if (kind === "schema") return changeSchema(value, nameOf, change);
    return isObject(value) ? mapChildren(value, kind, change) : value;
  };
  const { schemas: _, ...components } = document.components ?? {};
  const changed = change({ ...document, components }, "document") as OpenAPI3;
  const schemas: [string, unknown][] = [];
  // A map lists what is added to it while it is walked.
  for (const [name, schema] of sources) schemas.push([name, change(schema, "schema")]);
  return {
    ...spec,
    document: {
      ...changed,
      components: {
        ...changed.components,
        schemas: Object.fromEntries(schemas) as Record<string, SchemaObject>,
      },
    },
  };
}

type Change = (value: unknown, kind: NodeKind) => unknown;

function changeSchema(schema: unknown, nameOf: (ref: string) => string, change: Change): unknown {
  if (!isObject(schema)) return schema === false ? { enum: [] } : {};
  if (typeof schema.$ref === "string") return { ...schema, $ref: `${SCHEMAS}${nameOf(schema.$ref)}` };
  const { $defs: _, items, ...rest } = schema;
  if (items !== undefined) rest[Array.isArray(items) ? "prefixItems" : "items"] = items;
  if (rest.enum !== undefined) {
    // The members say all; openapi-typescript takes those of an object for schemas.
    for (const key of ["properties", "additionalProperties"]) delete rest[key];
    if (rest.type === "object") delete rest.type;
  }
  const changed = mapChildren(rest, "schema", change);
  // Beside a schema, these two may say that there is anything, or nothing.
  const { additionalProperties } = rest;
  if (typeof additionalProperties === "boolean") changed.additionalProperties = additionalProperties;
  return changed;
}
