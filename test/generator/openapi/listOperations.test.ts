import { expect, test } from "vitest";
import { listOperations } from "../../../generator/openapi/listOperations.js";
import { specOf } from "../../support/specOf.js";

const list = (document: object) => listOperations(specOf(document).document);

const id = { name: "id", in: "path", required: true };
const limit = { name: "limit", in: "query" };

test("operations come in the order of the document, each with its place", () => {
  const [put, get, post] = [{ operationId: "put" }, { operationId: "get" }, { operationId: "post" }];
  expect(
    list({ paths: { "/b~": { put, summary: "B", get }, "/a/{id}": { "x-post": post, post } } }),
  ).toMatchObject([
    { path: "/b~", method: "PUT", operation: put, parameters: [], at: "#/paths/~1b~0/put" },
    { path: "/b~", method: "GET", operation: get, parameters: [], at: "#/paths/~1b~0/get" },
    { path: "/a/{id}", method: "POST", operation: post, parameters: [], at: "#/paths/~1a~1{id}/post" },
  ]);
});

test("every method that OpenAPI knows is found", () => {
  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  const item = Object.fromEntries(methods.map((method) => [method, {}]));
  expect(list({ paths: { "/a": item } }).map(({ method }) => method.toLowerCase())).toStrictEqual(methods);
});

test("a document without paths has no operations", () => {
  expect(list({ paths: undefined })).toStrictEqual([]);
});

test("the parameters of a path belong to each of its operations, in front of its own", () => {
  const paths = { "/a/{id}": { parameters: [id], get: { parameters: [limit] }, delete: {} } };
  expect(list({ paths }).map(({ parameters }) => parameters)).toStrictEqual([[id, limit], [id]]);
});

test("a parameter of an operation takes the place of the path's parameter of that name and that kind", () => {
  const own = { ...id, schema: { type: "integer" } };
  const query = { ...id, in: "query" };
  const paths = { "/a/{id}": { parameters: [id, limit], get: { parameters: [query, own] } } };
  expect(list({ paths })[0]?.parameters).toStrictEqual([own, limit, query]);
});

test("references to parameters are followed, through chains, and those to nothing are left out", () => {
  const document = {
    paths: {
      "/a/{id}": {
        parameters: [{ $ref: "#/components/parameters/id" }, { $ref: "#/components/parameters/missing" }],
        get: { parameters: [{ $ref: "#/components/parameters/alias" }] },
      },
    },
    components: { parameters: { id, limit, alias: { $ref: "#/components/parameters/limit" } } },
  };
  expect(list(document)[0]?.parameters).toStrictEqual([id, limit]);
});
