import {
  anonymous,
  createClientOf,
  createConfluence,
  isConfluenceError,
  nextCursor,
  type PagedCall,
} from "confluence-fetch";
import { getPages } from "confluence-fetch/v2/operations";
import { describe, expect, it } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

/** A client on the site acme. */
function clientOf(answer: (request: SeenRequest) => object) {
  const { fetch, requests } = observedFetch(answer);
  return { confluence: createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false }), requests };
}

/** Lists page by page, each time with a client that knows no more than the last cursor, and a page read from a file. */
async function listByCursors<Page>(create: () => PagedCall<Page, unknown>): Promise<(string | undefined)[]> {
  const cursors: (string | undefined)[] = [];
  do {
    const { value } = await create()
      .pages({ cursor: cursors.at(-1), ahead: false })
      .next();
    cursors.push(nextCursor(create(), JSON.parse(JSON.stringify(value)) as Page));
  } while (cursors.at(-1) !== undefined);
  return cursors;
}

describe("the cursor after a page", () => {
  it("is that of v2's next link, of v1's start, of a search and of a body, and undefined after the last page", async () => {
    const link = (next?: string) => ({ results: [{}], _links: next === undefined ? {} : { next } });
    const answers: Record<string, (start: string) => object> = {
      "/api/v2/pages": (start) => link(start === "b+/" ? undefined : "/wiki/api/v2/pages?cursor=b%2B%2F"),
      "/rest/api/group": (start) => link(start === "4" ? undefined : `?start=${Number(start) + 2}`),
      "/rest/api/search": (start) => link(start === "_sa_W==" ? undefined : "?cursor=_sa_W%3D%3D&start=1"),
      "/api/v2/space-permissions/transition/combinations": (start) => ({
        results: [{}],
        cursor: start === "c2" ? "" : "c2",
      }),
      "/rest/api/label": (start) => ({ associatedContents: link(start === "1" ? undefined : "?start=1") }),
    };
    const { confluence, requests } = clientOf(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const answer = answers[pathname.replace("/wiki", "")];
      return answer?.(searchParams.get("cursor") ?? searchParams.get("start") ?? "0") ?? {};
    });
    const { v1, v2 } = confluence;
    expect(await listByCursors(() => v2.getPages())).toEqual(["b+/", undefined]);
    expect(await listByCursors(() => v1.getGroups())).toEqual(["2", "4", undefined]);
    expect(await listByCursors(() => v1.searchByCQL({ cql: "x" }))).toEqual(["_sa_W==", undefined]);
    expect(await listByCursors(() => v2.listSpacePermissionCombinations())).toEqual(["c2", undefined]);
    expect(await listByCursors(() => v1.getAllLabelContent({ name: "x" }))).toEqual(["1", undefined]);
    // Each of the 11 pages was requested once.
    expect(requests.length).toBe(11);
  });

  it("of ancestors is the first one's type and ID after a full page, whatever limit the page was requested with", async () => {
    const ancestors = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `${from + index}`, type: "folder" }));
    const { confluence } = clientOf(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const above = Number(pathname.split("/")[5]) - 1;
      const limit = Math.min(Number(searchParams.get("limit") ?? 25), 250);
      return { results: ancestors(Math.max(above - limit + 1, 1), Math.min(limit, above)) };
    });
    const call = (id: number, limit?: number) => confluence.v2.getPageAncestors({ id, limit });
    expect(await listByCursors(() => call(61, 25))).toEqual(["folder:36", "folder:11", undefined]);
    expect(await listByCursors(() => call(61))).toEqual([undefined]);
    expect(await listByCursors(() => call(501, 400))).toEqual(["folder:251", "folder:1", undefined]);
    expect(await listByCursors(() => call(301))).toEqual(["folder:51", undefined]);
    // A single call without a limit gets 25 items.
    expect(nextCursor(call(61), await call(61))).toBe("folder:36");
    expect(nextCursor(call(20), await call(20))).toBe(undefined);
  });

  it("is known in a client of a few operations, and without a request", () => {
    const { fetch, requests } = observedFetch(() => ({}));
    const confluence = createClientOf({ list: getPages }, { site: "acme", auth: anonymous(), fetch });
    const page = { results: [], _links: { base: "", next: "?cursor=a" } };
    expect(nextCursor(confluence.list(), page)).toBe("a");
    expect(requests).toEqual([]);
  });

  it("fails for what is no page, or has a link without a cursor", () => {
    const { confluence } = clientOf(() => ({}));
    for (const page of [{}, null, { results: [], _links: { next: "?page=2" } }]) {
      const find = () => nextCursor(confluence.v2.getPages(), page as never);
      expect(find).toThrow(/^the (page has no list of items|link to the next page has no cursor)/);
      try {
        find();
      } catch (error) {
        expect(isConfluenceError(error) && error.kind).toBe("server");
      }
    }
  });

  it("takes a page of the call's own operation only", () => {
    const { confluence } = clientOf(() => ({}));
    // @ts-expect-error: a page of v2 has a list of results
    expect(() => nextCursor(confluence.v2.getPages(), { pages: [] })).toThrow();
  });
});

describe("the cursor of a page alone, as packages for openapi-fetch return it", () => {
  it.each<[string, object, string | undefined]>([
    ["a cursor of v2", { results: [], _links: { next: "/wiki/api/v2/pages?limit=1&cursor=a%2Bb" } }, "a+b"],
    ["an offset of v1", { results: [], _links: { next: "/rest/api/group?start=25&limit=25" } }, "25"],
    ["a cursor without a link", { cursor: "abc" }, "abc"],
    ["no next page", { results: [], _links: { base: "https://acme.atlassian.net/wiki" } }, undefined],
    ["no links", {}, undefined],
  ])("is found where there is %s", (_, page, cursor) => {
    expect(nextCursor(page)).toBe(cursor);
  });

  it("is missing in a link without one, which is an error as in a listing", () => {
    const read = () => nextCursor({ _links: { next: "/wiki/api/v2/pages?limit=1" } });
    expect(read).toThrow("the link to the next page has no cursor");
  });
});
