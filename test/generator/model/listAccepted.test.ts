import { expect, test } from "vitest";
import { buildModel } from "../../../generator/model/buildModel.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";
import { specOf } from "../../support/specOf.js";

const page = { schema: { $ref: "#/components/schemas/Page" } };
const components = { schemas: { Page: { type: "object" } } };

function acceptOf(responses: object, method = "get") {
  const paths = { "/a": { [method]: { operationId: "doA", responses } } };
  return buildModel(normalizeSchemas(specOf({ paths, components }))).operations[0]?.accept;
}

test.each([
  ["JSON", { 200: { content: { "application/json": page } } }, []],
  [
    "JSON, and the same as XML",
    { 200: { content: { "application/xml": page, "application/json": page } } },
    [],
  ],
  ["JSON and a page for people", { 200: { content: { "text/html": {}, "application/json": page } } }, []],
  ["JSON of a vendor", { 200: { content: { "application/vnd.a+json": page } } }, ["application/vnd.a+json"]],
  [
    "an image or JSON",
    { 200: { content: { "*/*": {}, "image/png": {}, "application/json": page } } },
    ["application/json", "image/png", "*/*"],
  ],
  [
    "text and JSON of several statuses",
    { 200: { content: { "text/csv": {} } }, 207: { content: { "application/json": page } } },
    ["application/json", "text/csv"],
  ],
  ["by default", { default: { content: { "text/csv": {} } } }, ["text/csv"]],
  ["what nobody knows", { 200: {} }, ["*/*"]],
  ["a location", { 303: {} }, []],
])("a client asks for what it can read of %s", (_, responses, accept) => {
  expect(acceptOf(responses)).toEqual(accept);
});

test("HEAD asks for what GET would return", () => {
  expect(acceptOf({ 200: { content: { "text/csv": {} } } }, "head")).toEqual(["text/csv"]);
});
