import { expect, test } from "vitest";
import { GeneratorError } from "../../../generator/problems/Problem.js";
import { parseDocument } from "../../../generator/read/parseDocument.js";

const parse = (text: string) => parseDocument("acme.json", Buffer.from(text));

function refuse(bytes: string | Uint8Array) {
  try {
    parseDocument("acme.json", Buffer.from(bytes));
  } catch (error) {
    if (error instanceof GeneratorError) return error.problems;
    throw error;
  }
  return expect.unreachable("the document was taken");
}

test("a document may be JSON, with or without a byte order mark", () => {
  const document = { openapi: "3.0.1", info: { version: "1.0.0" }, paths: {} };
  expect(parse(JSON.stringify(document))).toStrictEqual(document);
  expect(parse(`\uFEFF${JSON.stringify(document)}`)).toStrictEqual(document);
});

test("a document may be YAML", () => {
  const yaml = `
openapi: 3.1.0
info: { version: 1.0.0 }
paths:
  /pages:
    get:
      operationId: getPages
      responses:
        200: &ok { description: The pages }
        202: *ok
`;
  expect(parse(yaml)).toStrictEqual({
    openapi: "3.1.0",
    info: { version: "1.0.0" },
    paths: {
      "/pages": {
        get: {
          operationId: "getPages",
          responses: { 200: { description: "The pages" }, 202: { description: "The pages" } },
        },
      },
    },
  });
});

test("YAML whose aliases multiply is rejected", () => {
  const bomb = `
a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: [*c, *c, *c, *c, *c, *c, *c, *c, *c]
`;
  expect(refuse(bomb)).toStrictEqual([
    {
      where: "acme.json",
      what: "Excessive alias count indicates a resource exhaustion attack",
      hint: "write the aliases out in full",
    },
  ]);
});

test("text that is neither JSON nor YAML is rejected with the line of the fault", () => {
  expect(refuse('{\n  "openapi": "3.0.1"\n  "info": {}\n}')).toStrictEqual([
    {
      where: "acme.json:3:3",
      what: "not valid JSON or YAML: Missing , between flow map items",
      hint: "fix the document, or download it again",
    },
  ]);
});

test("bytes that are not UTF-8 text are rejected", () => {
  expect(refuse(new Uint8Array([0x1f, 0x8b, 0x08, 0x00]))).toStrictEqual([
    {
      where: "acme.json",
      what: "not UTF-8 text",
      hint: "use the document as Atlassian serves it, not compressed",
    },
  ]);
});

test.each([
  ['{"openapi":"4.0.0"}', 'not an OpenAPI 3 document ("openapi" is "4.0.0")'],
  ['{"data":[]}', 'not an OpenAPI 3 document ("openapi" is missing)'],
  ["[]", "not an OpenAPI document"],
  ["", "not an OpenAPI document"],
])("%s is rejected", (text, what) => {
  expect(refuse(text)).toStrictEqual([
    { where: "acme.json", what, hint: "use the OpenAPI 3 version of the specification" },
  ]);
});

test("what the document lacks is reported at once", () => {
  const hint = "use the OpenAPI 3 version of the specification";
  expect(refuse('{"openapi":"3.0.1","info":{"version":1}}')).toStrictEqual([
    { where: "acme.json #/info", what: "the version is missing or is not a string", hint },
    { where: "acme.json #/paths", what: "the paths are missing", hint },
  ]);
});

test("paths that hold no operations as OpenAPI writes them are reported one by one", () => {
  const paths = { "/a": null, "/b": { get: "b" }, "/c": { put: { parameters: null } }, "/d": { post: {} } };
  const what = "this is not an object";
  const hint = "fix the document, or download it again";
  expect(refuse(JSON.stringify({ openapi: "3.0.1", info: { version: "1" }, paths }))).toStrictEqual([
    { where: "acme.json #/paths/~1a", what, hint },
    { where: "acme.json #/paths/~1b/get", what, hint },
    { where: "acme.json #/paths/~1c/put/parameters", what: "this is not a list", hint },
  ]);
});
