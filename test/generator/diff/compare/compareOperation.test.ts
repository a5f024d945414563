import { expect, test } from "vitest";
import { problemsOf } from "../../../support/problemsOf.js";
import { answering, compare, id, object, one, ref, responses, text } from "../documents.js";

const query = (parameter: object) =>
  one({ parameters: [id, { name: "limit", in: "query", schema: { type: "integer" }, ...parameter }] });

test("a document that did not change has no changes", () => {
  expect(compare(one({}), one({}))).toStrictEqual([]);
});

test("added and removed operations are reported with their method and path", () => {
  const other = { paths: { "/acme/api/spaces": { post: { operationId: "createSpace", responses } } } };
  expect(compare(one({}), other)).toStrictEqual([
    "major operation-removed: getPage: `GET /acme/api/pages/{id}` was removed",
    "minor operation-added: createSpace: `POST /acme/api/spaces` was added",
  ]);
});

test("operations are matched by id when they move, and by method and path when they are renamed", () => {
  expect(compare(one({}), one({}, "/acme/api/sheets/{id}"))).toStrictEqual([
    "major operation-moved: getPage: `GET /acme/api/pages/{id}` became `GET /acme/api/sheets/{id}`",
  ]);
  expect(compare(one({}), one({}, undefined, "post"))).toStrictEqual([
    "major operation-moved: getPage: `GET /acme/api/pages/{id}` became `POST /acme/api/pages/{id}`",
  ]);
  expect(compare(one({}), one({ operationId: "readPage" }))).toStrictEqual([
    "major operation-renamed: readPage: `getPage` was renamed to `readPage`",
  ]);
});

test("a path that is only spelled with another prefix is a patch", () => {
  const bare = { servers: [{ url: "https://acme.test/acme/api" }], ...one({}, "/pages/{id}") };
  expect(compare(bare, one({}))).toStrictEqual([
    "patch operation-respelled: getPage: the document spells the path differently",
  ]);
});

test("a path parameter with another name is reported as renamed, not as removed and added", () => {
  const renamed = one({ parameters: [{ ...id, name: "page-id" }] }, "/acme/api/pages/{page-id}");
  expect(compare(one({}), renamed)).toStrictEqual([
    "major parameter-renamed: getPage page-id: the path parameter `id` was renamed to `page-id`",
  ]);
});

test("an id that changed from number to string accepts the same arguments", () => {
  expect(compare(one({ parameters: [{ ...id, schema: { type: "integer" } }] }), one({}))).toStrictEqual([]);
});

test.each([
  [one({}), query({}), "minor parameter-added: getPage limit: the query parameter was added"],
  [
    one({}),
    query({ required: true }),
    "major required-parameter-added: getPage limit: the query parameter was added and is required",
  ],
  [query({}), one({}), "major parameter-removed: getPage limit: the query parameter was removed"],
  [query({}), query({ required: true }), "major parameter-required: getPage limit: is now required"],
  [query({ required: true }), query({}), "minor parameter-optional: getPage limit: is now optional"],
  [
    query({}),
    query({ in: "header" }),
    "major parameter-moved: getPage limit: the query parameter became a header parameter",
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
    "patch parameter-serialization: getPage limit: lists are serialized by comma, no longer by repeat",
  ],
])("changes of a parameter: %#", (before, after, change) => {
  expect(compare(before, after)).toStrictEqual([change]);
});

test.each([
  [{ deprecated: true }, "minor operation-deprecated: getPage: is deprecated"],
  [{ "x-experimental": true }, "minor operation-experimental: getPage: is experimental"],
  [{ tags: ["Pages"] }, "patch operation-tag: getPage: the tag ` ` became `Pages`"],
  [{ responses: { ...responses, 409: {} } }, "minor status-added: getPage 409: is now documented"],
  [
    { responses: { 200: { content: { "application/json": { schema: text } } } } },
    "minor status-added: getPage 200: is now documented",
    "minor status-removed: getPage 204: is no longer documented",
    "major success-kind: getPage response: nothing became JSON",
  ],
  [
    { requestBody: { content: { "application/json": { schema: text } } } },
    "minor body-added: getPage body: was added",
  ],
  [
    { requestBody: { required: true, content: { "application/json": { schema: text } } } },
    "major required-body-added: getPage body: was added and is required",
  ],
])("changes of an operation: %j", (facts, ...changes) => {
  // A GET request has no body.
  const method = "requestBody" in facts ? "put" : "get";
  const [before, after] = [{}, facts].map((operation) => one(operation, undefined, method));
  expect(compare(before as object, after as object).sort()).toStrictEqual(changes.sort());
});

