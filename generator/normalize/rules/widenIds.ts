import type { ParameterObject, SchemaObject } from "openapi-typescript";
import { listOperations } from "../../openapi/listOperations.js";
import type { Spec } from "../../read/Spec.js";

/**
 * Lets callers give an id as text or as a number. The documents declare path and query ids as integers where
 * answers hold them as strings, so that an id could not be passed on from an answer to the next call.
 */
export function widenIds(spec: Spec): Spec {
  const document = structuredClone(spec.document);
  for (const { operation, parameters } of listOperations(document))
    operation.parameters = parameters.map(acceptId);
  return { ...spec, document };
}

function acceptId(parameter: ParameterObject): ParameterObject {
  const { name, schema, in: place } = parameter as ParameterObject & { schema?: SchemaObject };
  if (place === "header" || schema === undefined || !/(^|[-_])ids?$|Ids?$/.test(name)) return parameter;
  const items = (schema as { items?: SchemaObject }).items;
  return {
    ...parameter,
    schema: items ? ({ ...schema, items: acceptBoth(items) } as SchemaObject) : acceptBoth(schema),
  };
}

function acceptBoth(schema: SchemaObject): SchemaObject {
  const { type, enum: members } = schema as { type?: string; enum?: unknown[] };
  if (members !== undefined || !["string", "integer", "number"].includes(type ?? "")) return schema;
  return { oneOf: [{ type: "string" }, { type: "number" }] } as SchemaObject;
}
