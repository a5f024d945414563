import { readFileSync } from "node:fs";
import { anonymous, ConfluenceError, type ConfluenceOptions, createConfluence } from "confluence-fetch";
import { describe, expect, it, vi } from "vitest";
import { tables } from "../../../generated/src/apis.js";
import { ANCESTOR_PATHS } from "../../../generated/src/paging/followers/ancestorPaths.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

/** A client on the site acme, and the paths with their queries that it asked for. */
function clientOf(
  answer: (request: SeenRequest) => Response | Error | object,
  options: Partial<ConfluenceOptions> = {},
) {
  const { fetch, requests } = observedFetch(answer);
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false, ...options });
  return {
    confluence,
    paths: () => requests.map(({ url }) => decodeURIComponent(url.replace("https://acme.atlassian.net", ""))),
  };
}

/** Items 1 to `total`, in pages of so many as are asked for, with v2's links. */
function cursorPages(total: number, link = (cursor: string) => `/wiki/api/v2/pages?cursor=${cursor}`) {
  return ({ url }: SeenRequest) => {
    const query = new URL(url).searchParams;
    const start = Number(query.get("cursor") ?? 0);
    const end = Math.min(start + Number(query.get("limit") ?? 25), total);
    const results = Array.from({ length: end - start }, (_, index) => ({ id: String(start + index + 1) }));
    return { results, _links: end < total ? { next: link(String(end)) } : {} };
  };
}

