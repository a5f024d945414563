import { expect, test } from "vitest";
import { checkSpec } from "../../../generator/check/checkSpec.js";
import { problemsOf } from "../../support/problemsOf.js";
import { specOf } from "../../support/specOf.js";

const ok = { 204: { description: "" } };

/** A document with one operation, `GET /pages/{id}`, that is sound but for what is given. */
const withOperation = (operation: object, rest: object = {}) =>
  specOf({
    paths: {
      "/pages/{id}": { get: { operationId: "getPage", parameters: [id], responses: ok, ...operation } },
    },
    ...rest,
  });

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

const withParameters = (...parameters: readonly object[]) =>
  withOperation({ parameters: [id, ...parameters] });

/** Gives what is said of an operation, or of the document around it, without the hints. */
async function refuse(...given: Parameters<typeof withOperation>) {
  const problems = await problemsOf(() => checkSpec(withOperation(...given)));
  return problems.map(({ where, what }) => `${where}: ${what}`);
}

async function refuseDocument(spec: ReturnType<typeof specOf>) {
  return (await problemsOf(() => checkSpec(spec))).map(({ what }) => what);
}

test("a sound document is passed on unchanged", () => {
  const spec = specOf({
    paths: {
      "/pages/{id}": {
        summary: "A page",
        "x-owner": "pages",
        parameters: [{ $ref: "#/components/parameters/id" }],
        get: { operationId: "getPage", responses: { 302: {} } },
        put: {
          operationId: "updatePage",
          parameters: [
            { name: "expand", in: "query", style: "form", explode: false },
            { name: "X-Atlassian-Token", in: "header", style: "simple" },
          ],
          requestBody: { $ref: "#/components/requestBodies/Page" },
          responses: {
            "2XX": { content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } } },
          },
        },
        post: {
          operationId: "attach",
          requestBody: { content: { "multipart/form-data": {} } },
          responses: { 201: {} },
        },
      },
    },
    components: {
      parameters: { id },
      requestBodies: { Page: { content: { "application/json": {} } } },
      schemas: {
        Page: { properties: { parent: { $ref: "#/components/schemas/Page" }, $ref: { type: "string" } } },
      },
    },
  });
  expect(checkSpec(spec).document).toBe(spec.document);
});

test("a document without operations is rejected", async () => {
  expect(
    await problemsOf(() => checkSpec(specOf({ paths: { "/pages": { summary: "Pages" } } }))),
  ).toStrictEqual([
    { where: "acme.json #/paths", what: "the document has no operations", hint: "use a document with paths" },
  ]);
});

test("a reference to nothing is reported with its location", async () => {
  const schema = { properties: { space: { items: { $ref: "#/components/schemas/Space" } } } };
  expect(
    await problemsOf(() => checkSpec(withOperation({}, { components: { schemas: { Page: schema } } }))),
  ).toStrictEqual([
    {
      where: "acme.json #/components/schemas/Page/properties/space/items",
      what: "cannot resolve the reference #/components/schemas/Space",
      hint: "fix the reference, or remove it with an overlay: target $.components.schemas.Page.properties.space.items['$ref'], remove: true",
    },
  ]);
});

test("a reference in a list is reported with its location in the list", async () => {
  expect(await refuse({ parameters: [id, { $ref: "#/components/parameters/limit" }] })).toStrictEqual([
    "acme.json #/paths/~1pages~1{id}/get/parameters/1: cannot resolve the reference #/components/parameters/limit",
  ]);
});

test.each([
  "#/constructor",
  "#/__proto__",
  "#/components/schemas/toString",
  "#",
  "#Page",
  "#/components/100%",
])("the reference %s cannot be resolved", async (ref) => {
  const components = { schemas: { Page: { $ref: ref } } };
  expect(await refuse({}, { components })).toStrictEqual([
    `acme.json #/components/schemas/Page: cannot resolve the reference ${ref}`,
  ]);
});

test.each([
  "other.json#/Page",
  "file:///etc/passwd",
  "https://acme.test/page.json",
  "//acme.test/page.json",
  "",
])("the reference %j is never followed out of the document", async (ref) => {
  const spec = withOperation({}, { components: { schemas: { Page: { $ref: ref } } } });
  expect(await problemsOf(() => checkSpec(spec))).toStrictEqual([
    {
      where: "acme.json #/components/schemas/Page",
      what: `the reference ${ref} points outside the document`,
      hint: "put the file below the folder of the document and refer to it by a relative path (URLs and other folders are never read), or remove the reference with an overlay: target $.components.schemas.Page['$ref'], remove: true",
    },
  ]);
});

