import { expect, test } from "vitest";
import type { SpecConfig } from "../../../generator/config/config.js";
import { emitMethods } from "../../../generator/emit/emitMethods.js";
import { emitTable } from "../../../generator/emit/emitTable.js";
import { buildModel } from "../../../generator/model/buildModel.js";
import { normalizeSchemas } from "../../../generator/normalize/normalizeSchemas.js";
import { specOf } from "../../support/specOf.js";

const media = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const [page, space, bytes] = [media("Page"), media("Space"), media("Bytes")];
const object = { schema: { type: "object" } };
const binary = { schema: { type: "string", format: "binary" } };
const text = { schema: { type: "string" } };

const schemas = {
  Page: { type: "object", properties: { title: { type: "string" } } },
  Space: { type: "object", properties: { key: { type: "string" } } },
  Bytes: { type: "string", format: "binary" },
};

/** The type that a call of an operation returns, and what the table says of its responses. */
function resultOf(responses: object, method = "get", config: Partial<SpecConfig> = {}) {
  const paths = { "/a": { [method]: { operationId: "doA", responses } } };
  const model = buildModel(normalizeSchemas(specOf({ paths, components: { schemas } }, config)));
  const [, type] = /Call<(.*)>;/.exec(emitMethods(model).content) ?? [];
  const [, words] = /: "doA ?(.*?)"/.exec(emitTable(model).content) ?? [];
  const known = words?.split(" ").filter((word) => word !== "answers" && !word.startsWith("accept:"));
  return [type, known?.join(" ")];
}

const json = (content: object = page) => ({ content: { "application/json": content } });

test.each([
  ["JSON of a named type", { 200: json() }, "Page"],
  ["JSON of a type without a name", { 200: json(object) }, "DoAResult"],
  ["JSON in an encoding", { 200: { content: { "application/json;charset=UTF-8": page } } }, "Page"],
  ["JSON in capitals", { 200: { content: { "Application/JSON; odata=full": page } } }, "Page"],
  ["JSON of a vendor", { 200: { content: { "application/vnd.acme.page.v2+json": page } } }, "Page"],
  ["JSON of a problem", { 200: { content: { "application/problem+json": page } } }, "Page"],
  ["JSON by an old name", { 200: { content: { "text/json": page } } }, "Page"],
  ["JSON by the wildcard", { 200: { content: { "*/*": page } } }, "Page"],
  ["JSON of which nothing is said", { 200: json({}) }, "DoAResult"],
  ["JSON beside an error", { 200: json(), 400: json(space) }, "Page"],
  ["JSON beside a default", { 200: json(), default: json(space) }, "Page"],
  ["JSON now and later", { 200: json(), 202: json(space) }, "Page | Space"],
  ["the same JSON twice", { 200: json(), 201: json() }, "Page"],
  [
    "JSON beside the content that a 204 cannot have",
    { 200: json(), 204: json(space) },
    "Page | undefined",
    "",
  ],
  ["JSON or nothing", { 200: json(), 204: {} }, "Page | undefined", ""],
  ["nothing, or JSON of what failed", { 204: {}, 207: json() }, "Page | undefined", ""],
  ["JSON, or nothing that was created", { 200: json(), 201: {} }, "Page | undefined", ""],
  ["JSON or a page for people", { 200: { content: { "text/html": {}, "application/json": page } } }, "Page"],
  [
    "JSON, and the same as XML and as text",
    { 200: { content: { "text/plain": page, "application/json": page, "application/xml": object } } },
    "Page",
  ],
  [
    "JSON, and the same by the wildcard",
    { 200: { content: { "*/*": page, "application/json": page } } },
    "Page",
  ],
  ["JSON of a whole class of answers", { "2XX": json() }, "Page"],
  ["JSON by default", { default: json(), 404: json(space) }, "Page"],
])("a success that is %s gives JSON", (_, responses, type, words = "") => {
  expect(resultOf(responses)).toEqual([type, words]);
});

test.each([
  ["204", { 204: {} }],
  ["204 with content", { 204: json() }],
  ["205 with content", { 205: json() }],
  ["201 without content", { 201: { description: "" } }],
  ["202 without content, beside a default", { 202: {}, default: json() }],
  ["204 beside a redirect", { 204: {}, 302: {} }],
])("a success that is %s gives nothing", (_, responses) => {
  expect(resultOf(responses, "post")).toEqual(["void", "none"]);
});

