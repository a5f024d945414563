import { expect, test } from "vitest";
import { findPagingRule } from "../../../generator/normalize/findPagingRule.js";
import { resolveOperations } from "../../../generator/normalize/resolveOperations.js";
import { specOf } from "../../support/specOf.js";

const text = { type: "string" };
const number = { type: "integer" };
const flag = { type: "boolean" };
const list = { type: "array", items: { type: "object" } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const page = (properties: object) => ({ type: "object", properties });

/** Finds the rule of one operation; its arguments are query parameters, or fields of the body if it is a POST. */
function ruleOf(args: Readonly<Record<string, object>>, schema: object, method = "get", path = "/things") {
  const parameters = Object.entries(args).map(([name, each]) => ({ name, in: "query", schema: each }));
  const sent = method === "get" ? { parameters } : { requestBody: json(page(args)) };
  const operation = { operationId: "getThings", responses: { 200: json(schema) }, ...sent };
  const { document } = specOf({ paths: { [path]: { [method]: operation } } });
  const [resolved] = resolveOperations(document);
  const rule = resolved && findPagingRule(document, resolved);
  return rule && JSON.parse(JSON.stringify(rule));
}

const offsets = { startAt: number, maxResults: number };
const tokens = { nextPageToken: text, maxResults: number };

test.each<[string, Parameters<typeof ruleOf>, object]>([
  [
    "an offset, until a flag or a total",
    [offsets, page({ isLast: flag, total: number, values: list })],
    { ask: "startAt", by: "offset", last: "isLast", total: "total", size: "maxResults", items: ["values"] },
  ],
  [
    "an offset that the document calls a string",
    [{ startAt: text, maxResults: text }, page({ isLast: flag, values: list })],
    { ask: "startAt", by: "offset", last: "isLast", size: "maxResults", items: ["values"] },
  ],
  [
    "an offset of a response that is a list",
    [offsets, list],
    { ask: "startAt", by: "offset", size: "maxResults", items: [""] },
  ],
  [
    "an offset that is also in a link",
    [
      { start: number, limit: number },
      page({ isLastPage: flag, values: list, _links: page({ next: text }) }),
    ],
    {
      ...{ ask: "start", by: "offset", next: "_links.next", last: "isLastPage", size: "limit" },
      items: ["values"],
    },
  ],
  [
    "an offset in the body of a search",
    [offsets, page({ issues: list, total: number, warningMessages: list }), "post"],
    { ask: "body.startAt", by: "offset", total: "total", size: "body.maxResults", items: ["issues"] },
  ],
  [
    "a token",
    [tokens, page({ issues: list, nextPageToken: text, isLast: flag })],
    {
      ask: "nextPageToken",
      by: "token",
      next: "nextPageToken",
      last: "isLast",
      size: "maxResults",
      items: ["issues"],
    },
  ],
  [
    "a token in the body",
    [tokens, page({ changes: list, nextPageToken: text }), "post"],
    {
      ask: "body.nextPageToken",
      by: "token",
      next: "nextPageToken",
      size: "body.maxResults",
      items: ["changes"],
    },
  ],
  [
    "a token of a page within the response",
    [tokens, page({ id: text, projects: page({ values: list, nextPageToken: text }) })],
    {
      ...{ ask: "nextPageToken", by: "token", next: "projects.nextPageToken", size: "maxResults" },
      items: ["projects.values"],
    },
  ],
  [
    "a cursor whose successor has a name of its own",
    [{ cursor: text }, page({ cursor: text, nextPageCursor: text, last: flag, values: list })],
    { ask: "cursor", by: "token", next: "nextPageCursor", last: "last", items: ["values"] },
  ],
  [
    "a cursor in a link",
    [{ cursor: text }, page({ data: list, links: page({ next: text }) })],
    { ask: "cursor", by: "link", next: "links.next", items: ["data"] },
  ],
  [
    "a point in time in a link",
    [{ since: number }, page({ values: list, nextPage: text, lastPage: flag })],
    { ask: "since", by: "link", next: "nextPage", last: "lastPage", items: ["values"] },
  ],
  [
    "a flag that is false at the end, and fields of a part",
    [offsets, { allOf: [page({ hasMore: flag }), page({ results: list })] }],
    { ask: "startAt", by: "offset", last: "!hasMore", size: "maxResults", items: ["results"] },
  ],
  [
    "the list that is not only sent",
    [offsets, page({ thing: { ...list, writeOnly: true }, kinds: list, total: number })],
    { ask: "startAt", by: "offset", total: "total", size: "maxResults", items: ["kinds"] },
  ],
  [
    "the list that the path is called after",
    [offsets, page({ types: list, issueTypes: list, total: number }), "get", "/meta/{id}/issuetypes"],
    { ask: "startAt", by: "offset", total: "total", size: "maxResults", items: ["issueTypes"] },
  ],
])("%s is found", (_, operation, rule) => {
  expect(ruleOf(...operation)).toStrictEqual(rule);
});

test.each<[string, Parameters<typeof ruleOf>]>([
  ["without a list", [offsets, page({ total: number })]],
  ["with two lists of which nothing tells one", [offsets, page({ a: list, b: list })]],
  ["with two pages", [tokens, page({ a: page({ values: list }), b: page({ values: list }) })]],
  ["that only limits its list", [{ maxResults: number }, page({ values: list })]],
  ["with a token of which no answer is known", [{ nextPageToken: text }, page({ values: list })]],
  ["that may write", [offsets, page({ results: list }), "post"]],
  ["that may write and has links", [offsets, page({ results: list, next: text }), "post"]],
  ["that replaces", [offsets, page({ isLast: flag, values: list }), "put"]],
])("an operation %s has no pages", (_, operation) => {
  expect(ruleOf(...operation)).toBeUndefined();
});