async function idsOf(items: AsyncIterable<{ id?: string }>): Promise<(string | undefined)[]> {
  const ids = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe("a call whose response has pages", () => {
  it("returns the first page, as the API returns it, if it is awaited", async () => {
    const { confluence, paths } = clientOf(cursorPages(60));
    const { results = [] } = await confluence.v2.getPages({ "space-id": [42] });
    expect([results.length, paths()]).toEqual([25, ["/wiki/api/v2/pages?space-id=42"]]);
  });

  it("iterates over the items of all pages, with the maximum limit and the caller's own arguments", async () => {
    const { confluence, paths } = clientOf(cursorPages(600));
    const ids = await idsOf(confluence.v2.getPages({ "space-id": [42], title: "a&b" }));
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([600, "1", "600"]);
    expect(paths()).toEqual([
      "/wiki/api/v2/pages?limit=250&space-id=42&title=a&b",
      "/wiki/api/v2/pages?limit=250&space-id=42&title=a&b&cursor=250",
      "/wiki/api/v2/pages?limit=250&space-id=42&title=a&b&cursor=500",
    ]);
  });

  it("continues at the Link header where the body has no links", async () => {
    const link =
      '<https://acme.atlassian.net/wiki>; rel="base", </wiki/api/v2/pages?cursor=b%2B;c>; rel="next"';
    const { confluence, paths } = clientOf(({ url }) => {
      const isFirst = !url.includes("cursor=");
      return Response.json({ results: [{ id: "1" }] }, { headers: { link: isFirst ? link : "" } });
    });
    expect(await confluence.v2.getPages().collect()).toHaveLength(2);
    expect(paths()).toEqual(["/wiki/api/v2/pages?limit=250", "/wiki/api/v2/pages?limit=250&cursor=b+;c"]);
  });

  it("sends nothing before it is awaited or iterated", async () => {
    const { confluence, paths } = clientOf(cursorPages(1));
    expect(String(confluence.v2.getPages())).toBe("[object PagedCall]");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(paths()).toEqual([]);
  });

  it("continues after a short page and an empty one, until there is no next link", async () => {
    const pages = [
      { results: [{ id: "1" }], _links: { next: "/wiki/api/v2/pages?cursor=a" } },
      { results: [], _links: { next: "/wiki/api/v2/pages?cursor=b" } },
      { results: [{ id: "2" }], _links: { base: "https://acme.atlassian.net/wiki" } },
    ];
    const { confluence } = clientOf(() => pages.shift() ?? {});
    expect(await idsOf(confluence.v2.getPages())).toEqual(["1", "2"]);
  });

  it("uses only the cursor of a next link, wherever the link points", async () => {
    const { confluence, paths } = clientOf(
      cursorPages(3, (cursor) => `https://evil.example/x?limit=1&cursor=${cursor}&title=other#y`),
    );
    expect(await idsOf(confluence.v2.getPages({ limit: 2 }))).toEqual(["1", "2", "3"]);
    expect(paths()).toEqual(["/wiki/api/v2/pages?limit=2", "/wiki/api/v2/pages?limit=2&cursor=2"]);
  });

  it("stops with an error at a cursor that it has seen before", async () => {
    const { confluence, paths } = clientOf(() => ({
      results: [{ id: "1" }],
      _links: { next: "?cursor=same" },
    }));
    const error = {
      kind: "server",
      operation: "v2.getPages",
      message:
        "v2.getPages returned a next link to an earlier page\n" +
        "The listing would never end, so it was stopped: list again, in another order if there is one.",
    };
    await expect(idsOf(confluence.v2.getPages())).rejects.toMatchObject(error);
    expect(paths().length).toBe(2);
    const resumed = confluence.v2.getPages().pages({ cursor: "same", ahead: false });
    await expect(resumed.next()).rejects.toMatchObject(error);
    expect(paths().length).toBe(3);
  });

  it("refuses an empty cursor, which would list from the start", async () => {
    const { confluence, paths } = clientOf(cursorPages(3));
    for (const call of [confluence.v2.getPages(), confluence.v1.searchByCQL({ cql: "type=page" })])
      await expect(call.pages({ cursor: "" }).next()).rejects.toThrow('cursor cannot be ""');
    expect(paths()).toEqual([]);
  });

  it("sends a cursor back as it was, with its plus signs and question marks", async () => {
    const { fetch, requests } = observedFetch(({ url }) =>
      url.includes("cursor")
        ? { results: [] }
        : { results: [], _links: { next: "/wiki/api/v2/pages?limit=1&cursor=a+b%2Bc?d/e==%20f&x=y" } },
    );
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
    await confluence.v2.getPages().collect();
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?limit=250",
      "?limit=250&cursor=a%2Bb%2Bc%3Fd%2Fe%3D%3D%20f",
    ]);
  });

  it("stops with an error at a next link without a cursor", async () => {
    for (const next of ["/wiki/api/v2/pages?page=2", "/wiki/api/v2/pages", "?cursor=", "x#?cursor=a"]) {
      const { confluence } = clientOf(() => ({ results: [], _links: { next } }));
      await expect(idsOf(confluence.v2.getPages())).rejects.toMatchObject({
        kind: "server",
        message:
          "the link to the next page has no cursor\nThe listing cannot continue: report it to Atlassian's support.",
      });
    }
  });

  it("stops with an error, and the cursor for resuming, at a page without a list of items or with a link that is no string", async () => {
    const pages = ["", "{}", "null", '{"message":"x"}', '{"results":null}', '{"results":"abc"}'];
    const links = ["5", '{"toString":1}'].map((next) => `{"results":[],"_links":{"next":${next}}}`);
    for (const body of [...pages, ...links]) {
      const first = { results: [{ id: "1" }], _links: { next: "?cursor=a" } };
      const headers = { "content-type": "application/json" };
      const { confluence } = clientOf(({ url }) =>
        url.includes("cursor") ? new Response(body, { headers }) : first,
      );
      await expect(confluence.v2.getPages().collect(), body).rejects.toMatchObject({
        kind: "server",
        operation: "v2.getPages",
        cursor: "a",
        hint: expect.any(String),
      });
    }
  });

  it("stops with an error at a page of which one of several lists is none", async () => {
    const [user, group] = [{ results: [{ accountId: "u" }] }, { results: "abc" }];
    const { confluence } = clientOf(() => ({ restrictions: { user, group } }));
    await expect(
      confluence.v1.getRestrictionsForOperation({ id: 1, operationKey: "read" }).collect(),
    ).rejects.toMatchObject({
      kind: "server",
      message:
        "the page has no list of items\nThe listing cannot continue: report it to Atlassian's support.",
    });
  });

  it("ends at an empty next link, and at a page without links", async () => {
    for (const last of [{ results: [{ id: "1" }], _links: { next: "" } }, { results: [{ id: "1" }] }]) {
      const { confluence } = clientOf(() => last);
      expect(await idsOf(confluence.v2.getPages())).toEqual(["1"]);
    }
    const { confluence } = clientOf(() => ({ results: [], _links: null }));
    expect(await idsOf(confluence.v2.getPages())).toEqual([]);
  });

  it("asks for the maximum limit if the caller's is undefined", async () => {
    const { confluence, paths } = clientOf(cursorPages(1));
    await confluence.v2.getPages({ limit: undefined, title: undefined }).collect();
    expect(paths()).toEqual(["/wiki/api/v2/pages?limit=250"]);
  });

  it("lists with the operation's maximum if the caller's limit is above it, but a single call asks for what it says", async () => {
    // It answers with 100 items at most, and counts the next start by what was asked for.
    const { confluence, paths } = clientOf(({ url }) => {
      const query = new URL(url).searchParams;
      const [start, limit] = [Number(query.get("start") ?? 0), Number(query.get("limit") ?? 25)];
      const results = Array.from({ length: Math.min(limit, 100, 500 - start) }, (_, index) => ({
        id: `${start + index}`,
      }));
      return { results, _links: start + limit < 500 ? { next: `?start=${start + limit}` } : {} };
    });
    const list = (limit: number) =>
      confluence.v1.getContentsWithState({ "state-id": 1, spaceKey: "DOC", limit });
    const ids = (await list(200).collect()).map((item) => (item as { id: string }).id);
    expect([ids.length, new Set(ids).size]).toEqual([500, 500]);
    expect(paths()[0]).toContain("limit=100");
    await list(200);
    await list(50).collect({ limit: 1 });
    expect(
      paths()
        .slice(-3)
        .map((path) => /limit=\d+/.exec(path)?.[0]),
    ).toEqual(["limit=200", "limit=50", "limit=50"]);
    await expect(list(Number.POSITIVE_INFINITY).collect()).rejects.toMatchObject({ kind: "configuration" });
  });

  it("stops after 20 empty pages in a row with an error at which it can be resumed; 19 are passed over", async () => {
    /** Answers with pages whose next links are always new; every n-th has an item. */
    const sparse = (every: number) => () => {
      let page = 0;
      return () => {
        page += 1;
        return { results: page % every ? [] : [{ id: `${page}` }], _links: { next: `?cursor=${page + 1}` } };
      };
    };
    const short = clientOf(sparse(20)());
    expect(await short.confluence.v2.getPages().collect({ limit: 3 })).toEqual([
      { id: "20" },
      { id: "40" },
      { id: "60" },
    ]);
    const { confluence, paths } = clientOf(sparse(25)());
    const error = {
      kind: "server",
      operation: "v2.getPages",
      cursor: "20",
      message:
        "v2.getPages returned 20 empty pages in a row\n" +
        "The listing may never end, so it was stopped: resume it at the error's `cursor`, or list with other arguments.",
    };
    await expect(confluence.v2.getPages().collect()).rejects.toMatchObject(error);
    expect(paths().length).toBe(20);
    const resumed = confluence.v2.getPages().pages({ cursor: "20", ahead: false });
    for await (const { results } of resumed) if (results.length > 0) break;
    expect(paths().at(-1)).toBe("/wiki/api/v2/pages?limit=250&cursor=25");
  });

  it("works with the fake timers of a test", async () => {
    vi.useFakeTimers();
    const { confluence } = clientOf(cursorPages(600));
    expect(await idsOf(confluence.v2.getPages())).toHaveLength(600);
    vi.useRealTimers();
  });

  it("requests the next page before it yields one to the caller, who may block the event loop", async () => {
    const { confluence, paths } = clientOf(cursorPages(600));
    const asked: number[] = [];
    for await (const _ of confluence.v2.getPages().pages()) asked.push(paths().length);
    expect(asked).toEqual([2, 3, 3]);
  });

  it("prefetches one page while the caller processes the current one, unless that is disabled", async () => {
    for (const [ahead, asked] of [
      [true, 2],
      [false, 1],
    ] as const) {
      const { confluence, paths } = clientOf(cursorPages(1000));
      const pages = confluence.v2.getPages().pages({ ahead });
      await pages.next();
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(paths().length).toBe(asked);
      await pages.return?.();
    }
  });

  it("aborts pending requests if the caller leaves the loop", async () => {
    let aborted = 0;
    const first = { results: [{ id: "1" }], _links: { next: "?cursor=2" } };
    const fetch: ConfluenceOptions["fetch"] = (url, { signal }) =>
      url.includes("cursor")
        ? new Promise((_, reject) =>
            signal?.addEventListener("abort", () => reject(++aborted && signal.reason)),
          )
        : Promise.resolve(Response.json(first));
    const { confluence } = clientOf(() => ({}), { fetch });
    for await (const { id } of confluence.v2.getPages()) if (id === "1") break;
    expect(aborted).toBe(1);
  });

  it("puts the cursor for resuming on an error", async () => {
    let isDown = true;
    const list = cursorPages(600);
    const { confluence } = clientOf((request) =>
      isDown && request.url.includes("cursor=250") ? Response.json({}, { status: 500 }) : list(request),
    );
    const ids: (string | undefined)[] = [];
    let cursor: string | undefined;
    try {
      for await (const { id } of confluence.v2.getPages()) ids.push(id);
    } catch (error) {
      cursor = (error as { cursor?: string }).cursor;
    }
    isDown = false;
    for await (const { results = [] } of confluence.v2.getPages().pages({ cursor }))
      ids.push(...results.map(({ id }) => id));
    expect([cursor, ids.length, new Set(ids).size]).toEqual(["250", 600, 600]);
  });

  it("fails with the message of the call, and its hint once", async () => {
    const { confluence } = clientOf(() => Response.json({}, { status: 500 }));
    const [call, listing] = await Promise.all(
      [confluence.v2.getPages({ limit: 250 }), confluence.v2.getPages().collect()].map((promise) =>
        promise.then(
          () => "",
          (error: Error) => error.message,
        ),
      ),
    );
    expect(listing).toBe(call);
    const refused = clientOf(() => {
      throw new ConfluenceError("server", "without a hint");
    });
    await expect(refused.confluence.v2.getPages().collect()).rejects.toMatchObject({
      message: "without a hint",
    });
  });

  it("collects all items, or the first `limit` of them", async () => {
    const { confluence, paths } = clientOf(cursorPages(300));
    expect((await confluence.v2.getPages().collect()).length).toBe(300);
    expect((await confluence.v2.getPages().collect({ limit: 3 })).map(({ id }) => id)).toEqual([
      "1",
      "2",
      "3",
    ]);
    expect(await confluence.v2.getPages().collect({ limit: 0 })).toEqual([]);
    expect(paths().filter((path) => !path.includes("cursor")).length).toBe(2);
  });

  it("stops if the caller's signal is aborted", async () => {
    const { confluence } = clientOf(cursorPages(1000));
    const aborter = new AbortController();
    const listing = async () => {
      for await (const { id } of confluence.v2.getPages({}, { signal: aborter.signal }))
        if (id === "10") aborter.abort();
    };
    await expect(listing()).rejects.toMatchObject({ kind: "aborted" });
  });

  it("has the other methods of a promise", async () => {
    const { confluence } = clientOf(() => Response.json({}, { status: 500 }));
    let ended = 0;
    const caught = await confluence.v2
      .getPages()
      .finally(() => {
        ended += 1;
      })
      .catch((error: { kind: string }) => error.kind);
    expect([caught, ended]).toEqual(["server", 1]);
    await expect(confluence.v2.getPages().withResponse()).rejects.toMatchObject({ status: 500 });
  });
});

