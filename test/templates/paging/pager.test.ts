import { expect, test } from "vitest";
import { clientOf, type OpenClient } from "../../support/clientOf.js";
import type { SeenRequest } from "../../support/observedFetch.js";

const text = { type: "string" };
const number = { type: "integer" };
const list = { type: "array", items: { type: "object", properties: { id: number } } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const page = (properties: object) => ({ type: "object", properties });
const query = (...names: string[]) =>
  names.map((name) => ({ name, in: "query", schema: /token|cursor/i.test(name) ? text : number }));

const get = (operationId: string, parameters: object[], schema: object) => ({
  get: { operationId, parameters, responses: { 200: json(schema) } },
});
const post = (operationId: string, fields: object, schema: object) => ({
  post: { operationId, requestBody: json(page(fields)), responses: { 200: json(schema) } },
});

const DOCUMENT = {
  paths: {
    "/offset": get(
      "byOffset",
      query("startAt", "maxResults"),
      page({ isLast: { type: "boolean" }, total: number, values: list }),
    ),
    "/list": get("byList", query("startAt"), list),
    "/token": get("byToken", query("nextPageToken"), page({ issues: list, nextPageToken: text })),
    "/link": get("byLink", query("cursor"), page({ data: list, links: page({ next: text }) })),
    "/bodyOffset": post(
      "byBodyOffset",
      { startAt: number, jql: text },
      page({ issues: list, total: number }),
    ),
    "/bodyToken": post(
      "byBodyToken",
      { nextPageToken: text, jql: text },
      page({ issues: list, nextPageToken: text }),
    ),
  },
};

const open: OpenClient = await clientOf(DOCUMENT);

const ids = (from: number) => [from + 1, from + 2].filter((id) => id <= 5).map((id) => ({ id }));

/** What a server answers to who asks from item `from`: two of five items, and where the next ones are. */
const ANSWERS: Readonly<Record<string, (from: number) => object>> = {
  byOffset: (from) => ({ values: ids(from), isLast: from >= 4 }),
  byList: (from) => ids(from),
  byToken: (from) => ({ issues: ids(from), ...(from < 4 && { nextPageToken: `${from + 2}` }) }),
  byLink: (from) => ({
    data: ids(from),
    links: from < 4 ? { next: `https://evil.test/x?cursor=${from + 2}` } : {},
  }),
  byBodyOffset: (from) => ({ issues: ids(from), total: 5 }),
  byBodyToken: (from) => ({ issues: ids(from), nextPageToken: from < 4 ? `${from + 2}` : "" }),
};

/** Where a request asks from. */
function readFrom({ url, body }: SeenRequest): number {
  const given = typeof body === "string" ? JSON.parse(body) : {};
  const { startAt, nextPageToken, cursor } = { ...given, ...Object.fromEntries(new URL(url).searchParams) };
  return Number(startAt ?? nextPageToken ?? cursor ?? 0);
}

const openFor = (name: string) =>
  open((request) => Response.json((ANSWERS[name] as (from: number) => object)(readFrom(request))));

test.each(Object.keys(ANSWERS))("three pages that are asked for %s are walked to their end", async (name) => {
  const { api, requests } = openFor(name);
  const args = name.startsWith("byBody") ? { body: { jql: "a = b" } } : {};
  const items = await api[name](args).collect();
  expect(items.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3, 4, 5]);
  // A list that does not say that it ends is asked once more.
  expect(requests.map(readFrom)).toEqual(name === "byList" ? [0, 2, 4, 5] : [0, 2, 4]);
  expect(requests.every(({ url }) => url.startsWith("https://acme.atlassian.net/acme/"))).toBe(true);
  if (args.body)
    expect(requests.map(({ body }) => JSON.parse(String(body)).jql)).toEqual(["a = b", "a = b", "a = b"]);
});

test.each(Object.keys(ANSWERS))("a listing %s is resumed at a cursor", async (name) => {
  const { api } = openFor(name);
  const call = () => api[name](name.startsWith("byBody") ? { body: { jql: "a = b" } } : {});
  const found = [];
  for await (const each of call().pages({ cursor: "2" })) found.push(each);
  expect(JSON.stringify(found.slice(0, 2))).toBe(
    JSON.stringify([2, 4].map((from) => (ANSWERS[name] as (from: number) => object)(from))),
  );
});

test("the first page begins where the caller says, and the total ends the listing", async () => {
  const { api, requests } = open((request) => Response.json({ values: ids(readFrom(request)), total: 5 }));
  expect(await api.byOffset({ startAt: 1, maxResults: 2 }).collect()).toEqual(
    [2, 3, 4, 5].map((id) => ({ id })),
  );
  expect(requests.map(({ url }) => url.replace(/.*\?/, ""))).toEqual([
    "maxResults=2&startAt=1",
    "maxResults=2&startAt=3",
  ]);
});

test("a listing whose server does not know the offset is stopped, as it would never end", async () => {
  const { api, requests } = open(() => Response.json(ids(0)));
  await expect(api.byList().collect()).rejects.toMatchObject({
    kind: "server",
    message: expect.stringContaining("acme.byList returned the same page twice"),
    cursor: "2",
  });
  expect(requests).toHaveLength(2);
});

test("a cursor that is no offset, and a link without the argument, are told", async () => {
  const { api } = open(() => Response.json({ data: ids(0), links: { next: "/link?page=2" } }));
  await expect(api.byOffset().pages({ cursor: "x" }).next()).rejects.toMatchObject({
    kind: "configuration",
    message: expect.stringContaining("cursor"),
  });
  await expect(api.byLink().collect()).rejects.toMatchObject({
    kind: "server",
    message: expect.stringContaining("the link to the next page has no cursor"),
  });
});
