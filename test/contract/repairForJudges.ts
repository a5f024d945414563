import type { Parameter, RequestBody, Schema } from "./JudgedDocument.js";

/** Corrects a schema's defect that would make a judge refuse a right request or accept a wrong one. */
export function repairSchema(schema: Schema): Schema {
  return schemaRepairs.reduce((repaired, repair) => repair(repaired), schema);
}

/** Writes out how a list is sent, because Prism reads a missing `explode` as false and OpenAPI 3.0 as true. */
export function repairParameter(parameter: Parameter): Parameter {
  const isList = parameter.in === "query" && parameter.schema.type === "array";
  return isList ? { ...parameter, explode: parameter.explode ?? true } : parameter;
}

/** Says JSON where v1 registerModules says "any media type", of whose bodies openapi-backend reads nothing. */
export function repairBody(body: RequestBody): RequestBody {
  const { "*/*": any, ...named } = body.content;
  return any ? { ...body, content: { "application/json": any, ...named } } : body;
}

const schemaRepairs: readonly ((schema: Schema) => Schema)[] = [
  // v2, 14 `sort` parameters: `{type: "string", items: {$ref: …SortOrder}}`, so that any text would pass.
  (schema) => (schema.type === "string" && schema.items ? schema.items : schema),
  // v2, ten bodies: `oneOf` of two schemas that require nothing, so that each value of one matches the other.
  ({ oneOf, ...rest }) => {
    if (!oneOf) return rest;
    return oneOf.every(requiresNothing) ? { ...rest, anyOf: oneOf } : { ...rest, oneOf };
  },
];

function requiresNothing({ type, required }: Schema): boolean {
  return type === "object" && (required ?? []).length === 0;
}