test.each([
  ["a redirect only", { 302: {} }],
  ["a redirect with content", { 307: json() }],
  ["an archive or a table", { 200: { content: { "application/zip": binary, "text/csv": binary } } }],
  ["an archive or text", { 200: { content: { "application/zip": {}, "text/csv": text } } }],
  ["bytes of any type", { 200: { content: { "*/*": binary } } }],
  ["bytes that have a name", { 200: { content: { "*/*": bytes } } }],
  ["an image", { 200: { content: { "image/svg+xml": {} } } }],
  ["JSON as a file", { 200: json(binary) }],
  ["text as a file", { 200: { content: { "text/csv": bytes } } }],
])("a success that is %s gives a file", (_, responses) => {
  expect(resultOf(responses)).toEqual(["Download", "file"]);
});

test.each([
  ["200 that says no more", { 200: { description: "" } }, "Download | undefined", "answer:file,none"],
  ["200 with an empty content", { 200: { content: {} } }, "Download | undefined", "answer:file,none"],
  ["200 or 204", { 200: {}, 204: {} }, "Download | undefined", "answer:file,none"],
  ["200 or 201", { 200: {}, 201: {} }, "Download | undefined", "answer:file,none"],
  ["the default that says no more", { default: {} }, "Download | undefined", "answer:file,none"],
  ["a range that says no more", { "2XX": {} }, "Download | undefined", "answer:file,none"],
  ["200, 206 or 303", { 200: {}, 206: {}, 303: {} }, "Download | undefined", "answer:file,none"],
  [
    "200 or a file",
    { 200: {}, 201: { content: { "image/png": {} } } },
    "Download | undefined",
    "answer:file,none",
  ],
  [
    "200 or JSON of what failed",
    { 200: {}, 207: json() },
    "Download | undefined | Page",
    "answer:file,none,json",
  ],
])("a success that is %s is what comes", (_, responses, type, words) => {
  expect(resultOf(responses)).toEqual([type, words]);
});

test("a configuration says that a success without content is empty", () => {
  const noContent = { noContent: true };
  expect(resultOf({ 200: {} }, "get", noContent)).toEqual(["void", "none"]);
  expect(resultOf({ 200: json(), 203: {} }, "get", noContent)).toEqual(["Page | undefined", ""]);
});

test.each([
  ["JSON or an image", { "application/json": page, "image/png": object }, "Page | Download", "json,file"],
  ["JSON or bytes", { "application/json": page, "application/pdf": binary }, "Page | Download", "json,file"],
  ["JSON or anything", { "application/json": page, "*/*": {} }, "Page | Download", "json,file"],
  [
    "JSON, an image or anything",
    { "*/*": {}, "image/png": {}, "application/json": page },
    "Download | Page",
    "file,json",
  ],
  ["JSON or text", { "application/json": page, "text/plain": text }, "Page | string", "json,text"],
  ["JSON as text by the wildcard", { "*/*": text }, "DoAResult | string", "json,text"],
  ["of no known type", { "*/*": {} }, "DoAResult | Download", "json,file"],
  ["text", { "text/plain": text }, "string", "text"],
  ["a table of text", { "text/csv; charset=utf-8": {} }, "string", "text"],
  ["text of any kind", { "text/*": text }, "string", "text,html"],
  ["a page", { "text/html": text }, "string", "html"],
  ["a page or other text", { "text/html": text, "text/plain": text }, "string", "html,text"],
  ["a page or an image", { "text/html": text, "image/png": {} }, "Download", "html,file"],
  ["XML", { "application/xml": object }, "string", "text"],
  ["XML of a vendor", { "application/atom+xml": text }, "string", "text"],
])("a success that is %s is read by its media type", (_, content, type, words) => {
  expect(resultOf({ 200: { content } })).toEqual([type, `answer:${words}`]);
});

test.each([
  ["a 303 with JSON", "delete", { 303: json() }, "SeeOther<Page>", "location"],
  ["a 303 of which nothing is known", "post", { 303: {} }, "SeeOther<unknown>", "anyLocation"],
  ["a 303 that answers a question", "get", { 303: {} }, "SeeOther<unknown>", "anyLocation"],
  ["JSON or a 303", "post", { 200: json(), 303: json(space) }, "Page | SeeOther<Space>", "json,location"],
  ["nothing or a 303", "post", { 204: {}, 303: json() }, "undefined | SeeOther<Page>", "none,location"],
  [
    "a 303, or a redirect to a file",
    "get",
    { 302: {}, 303: {} },
    "Download | SeeOther<unknown>",
    "file,anyLocation",
  ],
  ["JSON or a 303 that leads to a file", "get", { 200: json(), 303: {} }, "Page | Download", "json,file"],
])("a success that is %s gives a location", (_, method, responses, type, words) => {
  expect(resultOf(responses, method)).toEqual([type, `answer:${words}`]);
});

