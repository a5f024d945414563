import { expect, test } from "vitest";
import { parseSchema } from "../../../generated/src/documents/parseSchema.js";
import { Tokens } from "../../../generated/src/documents/Tokens.js";

test.each([
  ["any", {}],
  ["#Page", { $ref: "v2.Page" }],
  ["#Page | null", { allOf: [{ $ref: "v2.Page" }], nullable: true }],
  ["int32(1..250)", { type: "integer", format: "int32", minimum: 1, maximum: 250 }],
  ["number(-1.5..)", { type: "number", minimum: -1.5 }],
  ["string(..255)('[a-z]+')", { type: "string", maxLength: 255, pattern: "[a-z]+" }],
  ["'current' | 'it\\u0027s' | null", { type: "string", enum: ["current", "it's"], nullable: true }],
  ["null", { enum: [null] }],
  [
    "{id: readonly string}",
    {
      type: "object",
      properties: { id: { allOf: [{ type: "string" }], readOnly: true } },
      required: ["id"],
    },
  ],
  ["1 | 2", { type: "number", enum: [1, 2] }],
  ["('a' | 'b')[..9]", { type: "array", items: { type: "string", enum: ["a", "b"] }, maxItems: 9 }],
  ["{...never}", { type: "object", properties: {}, required: [], additionalProperties: false }],
  [
    "{id: uuid, 'a b'?: any[], ...boolean}",
    {
      type: "object",
      properties: { id: { type: "string", format: "uuid" }, "a b": { type: "array", items: {} } },
      required: ["id"],
      additionalProperties: { type: "boolean" },
    },
  ],
  [
    "oneOf(string, anyOf(#A, #B))",
    { oneOf: [{ type: "string" }, { anyOf: [{ $ref: "v2.A" }, { $ref: "v2.B" }] }] },
  ],
])("%s is read", (text, schema) => {
  expect(parseSchema(new Tokens(text), "v2")).toStrictEqual(schema);
});
