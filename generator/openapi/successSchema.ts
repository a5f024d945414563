import type { ReferenceObject } from "openapi-typescript";
import { findProperty } from "./listParts.js";
import { dereference } from "./references.js";
import type { Schema } from "./Schema.js";

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** An operation, as far as it matters to its responses. */
interface Responding {
  readonly responses?: Readonly<Record<string, Response | ReferenceObject>>;
}

/** Finds the schema of the JSON in a `200` response; one that allows anything where there is none. */
export function successSchema(document: unknown, { responses = {} }: Responding): Schema {
  const response = dereference(document, responses["200"]);
  return dereference(document, response?.content?.["application/json"]?.schema ?? {});
}

/** Finds the schema of the list at a path of property names, such as `restrictions.user.results`; itself at an empty one. */
export function listSchema(document: unknown, schema: Schema, path: string): ListSchema | undefined {
  const names = path === "" ? [] : path.split(".");
  const list = dereference<Schema>(document, findProperty(document, schema, names) ?? {});
  return isList(list) ? list : undefined;
}

/** The schema of a list whose items all have one schema. */
export type ListSchema = Schema & { items: Schema };

function isList(schema: Schema): schema is ListSchema {
  return schema.items !== undefined && !Array.isArray(schema.items);
}