test.each([
  ["200", { 200: {} }],
  ["a page", { 200: { content: { "text/html": {} } } }],
  ["JSON", { 200: json() }],
])("a response to HEAD has no content, though it is described as %s", (_, responses) => {
  expect(resultOf(responses, "head")).toEqual(["void", "answer:none"]);
});

const event = (data: object) => ({ type: "object", properties: { event: { type: "string" }, data } });

test.each([
  ["lines", "application/jsonl", { itemSchema: page.schema }, "AsyncIterable<Page>", "lines"],
  [
    "lines of a type without a name",
    "application/x-ndjson",
    { itemSchema: object.schema },
    "AsyncIterable<DoAItem>",
    "lines",
  ],
  ["lines of no type", "application/x-ndjson", {}, "AsyncIterable<DoAItem>", "lines"],
  ["a sequence", "application/geo+json-seq", { itemSchema: page.schema }, "AsyncIterable<Page>", "lines"],
  ["lines, with the schema of one", "application/ndjson", page, "AsyncIterable<Page>", "lines"],
  [
    "lines, with the schema of all",
    "application/jsonlines",
    { schema: { type: "array", items: page.schema } },
    "AsyncIterable<Page>",
    "lines",
  ],
  [
    "lines, with the schema of their text",
    "application/stream+json",
    text,
    "AsyncIterable<DoAItem>",
    "lines",
  ],
  ["events", "text/event-stream", {}, "AsyncIterable<ServerSentEvent>", "events"],
  ["events that are text", "text/event-stream", text, "AsyncIterable<ServerSentEvent>", "events"],
  [
    "events that are objects",
    "text/event-stream",
    { itemSchema: { type: "object" } },
    "AsyncIterable<ServerSentEvent>",
    "events",
  ],
  [
    "events of a type",
    "text/event-stream",
    { itemSchema: event({ type: "string" }) },
    "AsyncIterable<DoAItem>",
    "events",
  ],
  [
    "events with JSON",
    "text/event-stream;charset=utf-8",
    {
      itemSchema: event({ type: "string", contentMediaType: "application/json", contentSchema: page.schema }),
    },
    "AsyncIterable<DoAItem>",
    "jsonEvents",
  ],
  [
    "events with objects",
    "text/event-stream",
    { itemSchema: event(page.schema) },
    "AsyncIterable<DoAItem>",
    "jsonEvents",
  ],
  [
    "events whose data has a type",
    "text/event-stream",
    { itemSchema: page.schema },
    "AsyncIterable<ServerSentEvent<Page>>",
    "jsonEvents",
  ],
  [
    "events some of which have JSON",
    "text/event-stream",
    { itemSchema: { oneOf: [event(page.schema), event({ const: "[DONE]" })] } },
    "AsyncIterable<DoAItem>",
    "events",
  ],
])("a success that is %s comes one by one", (_, mediaType, content, type, words) => {
  expect(resultOf({ 200: { content: { [mediaType]: content } } })).toEqual([type, `answer:${words}`]);
});

test("JSON or events are told apart by the media type", () => {
  const content = { "application/json": page, "text/event-stream": {} };
  expect(resultOf({ 200: { content } }, "post")).toEqual([
    "Page | AsyncIterable<ServerSentEvent>",
    "answer:json,events",
  ]);
});

test("what is not a page in every case is not listed in pages", () => {
  const list = json({
    schema: { type: "object", properties: { results: { type: "array", items: page.schema } } },
  });
  const parameters = ["limit", "cursor"].map((name) => ({ name, in: "query", schema: { type: "string" } }));
  const paths = { "/a": { get: { operationId: "doA", parameters, responses: { 200: list, 204: {} } } } };
  const { operations } = buildModel(normalizeSchemas(specOf({ paths, components: { schemas } })));
  expect(operations[0]).toMatchObject({ paging: undefined, success: { kind: "json", isOptional: true } });
});
