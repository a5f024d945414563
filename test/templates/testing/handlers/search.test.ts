import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

const CQL = 'type = page and title ~ "page*"';

/** A site with pages 1 to 5, of which page 2 is in the trash and page 3 is a draft. */
function openPages() {
  const opened = openTestSite();
  for (const [number, status] of [[1], [2, "trashed"], [3, "draft"], [4], [5]] as const) {
    opened.site.addPage(opened.space, { title: `Page ${number}`, body: "<p>Some text</p>", status });
  }
  return opened;
}

/** The cursor of a next link, as a client reads it. */
const cursorOf = (next: unknown): string =>
  new URL(String(next), "https://x").searchParams.get("cursor") ?? "";

describe("searchByCQL", () => {
  it("returns hits with their content, their space and their link", () => {
    const { call } = openPages();
    const { results, ...page } = call("v1.searchByCQL", {
      cql: "title = 'Page 1'",
      expand: ["content.version"],
    });
    const id = results[0]?.content?.id;
    expect(results[0]).toMatchObject({
      content: { id, type: "page", status: "current", title: "Page 1", version: { number: 1 } },
      title: "Page 1",
      excerpt: "Some text",
      url: `/spaces/DOC/pages/${id}/Page+1`,
      resultGlobalContainer: { title: "Documentation", displayUrl: "/spaces/DOC" },
      breadcrumbs: [],
      entityType: "content",
      friendlyLastModified: "Jan 06, 2025",
      score: 0,
    });
    expect(results[0]?.content?.space).toBeUndefined();
    expect(page).toMatchObject({ start: 0, limit: 25, size: 1, totalSize: 1, cqlQuery: "title = 'Page 1'" });
  });

  it("pages before it filters invisible content, so that pages in the middle can be short", () => {
    const { call } = openPages();
    const titles: unknown[][] = [];
    const totals: number[] = [];
    for (let cursor: string | undefined = undefined; ; ) {
      const { results, totalSize, _links } = call("v1.searchByCQL", {
        cql: CQL,
        limit: 2,
        ...(cursor && { cursor }),
      });
      titles.push(results.map(({ content }) => content?.title));
      totals.push(totalSize);
      if (_links.next === undefined) break;
      cursor = cursorOf(_links.next);
    }
    expect(titles).toEqual([["Page 1"], ["Page 4"], ["Page 5"]]);
    expect(totals).toEqual([5, 5, 5]);
  });

  it("links to the next page below /wiki, and ignores start", () => {
    const { call } = openPages();
    const { _links } = call("v1.searchByCQL", { cql: CQL, limit: 2, start: 4 });
    expect(_links).toMatchObject({ base: "https://acme.atlassian.net/wiki", context: "/wiki" });
    expect(_links.next).toMatch(
      /^\/rest\/api\/search\?next=true&cursor=_sa_[^&]+&limit=2&start=2&cql=type%20%3D%20page/,
    );
  });

  it("rejects an unknown cursor", () => {
    expect(openPages().failure("v1.searchByCQL", { cql: CQL, cursor: "x" })).toMatch(
      /^400 .*Invalid cursor: x/,
    );
  });
});

describe("searchContentByCQL", () => {
  it("finds the code in a macro, in which nothing is markup", () => {
    const { call, site, space } = openTestSite();
    const macro = (code: string) =>
      `<ac:structured-macro ac:name="code"><ac:plain-text-body>${code}</ac:plain-text-body></ac:structured-macro>`;
    const body = `<p>Before</p>${macro("<![CDATA[if (size < 3 && <b>wide</b>) stop]]]]><![CDATA[>;]]>")}<p>After</p>`;
    site.addPage(space, { title: "Code", body });
    const { results } = call("v1.searchByCQL", { cql: 'text ~ "stop"', excerpt: "indexed_unescaped" });
    expect(results.map(({ excerpt }) => excerpt)).toEqual([
      "Before if (size < 3 && <b>wide</b>) stop]]>; After",
    ]);
  });

  it("returns expanded content, and lists what is expandable", () => {
    const { call, space } = openPages();
    const expand = ["space", "version", "history", "ancestors", "body.storage", "metadata.labels"];
    const { results, _links } = call("v1.searchContentByCQL", { cql: CQL, limit: 1, expand });
    const [page] = results;
    expect(page).toMatchObject({
      type: "page",
      title: "Page 1",
      space: { id: Number(space.id), key: "DOC", _links: { webui: "/spaces/DOC" } },
      version: { number: 1, friendlyWhen: "Jan 06, 2025", by: { accountId: "557058:mia" } },
      history: { latest: true, createdBy: { type: "known" } },
      ancestors: [{ id: space.homepage.id, type: "page" }],
      body: { storage: { representation: "storage", value: "<p>Some text</p>" } },
      metadata: { labels: { results: [], size: 0 } },
      extensions: { position: expect.any(Number) },
      _expandable: { children: `/rest/api/content/${page?.id}/child`, operations: "" },
    });
    expect(page?._expandable).not.toHaveProperty("space");
    expect(_links.next).toMatch(
      /^\/rest\/api\/content\/search\?next=true&cursor=_sa_[^&]+&expand=space,version,[^&]+&limit=1&start=1&cql=/,
    );
  });

  it("expands nothing by default", () => {
    const [page] = openPages().call("v1.searchContentByCQL", { cql: CQL }).results;
    expect([page?.space, page?.version, page?.body]).toEqual([undefined, undefined, undefined]);
  });
});
