import { expect, test } from "vitest";
import { documentOf, documentOfSchemas } from "./documentOf.js";
import { generateFrom } from "./generateFrom.js";

const schemas = "#/components/schemas/";
const ref = (name: string) => ({ $ref: `${schemas}${name}` });
const get = "#/paths/~1acme~1api~1pages/get";

/** Gives what is said of a document that must be refused. */
async function refuse(document: object | string | Uint8Array): Promise<string[] | undefined> {
  const isText = typeof document === "string" || document instanceof Uint8Array;
  const { problems } = await generateFrom(isText ? document : JSON.stringify(document));
  return problems?.map(({ where, what }) => `${where}: ${what}`);
}

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ["that is itself", { A: ref("A") }, `${schemas}A: the reference ${schemas}A is circular`],
  ["that is all of itself", { A: { allOf: [ref("A")] } }, `${schemas}A: the schema is composed of itself`],
  [
    "that is one of itself",
    { A: { oneOf: [{ anyOf: [ref("A")] }] } },
    `${schemas}A: the schema is composed of itself`,
  ],
  [
    "that is one of what extends it and another, by a discriminator",
    { A: { oneOf: [{ allOf: [ref("A")] }, { type: "object" }], discriminator: { propertyName: "kind" } } },
    `${schemas}A: the schema is composed of itself`,
  ],
  ["that is the whole document", { A: { $ref: "#" } }, `${schemas}A: cannot resolve the reference #`],
  [
    "that is a path",
    { A: { $ref: "#/paths" } },
    `${schemas}A: the reference #/paths points to a node of another kind`,
  ],
  [
    "that is an operation",
    { A: { $ref: get } },
    `${schemas}A: the reference ${get} points to a node of another kind`,
  ],
  [
    "that is the map of all schemas",
    { A: { $ref: "#/components/schemas" } },
    `${schemas}A: the reference #/components/schemas points to a node of another kind`,
  ],
  [
    "that is an enum's member",
    { A: { $ref: `${schemas}B/enum/0` }, B: { enum: [{}] } },
    `${schemas}A: the reference ${schemas}B/enum/0 points to a node of another kind`,
  ],
  [
    "that every object has",
    { A: { $ref: `${schemas}constructor` } },
    `${schemas}A: cannot resolve the reference ${schemas}constructor`,
  ],
  [
    "in a file",
    { A: { $ref: "file:///etc/passwd" } },
    `${schemas}A: the reference file:///etc/passwd points outside the document`,
  ],
  [
    "that combines too much",
    { A: { allOf: Array.from({ length: 14 }, () => ({ oneOf: [{ title: "a" }, { title: "b" }] })) } },
    `${schemas}A: the schema combines alternatives into a union of more than 10000 members`,
  ],
])("a schema %s is refused", async (_, named, problem) => {
  const [first] =
    (await refuse(documentOfSchemas(named)))?.filter((line) => line.includes(`${schemas}A: `)) ?? [];
  expect(first).toBe(`acme.json ${problem}`);
});

test("schemas that are made of each other by the thousand are refused once", async () => {
  const named = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`A${index}`, { allOf: [ref(`A${index + 1}`)] }]),
  );
  expect(await refuse(documentOfSchemas({ ...named, A5000: {} }))).toStrictEqual([
    `acme.json ${schemas}A4950: the schema is composed of others, more than 100 levels deep`,
  ]);
});

test("schemas that hold each other by the thousand are none of that", async () => {
  const named = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`A${index}`, { properties: { next: ref(`A${index + 1}`) } }]),
  );
  expect(await refuse(documentOfSchemas({ ...named, A5000: { enum: ["a"] } }))).toBeUndefined();
});

test.each([
  ["parameters", { parameters: [{ $ref: "#/components/parameters/A" }] }, "parameters/0"],
  ["requestBodies", { requestBody: { $ref: "#/components/requestBodies/A" } }, "requestBody"],
  ["responses", { responses: { 200: { $ref: "#/components/responses/A" } } }, "responses/200"],
])("%s that refer to each other in a circle are refused", async (kind, operation, place) => {
  const a = { $ref: `#/components/${kind}/A` };
  const b = { $ref: `#/components/${kind}/B` };
  const problems = await refuse(documentOf(operation, { components: { [kind]: { A: b, B: a } } }));
  const at = kind === "requestBodies" ? get.replace(/get$/, "put") : get;
  expect(problems).toContain(`acme.json ${at}/${place}: the reference ${a.$ref} is circular`);
});

test("a reference to another kind of component is refused", async () => {
  const operation = { parameters: [{ $ref: "#/components/responses/A" }] };
  const problems = await refuse(documentOf(operation, { components: { responses: { A: {} } } }));
  expect(problems?.[0]).toBe(
    `acme.json ${get}/parameters/0: the reference #/components/responses/A points to a node of another kind`,
  );
});

test.each<[string, object, string[]]>([
  ["nothing", {}, ['acme.json: not an OpenAPI 3 document ("openapi" is missing)']],
  ["Swagger", { swagger: "2.0", paths: {} }, ["acme.json: not an OpenAPI 3 document (Swagger 2.0)"]],
  [
    "no information",
    documentOf({}, { info: undefined }),
    ["acme.json #/info: the version is missing or is not a string"],
  ],
  ["information that is a list", documentOf({}, { info: [] }), ["acme.json #/info: this is not an object"]],
  ["no paths", documentOf({}, { paths: undefined }), ["acme.json #/paths: the paths are missing"]],
  ["paths that are null", documentOf({}, { paths: null }), ["acme.json #/paths: this is not an object"]],
  ["no path", documentOf({}, { paths: {} }), ["acme.json #/paths: the document has no operations"]],
  [
    "components in a list",
    documentOf({}, { components: [] }),
    ["acme.json #/components: this is not an object"],
  ],
  ["servers that are one", documentOf({}, { servers: {} }), ["acme.json #/servers: this is not a list"]],
  [
    "an address that is a number",
    documentOf({}, { servers: [{ url: 1 }] }),
    ["acme.json #/servers/0/url: this is not a string"],
  ],
  [
    "a null for responses",
    documentOf({ responses: null }),
    [`acme.json ${get}/responses: this is not an object`],
  ],
  [
    "a number for an operation's name",
    documentOf({ operationId: 1 }),
    [`acme.json ${get}/operationId: this is not a string`],
  ],
  [
    "a response of no status",
    documentOf({ responses: { 204: {}, ok: {} } }),
    [`acme.json ${get}: ok is not a valid response status`],
  ],
  [
    "a parameter that breaks the lines of HTTP",
    documentOf({ parameters: [{ name: "A\r\nB", in: "header" }] }),
    [`acme.json ${get}: the parameter A\r\nB is not the name of a header`],
  ],
  [
    "a parameter twice",
    documentOf({
      parameters: [
        { name: "a", in: "query" },
        { name: "a", in: "query", schema: {} },
      ],
    }),
    [`acme.json ${get}: the query parameter a is declared twice`],
  ],
  [
    "a method of OpenAPI 3.2 without responses",
    documentOf({}, { openapi: "3.2.0", paths: { "/acme/api/a": { query: {}, additionalOperations: {} } } }),
    ["acme.json #/paths/~1acme~1api~1a/query: the operation has no responses"],
  ],
])("a document with %s is refused", async (_, document, problems) => {
  expect(await refuse(document)).toStrictEqual(problems);
});
