import type { Schema } from "../../documents/SpecOperation.js";

// What schemas of our own consist of. They refer to each other by name, as in an OpenAPI document.

export const STRING: Schema = { type: "string" };
export const NAME: Schema = { type: "string", minLength: 1 };
export const DATE: Schema = { type: "string", format: "date-time" };
export const NUMBER: Schema = { type: "number" };
export const FLAG: Schema = { type: "boolean" };
export const NULL: Schema = { enum: [null] };
export const NAMES: Schema = list(NAME);

/** Where an OpenAPI document has its schemas. */
export const SCHEMAS = "#/components/schemas/";

/** An object that has these properties, and may have others. */
export function object(properties: Readonly<Record<string, Schema>>, ...required: readonly string[]): Schema {
  return { type: "object", properties, ...(required.length > 0 && { required }) };
}

/** An object that has the properties of a type, and no others. */
export function closed<T>(
  properties: { readonly [Name in keyof T & string]-?: Schema },
  ...required: (keyof T & string)[]
): Schema {
  return { ...object(properties, ...required), additionalProperties: false };
}

/** A schema by its name. */
export function ref(name: string): Schema {
  return { $ref: SCHEMAS + name };
}

/** An array of what a schema or its name describes. */
export function list(items: Schema | string): Schema {
  return { type: "array", items: typeof items === "string" ? ref(items) : items };
}

/** An object whose properties have names of their own. */
export function record(values: Schema): Schema {
  return { type: "object", additionalProperties: values };
}
