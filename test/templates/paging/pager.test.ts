import { createServer } from "node:http";
import { text as readText } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleClient } from "../../support/clientOf.js";
import { close, listen } from "../../support/listen.js";

const text = { type: "string" };
const number = { type: "integer" };
const flag = { type: "boolean" };
const list = { type: "array", items: { type: "object", properties: { id: number } } };
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const page = (properties: object) => ({ type: "object", properties });
const query = (...names: string[]) =>
  names.map((name) => ({ name, in: "query", schema: /token|cursor/i.test(name) ? text : number }));

const responses = (schema: object) => ({ responses: { 200: json(schema) } });
const get = (parameters: object[], schema: object) => ({ get: { parameters, ...responses(schema) } });
const post = (fields: object, schema: object, parameters: object[] = []) => ({
  post: { parameters, requestBody: json(page({ ...fields, jql: text })), ...responses(schema) },
});

/** A way to page: what the document says, and what a server answers to who asks from item `from`. */
interface Style {
  readonly operation: { readonly get: object } | { readonly post: object };
  readonly answer: (from: number, next: number | undefined) => object;
  /** Where the items of an answer are. */
  readonly items: (found: object) => object[];
  /** How many pages are asked for if not three: a list that does not say that it ends is asked once more. */
  readonly asked?: number;
  /** Whether an empty page is the last, because nothing says where the next one is. */
  readonly endsEmpty?: true;
}

const offsets = query("startAt", "maxResults");
const tokens = query("nextPageToken", "maxResults");
const at = (field: string) => (found: object) => (found as Record<string, object[]>)[field] ?? [];
const ids = (from: number) => [from + 1, from + 2].filter((id) => id <= 5).map((id) => ({ id }));
const link = (name: string, next: number | undefined) =>
  next === undefined ? undefined : `https://evil.test/x?${name}=${next}&maxResults=1`;

/** A list of a name of its own, of which only the total number is known. */
const counted = (field: string, [start = "startAt", size = "maxResults"] = []): Style => ({
  operation: get(query(start, size), page({ [start]: number, total: number, [field]: list })),
  answer: (from) => ({ [start]: from, total: 5, [field]: ids(from) }),
  items: at(field),
  endsEmpty: true,
});

