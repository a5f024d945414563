import { expect, test } from "vitest";
import { emitOperationsList } from "../../../generator/emit/emitOperationsList.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { nameOperationTypes } from "../../../generator/normalize/nameOperationTypes.js";
import { specOf } from "../../support/specOf.js";

const model = (namespace: string, paths: object) =>
  buildModel(nameOperationTypes(specOf({ paths }, { namespace, source: `specs/${namespace}.json` })));

const ok = { 204: {} };
const list = { type: "object", properties: { results: { type: "array", items: { type: "object" } } } };

/** The row of one operation, `GET /pages`. */
function rowOf(operation: object, path = "/pages") {
  const models = [model("v1", { [path]: { get: { operationId: "getPages", responses: ok, ...operation } } })];
  return emitOperationsList(models).content.split("\n").at(-2);
}

test("the operations are listed by API and tag, in the order of the documents", () => {
  const v1 = model("v1", {
    "/a": { get: { operationId: "getA", tags: ["Page"], summary: "Reads `a`.", responses: ok } },
    "/b": { get: { operationId: "getB", tags: ["Blog Post"], responses: ok } },
    "/c": { put: { operationId: "putC", tags: ["Page"], responses: ok } },
  });
  const v2 = model("v2", { "/d": { get: { operationId: "getD", responses: ok } } });
  const { path, content } = emitOperationsList([v1, v2]);
  expect(path).toBe("OPERATIONS.md");
  expect(content.split("\n")).toStrictEqual([
    "<!-- Generated from specs/v1.json and specs/v2.json by `npm run generate`. Do not edit. -->",
    "",
    "# Operations",
    "",
    "4 operations, each a method of the client. Each heading links to Atlassian's documentation.",
    "",
    "## v1",
    "",
    "### [Page](https://acme.test/reference/api-group-page/)",
    "",
    "| operation | what it does | request | scopes | marks |",
    "| --- | --- | --- | --- | --- |",
    "| `getA` | Reads `a`. | `GET /a` |  |  |",
    "| `putC` |  | `PUT /c` |  |  |",
    "",
    "### [Blog Post](https://acme.test/reference/api-group-blog-post/)",
    "",
    "| operation | what it does | request | scopes | marks |",
    "| --- | --- | --- | --- | --- |",
    "| `getB` |  | `GET /b` |  |  |",
    "",
    "## v2",
    "",
    "### [Other](https://acme.test/reference/api-group-/)",
    "",
    "| operation | what it does | request | scopes | marks |",
    "| --- | --- | --- | --- | --- |",
    "| `getD` |  | `GET /d` |  |  |",
    "",
  ]);
});

test("a row says what a user has to know before the call", () => {
  const row = rowOf({
    parameters: [
      { name: "cursor", in: "query", schema: { type: "string" } },
      { name: "limit", in: "query", schema: { type: "integer" } },
    ],
    responses: { 200: { content: { "application/json": { schema: list } } } },
    deprecated: true,
    "x-experimental": true,
    "x-atlassian-oauth2-scopes": [{ scopes: ["read:content"] }, { scopes: ["read:page", "read:user"] }],
  });
  expect(row?.split(" | ").slice(2)).toStrictEqual([
    "`GET /pages`",
    "`read:content`, or `read:page` and `read:user`",
    "paged, experimental, deprecated |",
  ]);
});

test("whatever names a document uses, a row has five cells and the link of its heading is intact", () => {
  const get = {
    operationId: "getPages",
    responses: ok,
    summary: "a | b <i>\nc",
    tags: ["x) [y](z|"],
    "x-atlassian-oauth2-scopes": [{ scopes: ["a|b`c"] }],
  };
  const { content } = emitOperationsList([model("v1", { "/pa|ges": { get } })]);
  const lines = content.split("\n");
  expect([lines.at(-6), lines.at(-2)]).toStrictEqual([
    "### [x) \\[y\\](z\\|](https://acme.test/reference/api-group-x%29-%5By%5D%28z%7C/)",
    "| `getPages` | a \\| b \\<i> c | `GET /pa\\|ges` | `` a\\|b`c `` |  |",
  ]);
});
