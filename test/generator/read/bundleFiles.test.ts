import { join } from "node:path";
import { expect, test } from "vitest";
import { nameOperations } from "../../../generator/correct/nameOperations.js";
import { readSpec } from "../../../generator/read/readSpec.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const { config } = specOf({});

async function read(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  return (await readSpec(config, join(folder, "specs/acme.yaml"))).document;
}

const head = 'openapi: 3.0.3\ninfo: { title: Acme, version: "1" }\n';

test("what a document refers to in other files below its folder becomes components of it", async () => {
  const document = await read({
    "specs/acme.yaml": `${head}paths:
  /pets: { $ref: ./sub/pets.yaml }
  /more: { get: { parameters: [{ $ref: "sub/common.json#/components/parameters/limit" }], responses: {} } }
components: { schemas: { Pet: { type: string } } }
`,
    "specs/sub/pets.yaml": `get:
  responses:
    200: { description: "", content: { application/json: { schema: { $ref: "common.json#/schemas/Pet" } } } }
`,
    "specs/sub/common.json": JSON.stringify({
      schemas: {
        Pet: {
          properties: {
            friend: { $ref: "#/schemas/Pet" },
            name: { $ref: "../acme.yaml#/components/schemas/Pet" },
          },
        },
      },
      components: { parameters: { limit: { name: "limit", in: "query" } } },
    }),
  });
  const pet = "#/components/schemas/Pet2";
  expect(document.paths).toStrictEqual({
    "/pets": { $ref: "#/components/pathItems/pets" },
    "/more": { get: { parameters: [{ $ref: "#/components/parameters/limit" }], responses: {} } },
  });
  expect(document.components).toStrictEqual({
    schemas: {
      Pet: { type: "string" },
      Pet2: { properties: { friend: { $ref: pet }, name: { $ref: "#/components/schemas/Pet" } } },
    },
    parameters: { limit: { name: "limit", in: "query" } },
    pathItems: {
      pets: {
        get: {
          responses: {
            200: { description: "", content: { "application/json": { schema: { $ref: pet } } } },
          },
        },
      },
    },
  });
});

test.each([
  "../secret.yaml",
  "/etc/passwd",
  "file:///etc/passwd",
  "https://acme.test/a.yaml",
  "//acme.test/a.yaml",
  "sub/../../secret.yaml",
  "%2e%2e/secret.yaml",
  "none.yaml",
  "sub/a.yaml#/none",
])("the reference %s is not followed", async (ref) => {
  const document = await read({
    "secret.yaml": "password: 1",
    "specs/sub/a.yaml": "A: {}",
    "specs/acme.yaml": `${head}paths: {}\ncomponents: { schemas: { A: { $ref: "${ref}" } } }\n`,
  });
  expect(document.components).toStrictEqual({ schemas: { A: { $ref: ref } } });
});

test("a file that cannot be parsed is named with the line", async () => {
  const files = { "specs/acme.yaml": `${head}paths: { /a: { $ref: a.yaml } }\n`, "specs/a.yaml": "get: [" };
  const [problem] = await problemsOf(() => read(files));
  expect(problem?.where).toMatch(/specs\/a\.yaml:1:7$/);
});

test("a reference to a place outside the components leads to a component, since paths get prefixes", () => {
  const content = (schema: object) => ({ content: { "application/json": { schema } } });
  const ref = "#/paths/~1a/get/responses/200/content/application~1json/schema";
  const schema = { type: "object", properties: { parent: { $ref: ref } } };
  const paths = {
    "/a": { get: { operationId: "getA", responses: { 200: content(schema) } } },
    "/b": { get: { operationId: "getB", responses: { 200: content({ $ref: ref }) } } },
  };
  const { document } = nameOperations(specOf({ paths }));
  const moved = { $ref: "#/components/schemas/a_get_responses_200_content_application_json_schema" };
  expect(document.paths?.["/b"]).toStrictEqual({
    get: { operationId: "getB", responses: { 200: content(moved) } },
  });
  expect(document.components).toStrictEqual({
    schemas: {
      a_get_responses_200_content_application_json_schema: { type: "object", properties: { parent: moved } },
    },
  });
});
