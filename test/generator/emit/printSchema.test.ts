import type { SchemaObject } from "openapi-typescript";
import { expect, test } from "vitest";
import { printSchema } from "../../../generator/emit/printSchema.js";

test.each([
  [{}, "any"],
  [{ $ref: "#/components/schemas/Page" }, "#Page"],
  [{ type: "integer", format: "int32", minimum: 1, maximum: 250 }, "int32(1..250)"],
  [{ type: "integer", minimum: 0 }, "integer(0..)"],
  [{ type: "string", maxLength: 255, nullable: true }, "string(..255) | null"],
  [{ type: "string", pattern: "it's [0-9]+" }, "string('it\\u0027s [0-9]+')"],
  [{ type: "string", format: "date-time" }, "date-time"],
  [{ type: "string", format: "unknown" }, "string"],
  [{ type: "string", enum: ["current", "a b"], nullable: true }, "'current' | 'a b' | null"],
  [{ type: "integer", enum: [1, 2] }, "1 | 2"],
  [{ type: "array", items: { type: "string", enum: ["a", "b"] } }, "('a' | 'b')[]"],
  [{ type: "array", items: { type: "string" }, minItems: 1, maxItems: 100 }, "string[1..100]"],
  [
    { type: "object", required: ["id", "gone"], properties: { id: { type: "string" }, "a b": {} } },
    "{id: string, 'a b'?: any, gone: any}",
  ],
  [{ properties: { "body-format": { type: "boolean" } } }, "{body-format?: boolean}"],
  [{ type: "object", additionalProperties: false }, "{...never}"],
  [{ type: "object", additionalProperties: { type: "number" } }, "{...number}"],
  [{ type: "object", nullable: true, allOf: [{ $ref: "#/components/schemas/Icon" }] }, "#Icon | null"],
  [{ oneOf: [{ type: "string" }, { type: "boolean" }] }, "oneOf(string, boolean)"],
  [{ type: "object", properties: { a: {} }, anyOf: [{}, {}] }, "allOf({a?: any}, anyOf(any, any))"],
])("the schema %j is %s", (schema, printed) => {
  expect(printSchema(schema as SchemaObject)).toBe(printed);
});