test("a body that is removed, required, optional or of another kind is reported", () => {
  const body = (required: boolean, type = "application/json") =>
    one({ requestBody: { required, content: { [type]: { schema: { type: "object" } } } } }, undefined, "put");
  expect(compare(body(false), one({}, undefined, "put"))).toStrictEqual([
    "major body-removed: getPage body: was removed",
  ]);
  expect(compare(body(false), body(true))).toStrictEqual([
    "major body-required: getPage body: is now required",
  ]);
  expect(compare(body(true), body(false))).toStrictEqual([
    "minor body-optional: getPage body: is now optional",
  ]);
  expect(compare(body(true), body(true, "multipart/form-data"))).toStrictEqual([
    "major body-kind: getPage body: `application/json` became `multipart/form-data`",
  ]);
  expect(compare(body(true, "*/*"), body(true))).toStrictEqual([
    "patch body-media-type: getPage body: `*/*` became `application/json`",
  ]);
});

test("a success with another status has the same result", () => {
  const created = (status: string) =>
    one({ responses: { [status]: { content: { "application/json": { schema: object({ a: text }) } } } } });
  expect(compare(created("200"), created("201"))).toStrictEqual([
    "minor status-removed: getPage 200: is no longer documented",
    "minor status-added: getPage 201: is now documented",
  ]);
});

test("a result that may be missing, or something else, is another kind of result", () => {
  const json = { content: { "application/json": { schema: text } } };
  const kindsOf = (before: object, after: object) =>
    compare(one({ responses: before }), one({ responses: after })).filter((line) =>
      line.includes("success-kind"),
    );
  expect(kindsOf({ 200: json }, { 200: json, 204: {} })).toStrictEqual([
    "major success-kind: getPage response: JSON became JSON or nothing",
  ]);
  expect(kindsOf({ 200: json }, { 200: { content: { ...json.content, "image/png": {} } } })).toStrictEqual([
    "major success-kind: getPage response: JSON became JSON or a file",
  ]);
  expect(kindsOf({ 204: {} }, { 204: json })).toStrictEqual([]);
});

test("a second success widens the result", () => {
  const json = (schema: object) => ({ content: { "application/json": { schema } } });
  const [first, second] = [json(object({ a: text })), json(object({ b: text }))];
  const [before, after] = [
    one({ responses: { 200: first } }),
    one({ responses: { 200: first, 202: second } }),
  ];
  expect(compare(before, after)).toStrictEqual([
    "minor status-added: getPage 202: is now documented",
    "major type-widened: getPage response: may also be the response of status 202",
  ]);
  expect(compare(after, before)).toStrictEqual([
    "minor status-removed: getPage 202: is no longer documented",
    "minor type-narrowed: getPage response: can no longer be the response of status 202",
  ]);
});

test("two paths with the same URL keep their own spellings", () => {
  const twice = {
    servers: [{ url: "/acme/api" }],
    paths: { ...one({}).paths, ...one({ operationId: "b" }, "/pages/{id}").paths },
  };
  expect(compare(one({}), twice)).toStrictEqual(["minor operation-added: b: `GET /pages/{id}` was added"]);
});

test("removed paging breaks iteration", () => {
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
    "major property-removed: getPage response.results: was removed",
    "minor property-added: getPage response.hits: was added",
    "major paging-removed: getPage: is no longer paginated",
  ]);
});