test("circular references are rejected", async () => {
  const schemas = {
    Ping: { $ref: "#/components/schemas/Pong" },
    Pong: { $ref: "#/components/schemas/Ping" },
    Self: { $ref: "#/components/schemas/Self" },
  };
  expect(await refuse({}, { components: { schemas } })).toStrictEqual([
    "acme.json #/components/schemas/Ping: the reference #/components/schemas/Pong is circular",
    "acme.json #/components/schemas/Pong: the reference #/components/schemas/Ping is circular",
    "acme.json #/components/schemas/Self: the reference #/components/schemas/Self is circular",
  ]);
});

test("operations whose methods would have one name are rejected at every later location, with names of their own", async () => {
  const operation = { operationId: "get-page", responses: ok };
  const spec = specOf({
    paths: {
      "/a": { get: { ...operation, operationId: "getPage" }, put: operation },
      "/b": { get: operation },
      "/c": { get: { ...operation, operationId: "GetPage" } },
    },
  });
  const overlays = [
    "$.paths['/a'].put, update { operationId: putA }",
    "$.paths['/b'].get, update { operationId: getB }",
  ];
  expect(await problemsOf(() => checkSpec(spec))).toStrictEqual(
    ["~1a/put", "~1b/get"].map((place, index) => ({
      where: `acme.json #/paths/${place}`,
      what: "the method getPage is already that of #/paths/~1a/get",
      hint: `give it another name with an overlay: target ${overlays[index]}`,
    })),
  );
});

test.each(["CONNECT", "TRACK", "track", "TRACE"])(
  "the method %s is rejected, which fetch does not send",
  async (method) => {
    const operation = { operationId: "debug", responses: ok };
    const item =
      method === "TRACE" ? { trace: operation } : { additionalOperations: { [method]: operation } };
    const problems = await problemsOf(() => checkSpec(specOf({ paths: { "/a": item } })));
    expect(problems.map(({ what }) => what)).toStrictEqual([
      `fetch does not send ${method.toUpperCase()} requests`,
    ]);
  },
);

test.each([
  ["POST", "POST is no additional operation: a path item has a field for it"],
  ["get", "get is no additional operation: a path item has a field for it"],
  ["A B", '"A B" is not an HTTP method'],
  ["", '"" is not an HTTP method'],
])("an additional method cannot be %j", async (method, what) => {
  const operation = { operationId: "debug", responses: ok };
  const paths = { "/a": { additionalOperations: { [method]: operation } } };
  expect(await refuseDocument(specOf({ paths }))).toStrictEqual([what]);
});

test.each(["get", "head"])(
  "a body that a %s request must have is rejected, and an optional one is left out",
  async (method) => {
    const body = { content: { "application/json": {} } };
    const documentOf = (required: boolean) =>
      specOf({
        paths: {
          "/a": { [method]: { operationId: "a", responses: ok, requestBody: { ...body, required } } },
        },
      });
    expect(await refuseDocument(documentOf(true))).toStrictEqual([
      `a ${method.toUpperCase()} request cannot have a body`,
    ]);
    expect(() => checkSpec(documentOf(false))).not.toThrow();
  },
);

test.each([
  ["no responses", undefined, "the operation has no responses"],
  ["empty responses", {}, "the operation has no responses"],
  ["responses of errors only", { 100: {}, 400: {} }, "the operation has no success response"],
])("an operation with %s is rejected", async (_, responses, what) => {
  expect(await problemsOf(() => checkSpec(withOperation({ responses })))).toStrictEqual([
    {
      where: "acme.json #/paths/~1pages~1{id}/get",
      what,
      hint: `add its response with an overlay, such as: target $.paths['/pages/{id}'].get, update { responses: { 204: { description: "" } } }`,
    },
  ]);
});

test("a path parameter must be declared", async () => {
  const query = { ...id, in: "query" };
  expect(await refuse({ parameters: [query] })).toStrictEqual([
    "acme.json #/paths/~1pages~1{id}/get: the path parameter id is not declared",
  ]);
});

test("a path parameter must be in the path", async () => {
  expect(await refuse({ parameters: [id, { ...id, name: "page-id" }] })).toStrictEqual([
    "acme.json #/paths/~1pages~1{id}/get: the path parameter page-id is not in the path /pages/{id}",
  ]);
});

