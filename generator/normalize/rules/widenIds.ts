import type { ParameterObject, SchemaObject } from "openapi-typescript";
import { listOperations } from "../../openapi/listOperations.js";
import type { Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Lets callers pass an id as a string or as a number. The documents declare path and query ids as integers where
 * responses contain them as strings, so that an id could not be passed on from a response to the next call.
 */
export function widenIds(spec: Spec): Spec {
  const document = structuredClone(spec.document);
  for (const { operation, parameters } of listOperations(document))
    operation.parameters = parameters.map(widenId);
  return { ...spec, document };
}

function widenId(parameter: ParameterObject): ParameterObject {
  const { name, schema, in: location } = parameter;
  if (location === "header" || schema === undefined || !/(^|[-_])ids?$|Ids?$/.test(name)) return parameter;
  const { items }: Schema = schema;
  const isList = items !== undefined && !Array.isArray(items);
  const widened = isList ? { ...schema, items: widenSchema(items) } : widenSchema(schema);
  return { ...parameter, schema: widened as SchemaObject };
}

function widenSchema(schema: Schema): Schema {
  const { type, enum: members } = schema;
  const isId = members === undefined && ["string", "integer", "number"].some((known) => known === type);
  return isId ? { oneOf: [{ type: "string" }, { type: "number" }] } : schema;
}
