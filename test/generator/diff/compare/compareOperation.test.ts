import { expect, test } from "vitest";
import { problemsOf } from "../../../support/problemsOf.js";
import { answering, compare, id, object, one, ref, responses, text } from "../documents.js";

const query = (parameter: object) =>
  one({ parameters: [id, { name: "limit", in: "query", schema: { type: "integer" }, ...parameter }] });

test("a document that did not change has no changes", () => {
  expect(compare(one({}), one({}))).toStrictEqual([]);
});

test("operations that came and went are told with their places", () => {
  const other = { paths: { "/acme/api/spaces": { post: { operationId: "createSpace", responses } } } };
  expect(compare(one({}), other)).toStrictEqual([
    "major operation-removed: getPage: `GET /acme/api/pages/{id}` is gone",
    "minor operation-added: createSpace: `POST /acme/api/spaces` is new",
  ]);
});

test("an operation is known again by its id at another place, and by its place under another id", () => {
  expect(compare(one({}), one({}, "/acme/api/sheets/{id}"))).toStrictEqual([
    "major operation-moved: getPage: `GET /acme/api/pages/{id}` became `GET /acme/api/sheets/{id}`",
  ]);
  expect(compare(one({}), one({}, undefined, "post"))).toStrictEqual([
    "major operation-moved: getPage: `GET /acme/api/pages/{id}` became `POST /acme/api/pages/{id}`",
  ]);
  expect(compare(one({}), one({ operationId: "readPage" }))).toStrictEqual([
    "major operation-renamed: readPage: `getPage` is called `readPage`",
  ]);
});

test("a path that is only written with another prefix changes nothing that is sent", () => {
  const bare = { servers: [{ url: "https://acme.test/acme/api" }], ...one({}, "/pages/{id}") };
  expect(compare(bare, one({}))).toStrictEqual([
    "patch operation-respelled: getPage: the document writes the path otherwise",
  ]);
});

test("a path parameter with another name is renamed, not removed and added", () => {
  const renamed = one({ parameters: [{ ...id, name: "page-id" }] }, "/acme/api/pages/{page-id}");
  expect(compare(one({}), renamed)).toStrictEqual([
    "major parameter-renamed: getPage page-id: the path parameter `id` is called `page-id`",
  ]);
});

test("an id that was a number and is text takes the same arguments", () => {
  expect(compare(one({ parameters: [{ ...id, schema: { type: "integer" } }] }), one({}))).toStrictEqual([]);
});

test.each([
  [one({}), query({}), "minor parameter-added: getPage limit: the query parameter is new"],
  [
    one({}),
    query({ required: true }),
    "major required-parameter-added: getPage limit: the query parameter is new and required",
  ],
  [query({}), one({}), "major parameter-removed: getPage limit: the query parameter is gone"],
  [query({}), query({ required: true }), "major parameter-required: getPage limit: is required now"],
  [query({ required: true }), query({}), "minor parameter-optional: getPage limit: is optional now"],
  [
    query({}),
    query({ in: "header" }),
    "major parameter-moved: getPage limit: the query parameter is a header parameter",
  ],
  [query({}), query({ deprecated: true }), "minor parameter-deprecated: getPage limit: is deprecated"],
  [
    query({ deprecated: true }),
    query({}),
    "patch parameter-restored: getPage limit: is no longer deprecated",
  ],
  [query({}), query({ schema: text }), "major retyped: getPage limit: `number` became `string`"],
  [
    query({ schema: { type: "integer", default: 25 } }),
    query({ schema: { type: "integer", default: 50 } }),
    "minor default: getPage limit: the default `25` became `50`",
  ],
  [
    query({ schema: { type: "integer", maximum: 250 } }),
    query({ schema: { type: "integer", maximum: 100 } }),
    "minor constraint: getPage limit: `maximum`: `250` became `100`",
  ],
  [
    query({ schema: { type: "array", items: text } }),
    query({ schema: { type: "array", items: text }, explode: false }),
    "patch parameter-sent-otherwise: getPage limit: lists are sent by comma, no longer by repeat",
  ],
])("a parameter's change: %#", (before, after, change) => {
  expect(compare(before, after)).toStrictEqual([change]);
});

test.each([
  [{ deprecated: true }, "minor operation-deprecated: getPage: is deprecated"],
  [{ "x-experimental": true }, "minor operation-experimental: getPage: is experimental"],
  [{ tags: ["Pages"] }, "patch operation-tag: getPage: the tag `` became `Pages`"],
  [{ responses: { ...responses, 409: {} } }, "minor status-added: getPage 409: is documented now"],
  [
    { responses: { 200: { content: { "application/json": { schema: text } } } } },
    "minor status-added: getPage 200: is documented now",
    "minor status-removed: getPage 204: is no longer documented",
    "major success-kind: getPage answer: nothing became JSON",
  ],
  [
    { requestBody: { content: { "application/json": { schema: text } } } },
    "minor body-added: getPage body: is new",
  ],
  [
    { requestBody: { required: true, content: { "application/json": { schema: text } } } },
    "major required-body-added: getPage body: is new and required",
  ],
])("an operation that becomes %j", (facts, ...changes) => {
  expect(compare(one({}), one(facts)).sort()).toStrictEqual(changes.sort());
});

