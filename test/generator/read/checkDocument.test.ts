import { expect, test } from "vitest";
import { checkDocument } from "../../../generator/read/checkDocument.js";
import { problemsOf } from "../../support/problemsOf.js";

const document = { openapi: "3.0.1", info: { version: "1.0.0" }, paths: {} };

test("a sound document is given back as it is", () => {
  const sound = {
    ...document,
    paths: {
      "/pages": {
        summary: "Pages",
        parameters: [{ $ref: "#/components/parameters/limit" }],
        get: { operationId: "getPages", responses: { 200: { $ref: "#/components/responses/Pages" } } },
        post: { operationId: "createPage", requestBody: {}, parameters: [] },
      },
    },
  };
  expect(checkDocument(sound, "acme.json")).toBe(sound);
});

test("every fault in the shape of the paths is reported at once", async () => {
  const paths = {
    "/a": null,
    "/b": { get: "getB", post: { parameters: {} }, put: { operationId: "putB" } },
    "/c": { parameters: [null], put: { responses: { 200: null } }, delete: { requestBody: [] } },
  };
  const problems = await problemsOf(() => checkDocument({ ...document, paths }, "acme.json"));
  expect(problems).toStrictEqual(
    [
      ["~1a", "an object"],
      ["~1b/get", "an object"],
      ["~1b/post/parameters", "a list"],
      ["~1c/parameters/0", "an object"],
      ["~1c/put/responses/200", "an object"],
      ["~1c/delete/requestBody", "an object"],
    ].map(([place, shape]) => ({
      where: `acme.json #/paths/${place}`,
      what: `this is not ${shape}`,
      hint: "fix the document, or download it again",
    })),
  );
});

test.each([[null], ["oauth"], [[null]], [["oauth"]], [[{ oauth: [1] }]], [[{ oauth: null }]]])(
  "security that is %j is reported where it is, in the document and in an operation",
  async (security) => {
    const paths = { "/a": { get: { operationId: "getA", security } } };
    expect(
      await problemsOf(() => checkDocument({ ...document, security, paths }, "acme.json")),
    ).toStrictEqual(
      ["#/security", "#/paths/~1a/get/security"].map((place) => ({
        where: `acme.json ${place}`,
        what: "this is not a list of security requirements",
        hint: "fix the document, or download it again",
      })),
    );
  },
);

test.each([
  null,
  "x",
  [1],
  { implicit: null },
  { implicit: "x" },
  { implicit: { scopes: null } },
  { implicit: { scopes: [1] } },
])("flows that are %j are reported where they are", async (flows) => {
  const components = { securitySchemes: { oauth: { type: "oauth2", flows } } };
  const [problem] = await problemsOf(() => checkDocument({ ...document, components }, "acme.json"));
  expect(problem).toStrictEqual({
    where: "acme.json #/components/securitySchemes/oauth/flows",
    what: "this is not an object of objects with scopes",
    hint: "fix the document, or download it again",
  });
});

test("of Swagger 2.0, the command is told that converts it", async () => {
  expect(await problemsOf(() => checkDocument({ swagger: "2.0" }, "specs/acme.yaml"))).toStrictEqual([
    {
      where: "specs/acme.yaml",
      what: "not an OpenAPI 3 document (Swagger 2.0)",
      hint: "convert it to OpenAPI 3: npx swagger2openapi@7 specs/acme.yaml --outfile specs/acme.openapi.yaml; then name acme.openapi.yaml in the configuration",
    },
  ]);
});

test("a document without a version and without paths lacks both", async () => {
  const hint = "use the OpenAPI 3 version of the specification";
  expect(await problemsOf(() => checkDocument({ openapi: "3.1.0", info: {} }, "acme.json"))).toStrictEqual([
    { where: "acme.json #/info", what: "the version is missing or is not a string", hint },
    { where: "acme.json #/paths", what: "the paths are missing", hint },
  ]);
});

/** A document with a schema that is called Page. */
const withSchema = (schema: unknown, version = "3.0.3") => ({
  ...document,
  openapi: version,
  components: { schemas: { Page: schema } },
});

