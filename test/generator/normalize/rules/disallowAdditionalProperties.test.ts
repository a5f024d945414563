import { expect, test } from "vitest";
import { disallowAdditionalProperties } from "../../../../generator/normalize/rules/disallowAdditionalProperties.js";
import { specOf } from "../../../support/specOf.js";

/** What the rule makes of one schema. */
function closed(schema: object, closeObjects = true): unknown {
  const spec = specOf({ components: { schemas: { Thing: schema } } }, { closeObjects });
  return disallowAdditionalProperties(spec).document.components?.schemas?.Thing;
}

test("an object takes other properties, as its document says, unless the configuration closes it", () => {
  const schema = { type: "object", properties: { a: {} }, additionalProperties: true };
  expect(closed(schema, false)).toEqual(schema);
});

test("an object that declares properties takes no others, at any depth", () => {
  const inner = { type: "object", properties: { a: { type: "string" } } };
  expect(
    closed({
      type: "object",
      properties: { list: { type: "array", items: { ...inner, additionalProperties: true } } },
      additionalProperties: true,
    }),
  ).toEqual({ type: "object", properties: { list: { type: "array", items: inner } } });
});

test("an object without declared properties, and one whose others have a type, stay open", () => {
  for (const schema of [
    { type: "object", additionalProperties: true },
    { type: "object", properties: { a: {} }, additionalProperties: { type: "string" } },
  ]) {
    expect(closed(schema)).toEqual(schema);
  }
});

test("properties that are called like keywords stay", () => {
  const schema = {
    type: "object",
    properties: { properties: { type: "object" }, additionalProperties: { type: "string" } },
  };
  expect(closed(schema)).toEqual(schema);
});

test("properties whose names make a schema of their map stay", () => {
  const properties = { additionalProperties: true, properties: { type: "string" } };
  expect(closed({ type: "object", properties })).toStrictEqual({ type: "object", properties });
});
