import { expect, test } from "vitest";
import { nameOperations } from "../../../generator/correct/nameOperations.js";
import { specOf } from "../../support/specOf.js";

const responses = { 200: { description: "", content: { "application/json": {} } } };
const requestBody = { content: { "application/json": {} } };

const nameAll = (paths: object, rest: object = {}) =>
  nameOperations(specOf({ paths, ...rest })).document.paths;

test("an operationId that is no identifier is kept beside the name of the method", () => {
  const paths = { "/repos": { get: { operationId: "repos/get", responses }, post: { responses } } };
  expect(nameAll(paths)).toStrictEqual({
    "/repos": {
      get: { operationId: "reposGet", "x-original-id": "repos/get", responses },
      post: { operationId: "postRepos", responses },
    },
  });
});

test("names do not change when other operations are added", () => {
  const item = { get: { responses }, post: { operationId: "a b", responses } };
  const others = { "/b": { get: { operationId: "getA2", responses } }, "/c": item };
  expect(nameAll({ ...others, "/a": item })?.["/a"]).toStrictEqual(nameAll({ "/a": item })?.["/a"]);
});

test("path items that are references are written out, also in a chain and with fields beside a reference", () => {
  const pathItems = {
    A: { $ref: "#/components/pathItems/B" },
    B: {
      parameters: [],
      get: { operationId: "getB", responses },
      query: { operationId: "queryB", responses },
    },
  };
  const paths = {
    "/a": { $ref: "#/components/pathItems/A", get: { operationId: "getA" } },
    "/b": { $ref: "#/components/pathItems/B" },
  };
  expect(nameAll(paths, { components: { pathItems } })).toStrictEqual({
    "/a": {
      parameters: [],
      get: { operationId: "getA", responses },
      query: { operationId: "queryB", responses },
    },
    "/b": pathItems.B,
  });
});

test("the optional body of a GET or HEAD request is left out", () => {
  const operation = { operationId: "a", requestBody, responses };
  expect(nameAll({ "/a": { get: operation, head: operation, delete: operation } })).toStrictEqual({
    "/a": {
      get: { operationId: "a", "x-omitted-body": true, responses },
      head: { operationId: "a", "x-omitted-body": true, responses },
      delete: operation,
    },
  });
});