const STYLES: Readonly<Record<string, Style>> = {
  offset: {
    operation: get(offsets, page({ isLast: flag, startAt: number, total: number, values: list })),
    answer: (from, next) => ({ startAt: from, isLast: next === undefined, values: ids(from) }),
    items: at("values"),
    endsEmpty: true,
  },
  offsetInQueryOfPost: {
    operation: post({}, page({ isLast: flag, values: list }), offsets),
    answer: (from, next) => ({ startAt: from, isLast: next === undefined, values: ids(from) }),
    items: at("values"),
    endsEmpty: true,
  },
  offsetOfRootArray: {
    operation: get(offsets, list),
    answer: (from) => ids(from),
    items: (found) => found as object[],
    asked: 4,
    endsEmpty: true,
  },
  comments: counted("comments"),
  worklogs: counted("worklogs"),
  histories: counted("histories"),
  issues: counted("issues"),
  dashboards: counted("dashboards"),
  issueTypes: counted("issueTypes"),
  records: counted("records", ["offset", "limit"]),
  offsetInBody: {
    operation: post({ startAt: number, maxResults: number }, page({ issues: list, total: number })),
    answer: (from) => ({ issues: ids(from), total: 5 }),
    items: at("issues"),
    endsEmpty: true,
  },
  offsetAndMore: {
    operation: get(query("start", "limit"), page({ results: list, hasMore: flag })),
    answer: (from, next) => ({ results: ids(from), hasMore: next !== undefined }),
    items: at("results"),
    endsEmpty: true,
  },
  offsetAndLinks: {
    operation: get(
      query("start", "limit"),
      page({ values: list, _expands: list, isLastPage: flag, _links: page({ next: text }) }),
    ),
    answer: (from, next) => ({
      values: ids(from),
      isLastPage: next === undefined,
      _links: { next: link("start", next) },
    }),
    items: at("values"),
  },
  token: {
    operation: get(tokens, page({ issues: list, nextPageToken: text, isLast: flag })),
    answer: (from, next) => ({ issues: ids(from), ...(next && { nextPageToken: `${next}` }) }),
    items: at("issues"),
  },
  tokenInPart: {
    operation: get(tokens, page({ id: text, projects: page({ values: list, nextPageToken: text }) })),
    answer: (from, next) => ({ projects: { values: ids(from), nextPageToken: next && `${next}` } }),
    items: (found) => at("values")((found as { projects: object }).projects),
  },
  tokenInBody: {
    operation: post({ nextPageToken: text, maxResults: number }, page({ issues: list, nextPageToken: text })),
    answer: (from, next) => ({ issues: ids(from), nextPageToken: next === undefined ? "" : `${next}` }),
    items: at("issues"),
  },
  cursor: {
    operation: get(
      query("cursor", "maxResults"),
      page({ values: list, cursor: text, nextPageCursor: text, last: flag }),
    ),
    answer: (from, next) => ({
      values: ids(from),
      cursor: `${from}`,
      nextPageCursor: `${next ?? 9}`,
      last: next === undefined,
    }),
    items: at("values"),
  },
  since: {
    operation: get(
      query("since"),
      page({ values: list, since: number, until: number, nextPage: text, lastPage: flag }),
    ),
    answer: (from, next) => ({
      values: ids(from),
      until: from + 2,
      nextPage: link("since", from + 2),
      lastPage: next === undefined,
    }),
    items: at("values"),
  },
  after: {
    operation: get(query("after", "maxResults"), page({ values: list, next: text })),
    answer: (from, next) => ({ values: ids(from), next: link("after", next) }),
    items: at("values"),
  },
  links: {
    operation: get(query("cursor"), page({ data: list, links: page({ next: text }) })),
    answer: (from, next) => ({ data: ids(from), links: { next: link("cursor", next) } }),
    items: at("data"),
  },
  linksOfPost: {
    operation: post({ cursor: text, limit: number }, page({ data: list, links: page({ next: text }) })),
    answer: (from, next) => ({ data: ids(from), links: { next: link("cursor", next) } }),
    items: at("data"),
  },
  linksBelow: {
    operation: get(query("cursor"), page({ results: list, _links: page({ next: text }) })),
    answer: (from, next) => ({ results: ids(from), _links: { next: link("cursor", next) } }),
    items: at("results"),
  },
  filtered: {
    operation: get([...query("startAt"), { ...offsets[1], schema: { type: "integer", default: 2 } }], list),
    // The server takes every other item out of the pages that it has cut.
    answer: (from) => ids(from).filter(({ id }) => id % 2 === 1),
    items: (found) => found as object[],
    asked: 4,
    endsEmpty: true,
  },
  filteredAndLinks: {
    operation: get(offsets, page({ isLast: flag, nextPage: text, values: list })),
    answer: (from, next) => ({
      values: from === 2 ? [] : ids(from),
      isLast: next === undefined,
      nextPage: link("startAt", next),
    }),
    items: at("values"),
  },
};

const names = Object.keys(STYLES);
const { createConfluence, anonymous, nextCursor } = await bundleClient(
  {
    paths: Object.fromEntries(
      names.map((name) => {
        const [[method, operation] = []] = Object.entries((STYLES[name] as Style).operation);
        return [`/${name}`, { [`${method}`]: { operationId: name, ...operation } }];
      }),
    ),
  },
  `export { createConfluence } from "./src/client/createConfluence.js";
  export { anonymous } from "./src/credentials/anonymous.js";
  export { nextCursor } from "./src/paging/nextCursor.js";`,
  { paging: { filtered: { step: 2 } } },
);

/** What the server was asked for: from which item, and how many. */
interface Asked {
  readonly from: number;
  readonly jql?: string;
  readonly size?: string;
}

let asked: Asked[] = [];
let answer: (name: string, from: number) => object = answerOf;
let site = "";

function answerOf(name: string, from: number): object {
  return (STYLES[name] as Style).answer(from, from + 2 < 5 ? from + 2 : undefined);
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(`${request.url}`, "http://localhost");
  const body = JSON.parse((await readText(request)) || "{}");
  const { jql, ...given } = { ...body, ...Object.fromEntries(searchParams) };
  const start = ["startAt", "start", "offset", "nextPageToken", "cursor", "since", "after"].find(
    (name) => given[name] !== undefined,
  );
  const from = Number(start === undefined ? 0 : given[start]);
  asked.push({ from, ...(jql && { jql }), ...(given.maxResults && { size: given.maxResults }) });
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(answer(pathname.split("/").at(-1) as string, from)));
});

beforeAll(async () => {
  site = await listen(server);
});
afterAll(() => close(server));

/** A call of a style, of a client that knows nothing of earlier ones. */
function callOf(name: string, args: object = {}) {
  asked = [];
  answer = answerOf;
  const isSearch = "post" in (STYLES[name] as Style).operation;
  const { acme } = createConfluence({ site, auth: anonymous(), retry: false });
  return () => acme[name](isSearch ? { body: { jql: "a = b" }, ...args } : args);
}

