import type { Parameter } from "./ValidatedDocument.js";

/** Writes out how a list is sent, because Prism reads a missing `explode` as false and OpenAPI 3.0 as true. */
export function repairParameter(parameter: Parameter): Parameter {
  const isList = parameter.in === "query" && parameter.schema.type === "array";
  return isList ? { ...parameter, explode: parameter.explode ?? true } : parameter;
}
