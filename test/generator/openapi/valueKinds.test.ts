import { expect, test } from "vitest";
import type { Schema } from "../../../generator/openapi/Schema.js";
import { isAnything, valueKinds } from "../../../generator/openapi/valueKinds.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const kindsOf = (schema: Schema, schemas: object = {}) => [
  ...valueKinds({ components: { schemas } }, schema),
];

test.each<[string, Schema, string[]]>([
  ["a type", { type: "string" }, ["string"]],
  ["an integer", { type: "integer" }, ["number"]],
  ["several types", { type: ["array", "null"] }, ["array", "null"]],
  ["what is nullable", { type: "array", nullable: true }, ["array", "null"]],
  ["properties alone", { properties: {} }, ["object"]],
  ["items alone", { items: {} }, ["array"]],
  ["members of an enum", { enum: ["a", 1, null, ["b"]] }, ["array", "string", "number", "null"]],
  ["a constant", { const: false }, ["boolean"]],
  ["a file", { type: "string", format: "binary" }, ["file"]],
  ["alternatives", { oneOf: [{ type: "string" }, { type: "array" }] }, ["array", "string"]],
  ["what all parts accept", { allOf: [{ type: ["string", "array"] }, { type: "array" }] }, ["array"]],
])("the kinds of %s are found", (_, schema, kinds) => {
  expect(kindsOf(schema)).toStrictEqual(kinds);
});

test("a schema that says nothing, or of itself only, accepts anything", () => {
  expect(isAnything(valueKinds({}, undefined))).toBe(true);
  expect(isAnything(valueKinds({ components: { schemas: { A: { allOf: [ref("A")] } } } }, ref("A")))).toBe(
    true,
  );
});

test("schemas that share others are looked at once", () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `S${index}`,
      { anyOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)] },
    ]),
  );
  expect(kindsOf(ref("S0"), { ...schemas, S60: { type: "array" } })).toStrictEqual(["array"]);
});
