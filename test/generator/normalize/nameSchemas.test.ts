import { expect, test } from "vitest";
import { nameSchemas } from "../../../generator/normalize/nameSchemas.js";
import { specOf } from "../../support/specOf.js";

const text = { type: "string" };

/** The schemas of a document when they are named. */
const name = (schemas: object, rest: object = {}) =>
  nameSchemas(specOf({ components: { schemas, ...rest } })).document.components?.schemas;

test("a schema whose name no type can have gets one that a type can, and so do the references to it", () => {
  expect(name({ "Page.Body": text, any: { $ref: "#/components/schemas/Page.Body" } })).toStrictEqual({
    Page_Body: text,
    any_: { $ref: "#/components/schemas/Page_Body" },
  });
});

test("of schemas whose types would have the same name, the one that is called so keeps it", () => {
  const schemas = {
    "Page.Body": { $ref: "#/components/schemas/Page-Body" },
    "Page-Body": { $ref: "#/components/schemas/Page_Body" },
    Page_Body: text,
    Blob: text,
    Blob_: text,
  };
  expect(name(schemas)).toStrictEqual({
    Page_Body2: { $ref: "#/components/schemas/Page_Body3" },
    Page_Body3: { $ref: "#/components/schemas/Page_Body" },
    Page_Body: text,
    Blob2: text,
    Blob_: text,
  });
});

test("a schema within another, or within another component, gets a name of its own where it is referred to", () => {
  const schemas = {
    Page: { properties: { body: { $ref: "#/components/schemas/Page/properties/title" }, title: text } },
    Page_properties_title: {},
    Answer: { $ref: "#/components/responses/Page/content/a~1b/schema" },
  };
  const responses = {
    Page: { content: { "a/b": { schema: { items: { $ref: "#/components/schemas/Page" } } } } },
  };
  expect(name(schemas, { responses })).toStrictEqual({
    Page: { properties: { body: { $ref: "#/components/schemas/Page_properties_title2" }, title: text } },
    Page_properties_title: {},
    Answer: { $ref: "#/components/schemas/Page_content_a_b_schema" },
    Page_properties_title2: text,
    Page_content_a_b_schema: { items: { $ref: "#/components/schemas/Page" } },
  });
});

test("schemas that are true or false become objects, but for what says whether there may be others", () => {
  expect(name({ Page: { properties: { a: true, b: false }, additionalProperties: false } })).toStrictEqual({
    Page: { properties: { a: {}, b: { enum: [] } }, additionalProperties: false },
  });
});

test("what is no schema stays: an example that looks like a reference, a default, an extension", () => {
  const schema = { example: { $ref: "#/a" }, default: { items: true }, "x-other": { $ref: "#/b" } };
  expect(name({ Page: schema })).toStrictEqual({ Page: schema });
});