test("a body that is gone, required, optional or of another kind is told", () => {
  const body = (required: boolean, type = "application/json") =>
    one({ requestBody: { required, content: { [type]: { schema: { type: "object" } } } } });
  expect(compare(body(false), one({}))).toStrictEqual(["major body-removed: getPage body: is gone"]);
  expect(compare(body(false), body(true))).toStrictEqual([
    "major body-required: getPage body: is required now",
  ]);
  expect(compare(body(true), body(false))).toStrictEqual([
    "minor body-optional: getPage body: is optional now",
  ]);
  expect(compare(body(true), body(true, "multipart/form-data"))).toStrictEqual([
    "major body-kind: getPage body: `application/json` became `multipart/form-data`",
  ]);
  expect(compare(body(true, "*/*"), body(true))).toStrictEqual([
    "patch body-media-type: getPage body: `*/*` became `application/json`",
  ]);
});

test("a success with another status gives the same", () => {
  const created = (status: string) =>
    one({ responses: { [status]: { content: { "application/json": { schema: object({ a: text }) } } } } });
  expect(compare(created("200"), created("201"))).toStrictEqual([
    "minor status-removed: getPage 200: is no longer documented",
    "minor status-added: getPage 201: is documented now",
  ]);
});

test("a second kind of success is something else that a call can give", () => {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const [first, second] = [json(object({ a: text })), json(object({ b: text }))];
  const [before, after] = [
    one({ responses: { 200: first } }),
    one({ responses: { 200: first, 202: second } }),
  ];
  expect(compare(before, after)).toStrictEqual([
    "minor status-added: getPage 202: is documented now",
    "major type-widened: getPage answer: may also be what 202 answers",
  ]);
  expect(compare(after, before)).toStrictEqual([
    "minor status-removed: getPage 202: is no longer documented",
    "minor type-narrowed: getPage answer: can no longer be what 202 answered",
  ]);
});

test("two paths that are called alike are told apart as they are written", () => {
  const twice = {
    servers: [{ url: "/acme/api" }],
    paths: { ...one({}).paths, ...one({ operationId: "b" }, "/pages/{id}").paths },
  };
  expect(compare(one({}), twice)).toStrictEqual(["minor operation-added: b: `GET /pages/{id}` is new"]);
});

test("paging that is gone breaks iteration", () => {
  const paged = (name: string) =>
    one({
      parameters: [
        id,
        ...["cursor", "limit"].map((parameter) => ({ name: parameter, in: "query", schema: text })),
      ],
      responses: {
        200: {
          content: { "application/json": { schema: object({ [name]: { type: "array", items: text } }) } },
        },
      },
    });
  expect(compare(paged("results"), paged("hits"))).toStrictEqual([
    "major property-removed: getPage answer.results: is gone",
    "minor property-added: getPage answer.hits: is new",
    "major paging-removed: getPage: no longer answers in pages",
  ]);
});

test("scopes are judged by the tokens that are let through", () => {
  const scopes = (...alternatives: string[][]) =>
    one({ "x-atlassian-oauth2-scopes": alternatives.map((set) => ({ state: "Current", scopes: set })) });
  expect(compare(scopes(["a"]), scopes(["a"], ["b"]))).toStrictEqual([
    "minor scopes-added: getPage: `b` is enough now",
  ]);
  expect(compare(scopes(["a"], ["b"]), scopes(["a"]))).toStrictEqual([
    "major scopes-removed: getPage: `b` is no longer enough",
  ]);
  expect(compare(scopes(["a"]), scopes(["a", "b"]))).toStrictEqual([
    "major scopes-removed: getPage: `a` is no longer enough; `a` with `b` is needed now",
  ]);
  expect(compare(scopes(["a", "b"]), scopes(["a"]))).toStrictEqual([
    "minor scopes-added: getPage: `a` is enough now",
  ]);
});

test("texts that changed are one change of the operation, and none where a side has no texts", () => {
  const told = (description: string) =>
    one({ description, summary: description, parameters: [{ ...id, description }] });
  expect(compare(told("Old"), told("New"))).toStrictEqual([
    "patch description: getPage: the text changed (also of `id`)",
  ]);
  expect(compare(one({}), told("New"))).toStrictEqual([]);
});

test("documents that the generator would refuse are compared as far as they can be read", () => {
  const before = { paths: { "/other/place": { get: { responses: {} } } } };
  const after = { paths: { "/other/place": { get: { responses: { 404: {} } } } } };
  expect(compare(before, after)).toStrictEqual([
    "minor status-added: GET /other/place 404: is documented now",
  ]);
});

test("a document that cannot be read is refused with the generator's reasons", async () => {
  const broken = answering(ref("Nothing"));
  expect(await problemsOf(() => compare(broken, one({})))).toContainEqual({
    where: "acme.json #/paths/~1acme~1api~1pages~1{id}/get/responses/200/content/application~1json/schema",
    what: "nothing stands at #/components/schemas/Nothing",
    hint: "add the missing component, or correct the reference",
  });
});
