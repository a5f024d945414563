import { expect, test } from "vitest";
import { nameOperationTypes } from "../../../../generator/normalize/nameOperationTypes.js";
import { ANY_OTHER_STRING, openEnums } from "../../../../generator/normalize/rules/openEnums.js";
import { specOf } from "../../../support/specOf.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Opens the enums of a document with one operation that takes `Body` and answers `Answer`. */
function schemasOf(schemas: object) {
  const content = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
  const post = {
    operationId: "postThing",
    requestBody: content("Body"),
    responses: { 200: content("Answer") },
  };
  const spec = nameOperationTypes(specOf({ paths: { "/things": { post } }, components: { schemas } }));
  const { PostThingArgs: _, ...opened } = openEnums(spec).document.components.schemas;
  return opened;
}

const color = { type: "string", enum: ["red", "blue"] };

test("an enum that an answer holds is open, wherever it stands", () => {
  const nested = { type: "object", properties: { colors: { type: "array", items: color } } };
  expect(schemasOf({ Body: {}, Answer: nested })).toEqual({
    Body: {},
    Answer: {
      type: "object",
      properties: { colors: { type: "array", items: { anyOf: [color, ANY_OTHER_STRING] } } },
    },
  });
});

test("an enum that only a request holds is closed", () => {
  const body = { type: "object", properties: { color } };
  expect(schemasOf({ Body: body, Answer: {} })).toEqual({ Body: body, Answer: {} });
});

test("an enum with a name keeps its members, and its uses in answers are open", () => {
  const uses = { type: "object", properties: { color: ref("Color") } };
  expect(schemasOf({ Body: uses, Answer: uses, Color: color })).toEqual({
    Body: uses,
    Answer: { type: "object", properties: { color: { anyOf: [ref("Color"), ANY_OTHER_STRING] } } },
    Color: color,
  });
});

test("a schema that stands on both sides counts as an answer, through others and in circles", () => {
  const shared = { type: "object", properties: { color, next: ref("Shared") } };
  const schemas = schemasOf({
    Body: ref("Shared"),
    Answer: ref("Middle"),
    Middle: { allOf: [ref("Shared")] },
    Shared: shared,
  });
  expect(schemas.Shared).toEqual({
    type: "object",
    properties: { color: { anyOf: [color, ANY_OTHER_STRING] }, next: ref("Shared") },
  });
});

test("an enum of numbers stays as it is, and a property called enum is no enum", () => {
  const answer = {
    type: "object",
    properties: { size: { type: "integer", enum: [1, 2] }, enum: { type: "string" } },
  };
  expect(schemasOf({ Body: {}, Answer: answer })).toEqual({ Body: {}, Answer: answer });
});

test("a choice that takes any text already stays as it is", () => {
  const answer = {
    type: "object",
    additionalProperties: { oneOf: [color, { type: "string", nullable: true }] },
  };
  expect(schemasOf({ Body: {}, Answer: answer })).toEqual({ Body: {}, Answer: answer });
});

test("an enum of no type is opened where it lists texts only", () => {
  const properties = {
    a: { enum: ["a", 1] },
    b: { enum: [1, 2] },
    c: { type: ["string", "null"], enum: ["a", null] },
  };
  expect(schemasOf({ Body: {}, Answer: { properties } }).Answer).toEqual({
    properties: {
      a: { anyOf: [properties.a, ANY_OTHER_STRING] },
      b: properties.b,
      c: { anyOf: [properties.c, ANY_OTHER_STRING] },
    },
  });
});

test("what opens an enum is one schema, which no schema of a document can be", () => {
  const { Answer } = schemasOf({ Body: {}, Answer: { properties: { color } } });
  expect(Answer?.properties?.color?.anyOf?.[1]).toBe(ANY_OTHER_STRING);
});

test("what is said about a field stays with it when its enum is opened", () => {
  const field = { ...color, summary: "The color of the thing.", deprecated: true };
  expect(schemasOf({ Body: {}, Answer: { properties: { color: field } } }).Answer).toEqual({
    properties: {
      color: { summary: "The color of the thing.", deprecated: true, anyOf: [field, ANY_OTHER_STRING] },
    },
  });
});