test("scopes are classified by the tokens that are accepted", () => {
  const scopes = (...alternatives: string[][]) =>
    one({ "x-atlassian-oauth2-scopes": alternatives.map((set) => ({ state: "Current", scopes: set })) });
  expect(compare(scopes(["a"]), scopes(["a"], ["b"]))).toStrictEqual([
    "minor scopes-added: getPage: `b` is now sufficient",
  ]);
  expect(compare(scopes(["a"], ["b"]), scopes(["a"]))).toStrictEqual([
    "major scopes-removed: getPage: `b` is no longer sufficient",
  ]);
  expect(compare(scopes(["a"]), scopes(["a", "b"]))).toStrictEqual([
    "major scopes-removed: getPage: `a` is no longer sufficient; `a` with `b` is now required",
  ]);
  expect(compare(scopes(["a", "b"]), scopes(["a"]))).toStrictEqual([
    "minor scopes-added: getPage: `a` is now sufficient",
  ]);
});

test("the state of scopes is compared where the scopes stay", () => {
  const scopes = (state: string, ...names: string[]) =>
    one({ "x-atlassian-oauth2-scopes": [{ state, scopes: names }] });
  expect(compare(scopes("Beta", "a", "b"), scopes("Current", "b", "a"))).toStrictEqual([
    "minor scopes-state: getPage: `b` with `a` became Current, no longer Beta",
  ]);
  expect(compare(scopes("Current", "a"), scopes("Deprecated", "a"))).toStrictEqual([
    "minor scopes-state: getPage: `a` became Deprecated, no longer Current",
  ]);
  const twice = one({
    "x-atlassian-oauth2-scopes": ["Current", "Beta"].map((state) => ({ state, scopes: ["a"] })),
  });
  expect(compare(twice, twice)).toStrictEqual([]);
});

test("scopes that stand in `security` alone are seen, of the operation and of the document", () => {
  const secured = (...names: string[]) => ({ security: [{ oauth: names }] });
  const listed = { "x-atlassian-oauth2-scopes": [{ state: "Current", scopes: ["a"] }] };
  const oauth = {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://acme.test", scopes: {} } },
  };
  const withOauth = (document: object) => ({ ...document, components: { securitySchemes: { oauth } } });
  const own = (...names: string[]) => withOauth(one({ ...listed, ...secured(...names) }));
  expect(compare(own("a"), own("a", "b"))).toStrictEqual([
    "patch scopes-security: getPage: `b` is now named in `security` alone",
  ]);
  expect(compare(own("b"), own("a"))).toStrictEqual([
    "patch scopes-security: getPage: `b` is no longer named in `security` alone",
  ]);
  const ofAll = (...names: string[]) => withOauth({ ...one({}), ...secured(...names) });
  expect(compare(ofAll("a"), ofAll("b"))).toStrictEqual([
    "major scopes-removed: getPage: `a` is no longer sufficient",
    "minor scopes-added: getPage: `b` is now sufficient",
  ]);
});

test("changed descriptions are one change of the operation, and none if one document has no descriptions", () => {
  const told = (description: string) =>
    one({ description, summary: description, parameters: [{ ...id, description }] });
  expect(compare(told("Old"), told("New"))).toStrictEqual([
    "patch description: getPage: the description changed (also of `id`)",
  ]);
  expect(compare(one({}), told("New"))).toStrictEqual([]);
});

test("documents that the generator would reject are compared as far as they can be read", () => {
  const before = { paths: { "/other/place": { get: { responses: {} } } } };
  const after = { paths: { "/other/place": { get: { responses: { 404: {} } } } } };
  expect(compare(before, after)).toStrictEqual(["minor status-added: getOtherPlace 404: is now documented"]);
});

test("a document that cannot be read is rejected with the problems that the generator reports", async () => {
  const broken = answering(ref("Nothing"));
  expect(await problemsOf(() => compare(broken, one({})))).toContainEqual({
    where: "acme.json #/paths/~1acme~1api~1pages~1{id}/get/responses/200/content/application~1json/schema",
    what: "cannot resolve the reference #/components/schemas/Nothing",
    hint: "fix the reference, or remove it with an overlay: target $.paths['/acme/api/pages/{id}'].get.responses['200'].content['application/json'].schema['$ref'], remove: true",
  });
});
