import { describe, expect, it, test } from "vitest";
import { confluence } from "../../../generator/config/config.js";
import type { PagingOverride } from "../../../generator/config/PagingRule.js";
import { loadSpecs } from "../../../generator/loadSpecs.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { findPaging } from "../../../generator/normalize/findPaging.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";
import { resolveOperations } from "../../../generator/normalize/resolveOperations.js";
import { specOf } from "../../support/specOf.js";

const list = { type: "array", items: { type: "string" } };

/** Finds the paging of one operation that has these query parameters and answers these properties. */
function pagingOf(
  names: readonly string[],
  properties: object,
  operation: object = {},
  path = "/things",
  override: PagingOverride = {},
) {
  const schema = { type: "integer", maximum: 250, default: 25 };
  const parameters = names.map((name) => ({ name, in: "query", schema }));
  const responses = { 200: { content: { "application/json": { schema: { type: "object", properties } } } } };
  const get = { operationId: "getThings", parameters, responses, ...operation };
  const { document } = specOf({ paths: { [path]: { get } } });
  const [resolved] = resolveOperations(document);
  return resolved && findPaging(document, resolved, override);
}

describe("findPaging", () => {
  it("tells a cursor in a link from a cursor in the body", () => {
    const items = ["results"];
    expect(pagingOf(["cursor", "limit"], { results: list })).toEqual({
      style: "cursor",
      items,
      maximum: 250,
      default: 25,
    });
    expect(pagingOf(["cursor", "limit"], { results: list, cursor: {} })).toEqual({
      style: "body",
      items,
      maximum: 250,
      default: 25,
    });
  });

  it("prefers a cursor to a start, which searches only declare", () => {
    expect(pagingOf(["cursor", "start", "limit"], { results: list })?.style).toBe("cursor");
    expect(pagingOf(["start", "limit"], { results: list })?.style).toBe("offset");
  });

  it("knows ancestors by their path", () => {
    expect(pagingOf(["limit"], { results: list }, {}, "/pages/{id}/ancestors")?.style).toBe("ancestors");
    expect(pagingOf(["limit"], { results: list })).toBeUndefined();
  });

  it("finds items in the places that are named for an operation", () => {
    const label = { operationId: "getAllLabelContent" };
    const answer = { associatedContents: { properties: { results: list } } };
    expect(pagingOf(["start", "limit"], answer, label)?.items).toEqual(["associatedContents.results"]);
  });

  it("finds none without a limit, without a list, or where something is written", () => {
    expect(pagingOf(["cursor"], { results: list })).toBeUndefined();
    expect(pagingOf(["cursor", "limit"], { operations: list })).toBeUndefined();
    expect(pagingOf(["cursor", "limit"], { results: { type: "object" } })).toBeUndefined();
  });

  it("leaves pages that say whether they are the last to the rules", () => {
    for (const last of ["isLast", "lastPage", "hasMore", "nextPageToken"])
      expect(pagingOf(["start", "limit"], { results: list, [last]: { type: "boolean" } })?.style).toBe(
        "rule",
      );
  });

  it("limits a list that is filtered to what the configuration says that its pages skip, and drops the total", () => {
    const find = (override: PagingOverride) => {
      const parameters = ["startAt", "maxResults"].map((name) => ({ name, in: "query" }));
      return pagingOf([], { values: list, total: { type: "integer" } }, { parameters }, "/things", override);
    };
    expect(find({})).toMatchObject({ maximum: undefined, rule: { total: "total" } });
    expect(find({ step: 50 })).toMatchObject({ maximum: 50, rule: { total: undefined, step: 50 } });
    expect(find({ step: 50, maximum: 1000, total: "total" })).toMatchObject({
      maximum: 1000,
      rule: { total: "total", step: 50 },
    });
    expect(pagingOf(["cursor", "limit"], { results: list }, {}, "/things", { maximum: 9 })).toMatchObject({
      style: "cursor",
      maximum: 9,
    });
  });

  it("bears a limit without a schema", () => {
    const parameters = ["start", "limit"].map((name) => ({ name, in: "query" }));
    expect(pagingOf([], { results: list }, { parameters })).toEqual({
      style: "offset",
      items: ["results"],
      maximum: undefined,
      default: undefined,
    });
  });
});

test("of the 348 operations of Confluence, 103 answer in pages, each with a type for its items", async () => {
  const operations = (await loadSpecs(confluence))
    .map(normalizeSchemas)
    .map(buildModel)
    .flatMap((model) => model.operations);
  const paged = operations.flatMap(({ namespace, paging }) =>
    paging ? [{ ...paging, name: `${namespace} ${paging.style}` }] : [],
  );
  const counts: Record<string, number> = {};
  for (const { name } of paged) counts[name] = (counts[name] ?? 0) + 1;
  expect(counts).toEqual({
    "v1 cursor": 2,
    "v1 offset": 23,
    "v2 cursor": 72,
    "v2 body": 1,
    "v2 ancestors": 5,
  });
  expect(paged.filter(({ itemTypes }) => itemTypes.length === 0)).toEqual([]);
});

test("an operation with a name that every object has is looked up like any other", () => {
  expect(pagingOf(["limit", "cursor"], { results: list }, { operationId: "constructor" })).toMatchObject({
    items: ["results"],
  });
});