describe("the other paging styles", () => {
  it("v1 stops with an error at a start that is no later than the page's own, or no number", async () => {
    for (const start of ["0", "-5", "4", "3", "abc", "1e3"]) {
      const { confluence } = clientOf(({ url }) => ({
        results: [{ name: "g" }],
        _links: { next: url.includes("start=4") ? `?start=${start}` : "?start=4" },
      }));
      await expect(confluence.v1.getGroups().collect(), start).rejects.toMatchObject({
        kind: "server",
        operation: "v1.getGroups",
        cursor: "4",
      });
    }
  });

  it("v1 stops with an error at a start that is the caller's own", async () => {
    const { confluence, paths } = clientOf(() => ({ results: [], _links: { next: "?start=4" } }));
    await expect(confluence.v1.getGroups({ start: 4 }).collect()).rejects.toMatchObject({ kind: "server" });
    expect(paths().length).toBe(1);
  });

  it("v1 starts at a cursor that is a number, and continues at one", async () => {
    const { confluence, paths } = clientOf(({ url }) => ({
      results: [],
      _links: url.includes("start=12") ? { next: "?start=345" } : {},
    }));
    for await (const { results } of confluence.v1.getGroups({ limit: 2 }).pages({ cursor: "12" }))
      expect(results).toEqual([]);
    expect(paths().map((path) => path.split("?")[1])).toEqual(["limit=2&start=12", "limit=2&start=345"]);
  });

  it.each(["abc", "4x", "x4", "", "-1"])("v1 refuses to start at the cursor %j", async (cursor) => {
    const { confluence, paths } = clientOf(() => ({ results: [] }));
    await expect(confluence.v1.getGroups().pages({ cursor }).next()).rejects.toMatchObject({
      kind: "configuration",
      message: `cursor cannot be ${JSON.stringify(cursor)}\npass the \`cursor\` of an error, or undefined`,
    });
    expect(paths()).toEqual([]);
  });

  it("v2 continues at a cursor that looks like a start", async () => {
    const { confluence, paths } = clientOf(({ url }) => ({
      results: [],
      _links: url.includes("cursor") ? {} : { next: "?cursor=0" },
    }));
    expect(await confluence.v2.getPages().collect()).toEqual([]);
    expect(paths().at(-1)).toBe("/wiki/api/v2/pages?limit=250&cursor=0");
  });

  it("v1 continues at the start of the next link", async () => {
    const { confluence, paths } = clientOf(({ url }) => {
      const start = Number(new URL(url).searchParams.get("start") ?? 0);
      const next = start < 4 ? { next: `/rest/api/group?start=${start + 2}&limit=2` } : {};
      return {
        results: [{ id: `${start}` }, { id: `${start + 1}` }],
        start,
        limit: 2,
        size: 2,
        _links: next,
      };
    });
    expect(await idsOf(confluence.v1.getGroups({ limit: 2 }))).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(paths().at(-1)).toBe("/wiki/rest/api/group?limit=2&start=4");
  });

  it("a search continues at its cursor and keeps the arguments that its next link drops", async () => {
    const next = "/rest/api/search?next=true&cursor=_sa_W%3D%3D&limit=1&start=1&cql=type=page";
    const pages = [
      { results: [{ title: "a" }], _links: { next } },
      { results: [{ title: "b" }], _links: {} },
    ];
    const { confluence, paths } = clientOf(() => pages.shift() ?? {});
    const titles = [];
    for await (const { title } of confluence.v1.searchByCQL({ cql: "type = page", excerpt: "none" }))
      titles.push(title);
    expect(titles).toEqual(["a", "b"]);
    expect(paths().at(-1)).toBe("/wiki/rest/api/search?cql=type = page&excerpt=none&cursor=_sa_W==");
  });

  it("a cursor in the body is used", async () => {
    const pages = [
      { results: [{ combinationId: "1" }], cursor: "c2" },
      { results: [{ combinationId: "2" }], cursor: "" },
    ];
    const { confluence, paths } = clientOf(() => pages.shift() ?? {});
    expect((await confluence.v2.listSpacePermissionCombinations().collect()).length).toBe(2);
    expect(paths().at(-1)).toContain("cursor=c2");
  });

  it("a cursor in the body that is no string stops with an error", async () => {
    const { confluence } = clientOf(() => ({ results: [], cursor: 5 }));
    await expect(confluence.v2.listSpacePermissionCombinations().collect()).rejects.toMatchObject({
      kind: "server",
      operation: "v2.listSpacePermissionCombinations",
      message:
        "the cursor of the next page is no string\nThe listing cannot continue: report it to Atlassian's support.",
    });
  });

  it("ancestors continue from the first of a full page, and end with a page that is not full", async () => {
    const { confluence, paths } = clientOf(({ url }) => ({
      results: url.includes("/9/") ? [{ id: "7" }, { id: "8" }] : [{ id: "6" }],
    }));
    expect(await idsOf(confluence.v2.getPageAncestors({ id: 9, limit: 2 }))).toEqual(["7", "8", "6"]);
    expect(paths()).toEqual([
      "/wiki/api/v2/pages/9/ancestors?limit=2",
      "/wiki/api/v2/pages/7/ancestors?limit=2",
    ]);
  });

  it("ancestors continue under the type of the first, whatever it is, and can be resumed there", async () => {
    const above: Record<string, object[]> = {
      "pages/9": [
        { id: "7", type: "folder" },
        { id: "8", type: "page" },
      ],
      "folders/7": [
        { id: "5", type: "whiteboard" },
        { id: "6", type: "page" },
      ],
      "whiteboards/5": [
        { id: "3", type: "database" },
        { id: "4", type: "folder" },
      ],
      "databases/3": [
        { id: "1", type: "embed" },
        { id: "2", type: "folder" },
      ],
      "embeds/1": [],
    };
    let down = "databases/3";
    const { confluence, paths } = clientOf(({ url }) => {
      const [, key = ""] = /v2\/(.*)\/ancestors/.exec(url) ?? [];
      return key === down || !above[key] ? Response.json({}, { status: 500 }) : { results: above[key] };
    });
    const call = confluence.v2.getPageAncestors({ id: 9, limit: 2 });
    const failed = { kind: "server", operation: "v2.getPageAncestors", cursor: "database:3" };
    await expect(call.collect()).rejects.toMatchObject(failed);
    down = "";
    expect(await idsOf(call)).toEqual(["7", "8", "5", "6", "3", "4", "1", "2"]);
    const rest = [];
    for await (const { results } of call.pages({ cursor: "database:3" }))
      rest.push(...results.map(({ id }) => id));
    expect(rest).toEqual(["1", "2"]);
    expect(paths().slice(-2)).toEqual([
      "/wiki/api/v2/databases/3/ancestors?limit=2",
      "/wiki/api/v2/embeds/1/ancestors?limit=2",
    ]);
  });

  it("ancestors are resumed at a bare ID under the operation's own type, as cursors were before", async () => {
    const { confluence, paths } = clientOf(() => ({ results: [] }));
    const call = confluence.v2.getFolderAncestors({ id: 9 });
    for await (const _ of call.pages({ cursor: "7" }))
      expect(paths()).toEqual(["/wiki/api/v2/folders/7/ancestors?limit=250"]);
    for (const cursor of ["space:7", "constructor:7", "page:", ":", "", "page:7:8"])
      await expect(call.pages({ cursor }).next(), cursor).rejects.toMatchObject({ kind: "configuration" });
    expect(paths().length).toBe(1);
  });

  it("ancestors of an unknown type continue under the operation's own", async () => {
    const { confluence, paths } = clientOf(({ url }) => ({
      results: url.includes("/9/") ? [{ id: "7", type: "blog" }] : [],
    }));
    await confluence.v2.getPageAncestors({ id: 9, limit: 1 }).collect();
    expect(paths()[1]).toBe("/wiki/api/v2/pages/7/ancestors?limit=1");
  });

  it("every type of ancestor has the path of an operation that lists its ancestors", () => {
    const { components } = JSON.parse(readFileSync("specs/confluence-v2.json", "utf8"));
    expect([...ANCESTOR_PATHS.keys()].sort()).toEqual(components.schemas.AncestorType.enum.sort());
    const paths = Object.values(tables.v2).flatMap(({ page, path }) => (page === "ancestors" ? path : []));
    const own = [...ANCESTOR_PATHS.values()].map((segment) => `/wiki/api/v2/${segment}/{id}/ancestors`);
    expect(own.sort()).toEqual(paths.sort());
  });

  it("ancestors end with a full page whose first has no ID", async () => {
    const { confluence, paths } = clientOf(() => ({ results: [{ title: "a" }, { id: "8" }] }));
    expect(await idsOf(confluence.v2.getPageAncestors({ id: 9, limit: 2 }))).toEqual([undefined, "8"]);
    expect(paths().length).toBe(1);
  });

  it("the next link is found beside the items", async () => {
    const { confluence, paths } = clientOf(({ url }) => {
      const next = url.includes("start=1") ? {} : { next: "/rest/api/label?start=1" };
      return { label: { name: "x" }, associatedContents: { results: [{ title: url }], _links: next } };
    });
    expect(await confluence.v1.getAllLabelContent({ name: "x", limit: 1 }).collect()).toHaveLength(2);
    expect(paths()).toEqual([
      "/wiki/rest/api/label?limit=1&name=x",
      "/wiki/rest/api/label?limit=1&name=x&start=1",
    ]);
  });

  it("the next link is found beside any of several lists of items", async () => {
    const { confluence, paths } = clientOf(({ url }) => {
      const next = url.includes("start=1") ? {} : { next: "/x?start=1" };
      return { restrictions: { user: { results: [{ accountId: "u" }], _links: next } } };
    });
    const restrictions = confluence.v1.getRestrictionsForOperation({ id: 1, operationKey: "read" });
    expect(await restrictions.collect()).toHaveLength(2);
    expect(paths().length).toBe(2);
  });

  it("items are found in the operation's own properties", async () => {
    const { confluence } = clientOf(({ url }) =>
      url.includes("/label")
        ? { label: { name: "x" }, associatedContents: { results: [{ title: "t" }], _links: {} } }
        : { restrictions: { user: { results: [{ accountId: "u" }] }, group: { results: [{ name: "g" }] } } },
    );
    expect(await confluence.v1.getAllLabelContent({ name: "x" }).collect()).toEqual([{ title: "t" }]);
    const restrictions = confluence.v1.getRestrictionsForOperation({ id: 1, operationKey: "read" });
    expect(await restrictions.collect()).toEqual([{ accountId: "u" }, { name: "g" }]);
  });
});
