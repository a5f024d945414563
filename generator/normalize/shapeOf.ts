import type { Schema } from "../openapi/Schema.js";

/** Writes a schema without our descriptions, by which schemas of the same type are told apart from others. */
export function shapeOf(schema: Schema): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    key === "summary" && typeof value === "string" ? undefined : value,
  );
}