test.each<[string, { name?: string; [key: string]: unknown }]>([
  [
    "is a cookie, which browsers and other platforms do not let a program send",
    { name: "token", in: "cookie" },
  ],
  ['is in "formData", which is no place of a parameter', { name: "token", in: "formData" }],
  ["is in undefined, which is no place of a parameter", { name: "token" }],
  ["has no name", { in: "query" }],
  ["is not the name of a header", { name: "a b", in: "header" }],
  [
    'has the style "form", which a parameter in the header cannot have',
    { name: "a", in: "header", style: "form" },
  ],
  [
    'has the style "bar", which a parameter in the query cannot have',
    { name: "a", in: "query", style: "bar" },
  ],
  ["has no content", { name: "q", in: "querystring" }],
  ["has 0 media types instead of one", { name: "a", in: "query", content: {} }],
  [
    'has the media type "image/png", which no parameter is sent as',
    { name: "a", in: "query", content: { "image/png": {} } },
  ],
])("a parameter that %s is rejected", async (reason, parameter) => {
  expect(await problemsOf(() => checkSpec(withParameters(parameter)))).toStrictEqual([
    {
      where: "acme.json #/paths/~1pages~1{id}/get",
      what: `the parameter ${parameter.name} ${reason}`,
      hint: "change it, or remove it with an overlay: target $.paths['/pages/{id}'].get.parameters[1], remove: true",
    },
  ]);
});

test.each([
  ["a parameter in the path and one in the query", { parameters: [id, { ...id, in: "query" }] }, "id"],
  [
    "a parameter and the body",
    {
      parameters: [id, { name: "body", in: "query" }],
      requestBody: { content: { "application/json": {} } },
    },
    "body",
  ],
])("%s with the same name are rejected", async (_, operation, name) => {
  expect(await problemsOf(() => checkSpec(withOperation(operation)))).toStrictEqual([
    {
      where: "acme.json #/paths/~1pages~1{id}/get",
      what: `two arguments have the name ${name}`,
      hint: "leave one of them out with an overlay: target $.paths['/pages/{id}'].get.parameters[1], remove: true",
    },
  ]);
});

test("a parameter of the operation takes the place of the path's, so the two have not one name", () => {
  const get = { operationId: "getPage", parameters: [{ ...id, schema: { type: "integer" } }], responses: ok };
  const spec = specOf({ paths: { "/pages/{id}": { parameters: [id], get } } });
  expect(checkSpec(spec).document).toBe(spec.document);
});

test("a body without a media type is rejected", async () => {
  const rest = { components: { requestBodies: { Page: { content: {} } } } };
  const put = { operationId: "a", requestBody: { $ref: "#/components/requestBodies/Page" }, responses: ok };
  const spec = specOf({ paths: { "/pages": { put } }, ...rest });
  expect(await problemsOf(() => checkSpec(spec))).toStrictEqual([
    {
      where: "acme.json #/paths/~1pages/put",
      what: "the request body has no media type",
      hint: "remove the body with an overlay: target $.paths['/pages'].put.requestBody, remove: true",
    },
  ]);
});

test("an unsupported field of a path item is rejected", async () => {
  const get = { operationId: "getPages", responses: ok };
  const paths = { "/b": { get, fetch: { ...get, operationId: "fetchPages" } } };
  expect(await problemsOf(() => checkSpec(specOf({ paths })))).toStrictEqual([
    {
      where: "acme.json #/paths/~1b/fetch",
      what: "this field of a path item is not supported",
      hint: "remove it with an overlay: target $.paths['/b'].fetch, remove: true",
    },
  ]);
});

test("every problem of a document is reported at once", async () => {
  const spec = specOf({
    paths: {
      "/pages": {
        get: {
          operationId: "getPages",
          parameters: [{ $ref: "#/components/parameters/limit" }],
          responses: ok,
        },
        post: { operationId: "get pages" },
      },
      "/pages/{id}": {
        get: { operationId: "getPages", parameters: [{ name: "a", in: "cookie" }], responses: {} },
      },
    },
  });
  const problems = await problemsOf(() => checkSpec(spec));
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toStrictEqual([
    "acme.json #/paths/~1pages/get/parameters/0: cannot resolve the reference #/components/parameters/limit",
    "acme.json #/paths/~1pages/post: the operation has no responses",
    "acme.json #/paths/~1pages~1{id}/get: the operation has no responses",
    "acme.json #/paths/~1pages~1{id}/get: the path parameter id is not declared",
    "acme.json #/paths/~1pages~1{id}/get: the parameter a is a cookie, which browsers and other platforms do not let a program send",
    "acme.json #/paths/~1pages/post: the method getPages is already that of #/paths/~1pages/get",
    "acme.json #/paths/~1pages~1{id}/get: the method getPages is already that of #/paths/~1pages/get",
  ]);
});
