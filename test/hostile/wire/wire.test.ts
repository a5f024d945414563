import { beforeAll, expect, test } from "vitest";
import { generateFrom } from "../generateFrom.js";
import { checkWire } from "./checkWire.js";
import { openWireLab, type WireLab } from "./wireLab.js";

test("what clients of arbitrary documents send and take is what the documents say", async () => {
  const { accepted, refused, requests, faults } = await checkWire(1, 40);
  expect(faults.map(({ what, text }) => `${what}\n${text}`)).toStrictEqual([]);
  expect(refused).toStrictEqual([]);
  expect(accepted).toBe(40);
  expect(requests).toBeGreaterThan(100);
});

const text = { type: "string" };
const list = { type: "array", items: text };
const object = { type: "object", properties: { a: text, b: { type: "integer" } } };
const json = { content: { "application/json": { schema: object } } };

const DOCUMENT = {
  openapi: "3.0.3",
  info: { title: "Acme", version: "1" },
  servers: [{ url: "/acme/api" }],
  paths: {
    "/a/{id}": {
      get: {
        operationId: "getA",
        parameters: [
          { name: "id", in: "path", required: true, style: "label", schema: list },
          { name: "deep", in: "query", style: "deepObject", schema: object },
          { name: "joined", in: "query", explode: false, schema: list },
          { name: "data", in: "query", ...json },
          { name: "X-List", in: "header", schema: { type: "array", items: { type: "integer" } } },
        ],
        responses: { 200: { description: "", content: { "text/csv": {} } } },
      },
    },
    "/b": {
      post: {
        operationId: "postB",
        requestBody: { required: true, content: { "application/json-patch+json": { schema: list } } },
        responses: { 200: { description: "", ...json } },
      },
      put: {
        operationId: "putB",
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": { schema: { type: "object", properties: { note: text, meta: object } } },
          },
        },
        responses: { 303: { description: "" } },
      },
    },
  },
};

let lab: WireLab;
beforeAll(async () => {
  lab = await openWireLab();
});

test.each([
  ["nothing", "", ""],
  ["the method", 'method: "PUT"', 'method: "PATCH"'],
  ["the path", "/acme/api/b", "/acme/api/c"],
  ["the style of a path parameter", "label=id", "simple=id"],
  ["the style of a query parameter", "deepObject=deep", "form*=deep"],
  ["how a list is joined", '"joined"', '"other"'],
  ["what is JSON", '"json=data"', '"form*=data"'],
  ["what is a header", 'headers: ["X-List"]', "headers: []"],
  ["what is accepted", 'accept: ["text/csv"], ', ""],
  ["the media type of a body", "application/json-patch+json<any>", "application/json<any>"],
  ["the kind of a body", '["multipart/form-data"]', '["application/x-www-form-urlencoded"]'],
  ["what an answer is", 'answer: ["anyLocation"]', 'answer: ["none"]'],
])("the judge notices a client in which %s is another", async (what, from, to) => {
  const { files = [] } = await generateFrom(JSON.stringify(DOCUMENT));
  const changed = files.map((file) => ({
    ...file,
    content: from === "" ? file.content : file.content.replaceAll(from, to),
  }));
  const { operations, faults } = await lab(DOCUMENT, changed);
  expect(operations).toBe(3);
  expect(faults.length > 0).toBe(what !== "nothing");
});