const idsOf = (items: object[]) => items.map((item) => (item as { id: number }).id);

test("there are 24 ways to page", () => {
  expect(names).toHaveLength(24);
});

describe.each(names)("pages that are asked for by %s", (name) => {
  const { items, asked: pages = 3, endsEmpty = false } = STYLES[name] as Style;
  const starts = [0, 2, 4, name === "filtered" ? 6 : 5].slice(0, pages);
  const found = starts.map((from) => idsOf(items(answerOf(name, from))));

  test("are walked to their end", async () => {
    const call = callOf(name);
    expect(idsOf(await call().collect())).toEqual(found.flat());
    expect(asked.map(({ from }) => from)).toEqual(starts);
    const isSearch = "post" in (STYLES[name] as Style).operation;
    expect(asked.every(({ jql }) => jql === (isSearch ? "a = b" : undefined))).toBe(true);
  });

  test("are walked again from the cursor after any of them", async () => {
    const call = callOf(name);
    const cursors = [];
    for await (const each of call().pages()) cursors.push(nextCursor(call(), each));
    expect(cursors).toEqual([...starts.slice(1).map((from) => `${from}`), undefined]);
    for (const [index, cursor] of cursors.slice(0, -1).entries()) {
      const rest = [];
      for await (const each of call().pages({ cursor })) rest.push(idsOf(items(each)));
      expect(rest).toEqual(found.slice(index + 1));
    }
  });

  test("are given up if the server answers the first one again and again", async () => {
    const call = callOf(name);
    answer = () => answerOf(name, 0);
    await expect(call().collect()).rejects.toMatchObject({
      kind: "server",
      message: expect.stringMatching(/the same page twice|a next link to an earlier page/),
    });
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test("end or are given up if all are empty", async () => {
    const call = callOf(name);
    answer = (_, from) =>
      JSON.parse(
        JSON.stringify((STYLES[name] as Style).answer(from, from + 2)).replaceAll(/\{"id":\d+\},?/g, ""),
      );
    const given = await call()
      .collect()
      .catch((error: Error) => error.message.split("\n")[0]);
    if (asked.length === 1) expect(given).toEqual([]);
    else expect([given, asked.length]).toEqual([`acme.${name} returned 20 empty pages in a row`, 20]);
    expect(asked.length === 1).toBe(endsEmpty);
  });
});

test("a list that is filtered asks for as many items as it skips, and for no more than the server accepts", async () => {
  await callOf("filtered")().collect();
  expect(asked.map(({ size }) => size)).toEqual(["2", "2", "2", "2"]);
  await callOf("filtered", { maxResults: 50 })().pages({ ahead: false }).next();
  expect(asked).toEqual([{ from: 0, size: "2" }]);
  await callOf("filtered", { maxResults: 1 })().pages({ ahead: false }).next();
  expect(asked).toEqual([{ from: 0, size: "1" }]);
});

test("the first page, and a copy of one that says where it starts, have a cursor too", async () => {
  const filtered = callOf("filtered");
  expect(nextCursor(filtered(), await filtered())).toBe("2");
  const later = callOf("filtered", { startAt: 2, maxResults: 4 })();
  expect(nextCursor(later, await later)).toBe("6");
  const offset = callOf("offset");
  const cursors = [];
  for await (const each of offset().pages()) cursors.push(nextCursor(offset(), structuredClone(each)));
  expect(cursors).toEqual(["2", "4", undefined]);
});

test("the first page begins where the caller says, and the total ends the listing", async () => {
  const call = callOf("comments", { startAt: 1, maxResults: 2 });
  expect(idsOf(await call().collect())).toEqual([2, 3, 4, 5]);
  expect(asked).toEqual([
    { from: 1, size: "2" },
    { from: 3, size: "2" },
  ]);
});

test("an offset in a link that leads nowhere is counted instead", async () => {
  for (const next of ["", "/x", "/x?startAt=0", "/x?startAt=a", 5]) {
    const call = callOf("filteredAndLinks");
    answer = (_, from) => ({ values: ids(from), isLast: from >= 4, nextPage: next });
    expect(idsOf(await call().collect())).toEqual([1, 2, 3, 4, 5]);
  }
});

test("a cursor that is no offset, and a link without the argument, are told", async () => {
  await expect(callOf("offset")().pages({ cursor: "x" }).next()).rejects.toMatchObject({
    kind: "configuration",
    message: expect.stringContaining("cursor"),
  });
  const call = callOf("links");
  answer = () => ({ data: ids(0), links: { next: "/link?page=2" } });
  await expect(call().collect()).rejects.toMatchObject({
    kind: "server",
    message: expect.stringContaining("the link to the next page has no cursor"),
  });
});
