import { expect, test } from "vitest";
import { listFields } from "../../../generator/docs/listFields.js";
import { specOf } from "../../support/specOf.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** The names of the fields of a document, with their uses. */
function namesOf(document: object): string[] {
  return listFields(specOf(document).document).map(({ path, uses }) => [path.join("."), ...uses].join(" "));
}

const json = (schema: object) => ({ content: { "application/json": { schema } } });

test("a field is called by its schema, or by its operation where the schema has no name, and by the fields around it", () => {
  const put = {
    operationId: "putPage",
    requestBody: json({ properties: { title: {}, version: { properties: { number: {} } } } }),
    responses: { 200: json(ref("Page")), 404: json({ properties: { errors: {} } }) },
  };
  const schemas = {
    Page: { properties: { labels: { items: { properties: { name: {} } } } } },
    Unused: { additionalProperties: { properties: { key: {} } } },
  };
  expect(namesOf({ paths: { "/page": { put } }, components: { schemas } })).toStrictEqual([
    "putPage.body.title body",
    "putPage.body.version body",
    "putPage.body.version.number body",
    "Page.labels result",
    "Page.labels.name result",
    "putPage.result.errors result",
    "Unused.key",
  ]);
});

test("the schemas that are combined in a schema have its name, and those that it refers to their own", () => {
  const schemas = {
    Page: { allOf: [ref("Content"), { properties: { body: { oneOf: [{ properties: { value: {} } }] } } }] },
    Content: { properties: { parent: ref("Content") } },
    Version: { properties: { of: { $ref: "#/components/schemas/Page/allOf/1/properties/body" } } },
  };
  expect(namesOf({ components: { schemas } })).toStrictEqual([
    "Content.parent",
    "Page.body",
    "Page.body.value",
    "Version.of",
  ]);
});

test("a schema of requests and responses is used in both, without what they leave out", () => {
  const post = {
    operationId: "addPage",
    requestBody: { $ref: "#/components/requestBodies/Page" },
    responses: { 200: json(ref("Page")) },
  };
  const properties = {
    id: { readOnly: true, properties: { part: {} } },
    secret: { writeOnly: true },
    title: {},
  };
  const components = { requestBodies: { Page: json(ref("Page")) }, schemas: { Page: { properties } } };
  expect(namesOf({ paths: { "/page": { post } }, components })).toStrictEqual([
    "Page.id result",
    "Page.id.part result",
    "Page.secret body",
    "Page.title body result",
  ]);
});