test.each<[string, unknown, string, string]>([
  ["a schema that is nothing", null, "", "an object"],
  ["a list for a schema", [], "", "an object"],
  ["a property that is nothing", { properties: { a: null } }, "/properties/a", "an object"],
  ["properties in a list", { properties: [] }, "/properties", "an object"],
  ["the `required` of Swagger 1", { required: true }, "/required", "a list of strings"],
  ["an enum of one", { enum: "a" }, "/enum", "a list"],
  ["a type of its own", { type: "file" }, "/type", "a type, or a list of types"],
  ["one schema for several", { allOf: {} }, "/allOf", "a list"],
  ["nullable in words", { nullable: "true" }, "/nullable", "a boolean"],
  ["a title that is a number", { title: 1 }, "/title", "a string"],
  [
    "a discriminator that is a name",
    { discriminator: "kind" },
    "/discriminator",
    "an object with a propertyName",
  ],
  ["a reference that is a number", { items: { $ref: 1 } }, "/items/$ref", "a string"],
])("%s is rejected", async (_, schema, place, shape) => {
  expect(await problemsOf(() => checkDocument(withSchema(schema), "acme.json"))).toStrictEqual([
    {
      where: `acme.json #/components/schemas/Page${place}`,
      what: `this is not ${shape}`,
      hint: "fix the document, or download it again",
    },
  ]);
});

test.each<[string, object, string, string]>([
  ["tags", { tags: "pages" }, "/tags", "a list of strings"],
  ["replacements", { "x-replaced-by": "v2.getPages" }, "/x-replaced-by", "a list of strings"],
  [
    "scopes",
    { "x-atlassian-oauth2-scopes": [{ scopes: "read" }] },
    "/x-atlassian-oauth2-scopes",
    "a list of sets of scopes",
  ],
  [
    "parameters",
    { parameters: [{ name: "a", in: "query", required: "yes" }] },
    "/parameters/0/required",
    "a boolean",
  ],
  ["a summary", { summary: {} }, "/summary", "a string"],
  ["a reference", { $ref: "#/components/operations/a" }, "", "a node that may be a reference"],
])("fields of an operation with another shape are rejected: %s", async (_, get, place, shape) => {
  const paths = { "/a": { get } };
  expect(await problemsOf(() => checkDocument({ ...document, paths }, "acme.json"))).toStrictEqual([
    {
      where: `acme.json #/paths/~1a/get${place}`,
      what: `this is not ${shape}`,
      hint: "fix the document, or download it again",
    },
  ]);
});

test("what an extension, an example or a default holds may have any shape", () => {
  const schema = { default: { $ref: 1 }, example: { properties: null }, "x-enum": { required: true } };
  expect(checkDocument(withSchema(schema), "acme.json")).toBeDefined();
});

test("a document that is nested too deeply is rejected, however deep it is", async () => {
  let schema: object = {};
  for (let level = 0; level < 100_000; level += 1) schema = { items: schema };
  expect(await problemsOf(() => checkDocument(withSchema(schema), "acme.json"))).toStrictEqual([
    {
      where: `acme.json #/components/schemas/Page${"/items".repeat(98)}`,
      what: "nested more than 100 levels deep",
      hint: "fix the document, or download it again",
    },
  ]);
});

test.each([
  ["half of a character", "\ud800", "the string contains an unpaired surrogate or a noncharacter"],
  [
    "what Unicode calls no character",
    "\ufdd0",
    "the string contains an unpaired surrogate or a noncharacter",
  ],
  ["a number beyond all", Number.POSITIVE_INFINITY, "a number that is too large"],
])("%s is rejected at any location", async (_, value, what) => {
  expect(await problemsOf(() => checkDocument(withSchema({ "x-a": [value] }), "acme.json"))).toStrictEqual([
    {
      where: "acme.json #/components/schemas/Page/x-a/0",
      what,
      hint: "fix the document, or download it again",
    },
  ]);
});

test.each(["3.0.0", "3.0", "3.1.1", "3.2.0"])("a document of OpenAPI %s is read", (version) => {
  expect(checkDocument(withSchema(true, version), "acme.json")).toBeDefined();
});

test("a document of a later OpenAPI version is rejected", async () => {
  expect(await problemsOf(() => checkDocument(withSchema({}, "3.3.0"), "acme.json"))).toMatchObject([
    { where: "acme.json", what: 'not an OpenAPI 3 document ("openapi" is "3.3.0")' },
  ]);
});
