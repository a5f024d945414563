import { expect, test } from "vitest";
import { requireResults } from "../../../../generator/normalize/rules/requireResults.js";
import { specOf } from "../../../support/specOf.js";

const required = { requireResults: true };
const list = { type: "array", items: {} };

/** A document with one operation that answers `schema`. */
const answering = (schema: object) => ({
  paths: {
    "/things": {
      get: { operationId: "getThings", responses: { 200: { content: { "application/json": { schema } } } } },
    },
  },
});

test("an answer that is a list always has its results", () => {
  const { document } = requireResults(
    specOf(answering({ type: "object", properties: { results: list, _links: {} } }), required),
  );
  expect(document.paths?.["/things"]).toMatchObject({
    get: { responses: { 200: { content: { "application/json": { schema: { required: ["results"] } } } } } },
  });
});

test("what is called results and is no list stays optional", () => {
  const spec = specOf(answering({ type: "object", properties: { results: { type: "object" } } }), required);
  expect(requireResults(spec).document).toEqual(spec.document);
});

test("results stay optional, as the document says, unless the configuration requires them", () => {
  const spec = specOf(answering({ type: "object", properties: { results: list } }));
  expect(requireResults(spec).document).toEqual(spec.document);
});
