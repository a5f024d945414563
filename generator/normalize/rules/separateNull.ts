import type { Schema } from "../../openapi/Schema.js";
import type { Spec } from "../../read/Spec.js";
import { changeSchemas } from "../changeSchemas.js";

/** Spells "or null" in the way of OpenAPI 3.0, `nullable`, so that the rules after this one know one spelling. */
export function separateNull(spec: Spec): Spec {
  return changeSchemas(spec, separate);
}

function separate(schema: Schema): Schema {
  const { const: value, type, ...rest } = schema;
  if (value === null) return { ...rest, type: "null" };
  if (!Array.isArray(type)) return schema;
  const others = type.filter((name) => name !== "null");
  const [first = "null"] = others;
  return {
    ...schema,
    type: others.length > 1 ? others : first,
    ...(others.length > 0 && others.length < type.length && { nullable: true }),
  };
}
