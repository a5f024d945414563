import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

/** A site with pages of these titles, made one after another below the home page. */
function siteOf(...titles: string[]) {
  const opened = openTestSite();
  const made = titles.map((title) => opened.site.addPage(opened.space, { title }));
  const list = (query: string) => {
    const target = `/wiki/api/v2/pages?${query}`;
    const { cursor, limit, sort } = Object.fromEntries(new URLSearchParams(query));
    const args = { cursor, sort: sort as "title" | undefined, limit: limit ? Number(limit) : undefined };
    const { headers, body } = opened.respond("v2.getPages", args, { path: target });
    const results = body?.results.map(({ title }) => title);
    return {
      results,
      links: body?._links,
      link: headers?.link,
      query: body?._links?.next?.split("?")[1] ?? "",
    };
  };
  return { ...opened, made, list };
}

describe("a list of v2", () => {
  it("continues at the cursor in its links and its header, until it ends", () => {
    const { list } = siteOf("B", "A");
    const first = list("limit=2&title=x");
    expect(first.results).toEqual(["Documentation Home", "B"]);
    const next = first.links?.next;
    expect(next).toMatch(/^\/wiki\/api\/v2\/pages\?limit=2&title=x&cursor=eyJ[\w-]+$/);
    const base = "https://acme.atlassian.net/wiki";
    expect(first.link).toBe(`<${next}>; rel="next", <${base}>; rel="base"`);
    const last = list(first.query);
    expect([last.results, last.links, last.link]).toEqual([["A"], { base }, `<${base}>; rel="base"`]);
  });

  it("skips and repeats nothing if content is added and removed between its pages", () => {
    const { list, respond, site, space, made } = siteOf("B", "D", "F");
    const first = list("sort=title&limit=2");
    expect(first.results).toEqual(["B", "D"]);
    site.addPage(space, { title: "A" });
    site.addPage(space, { title: "E" });
    respond("v2.deletePage", { id: made[1]?.id ?? "" });
    const second = list(first.query);
    expect(second.results).toEqual(["Documentation Home", "E"]);
    expect(list(second.query).results).toEqual(["F"]);
  });

  it("is sorted as requested, in reverse with a minus", () => {
    const { list } = siteOf("C", "A", "B");
    expect(list("sort=title").results).toEqual(["A", "B", "C", "Documentation Home"]);
    expect(list("sort=-created-date&limit=3").results).toEqual(["B", "A", "C"]);
    expect(list("sort=-id&limit=1").results).toEqual(["B"]);
    const all = ["-title", "-id", "modified-date"].map((sort) => {
      const titles: string[] = [];
      for (let query = `sort=${sort}&limit=1`; query; ) {
        const page = list(query);
        titles.push(...(page.results ?? []));
        query = page.query;
      }
      return titles.map((title) => title[0]).join("");
    });
    expect(all).toEqual(["DCBA", "BACD", "DCAB"]);
  });

  it("has 25 items by default", () => {
    const { list } = siteOf(...Array.from({ length: 30 }, (_, number) => `Page ${number}`));
    expect(list("").results).toHaveLength(25);
    expect(list(list("").query).results).toHaveLength(6);
  });

  it("rejects an unknown cursor", () => {
    const { list, failure } = siteOf("A", "B");
    expect(failure("v2.getPages", { cursor: "nonsense" })).toBe(
      '400 {"errors":[{"status":400,"code":"INVALID_REQUEST_PARAMETER","title":"Provided value {nonsense} for \'cursor\' is not one of this list","detail":null}]}',
    );
    const cursor = new URLSearchParams(list("limit=1").query).get("cursor") ?? "";
    expect(failure("v2.getPages", { cursor, sort: "title" })).toMatch(/^400 /);
  });
});

describe("the pages of a site", () => {
  it("are filtered by ID, space, status, title, label and position", () => {
    const { call, site, space } = openTestSite();
    const other = site.addSpace({ key: "X" });
    const a = site.addPage(space, { title: "A", labels: ["red"] });
    const top = site.addPage(space, { title: "Top", parent: null });
    const old = site.addPage(other, { title: "A", status: "archived" });
    site.addPage(other, { title: "Gone", status: "trashed", labels: ["red"] });
    const titles = (results: readonly { id: string }[]) => results.map(({ id }) => id);
    expect(titles(call("v2.getPages", { id: [a.id, Number(old.id), 7] }).results)).toEqual([a.id, old.id]);
    expect(titles(call("v2.getPages", { title: "A", "space-id": [Number(other.id)] }).results)).toEqual([
      old.id,
    ]);
    expect(titles(call("v2.getPages", { status: ["archived"] }).results)).toEqual([old.id]);
    expect(titles(call("v2.getPagesInSpace", { id: space.id, depth: "root" }).results)).toEqual([
      ...[space.homepage.id, top.id],
    ]);
    const label = call("v2.getPageById", { id: a.id, "include-labels": true }).labels?.results?.[0]?.id ?? "";
    expect(titles(call("v2.getLabelPages", { id: label }).results)).toEqual([a.id]);
  });
});

describe("two sites", () => {
  it("of one seed are the same after the same calls, those of two seeds are not", () => {
    const run = (seed: number) => {
      const { call, site, space } = openTestSite(seed);
      const { id } = site.addPage(space, { title: "A", labels: ["red"], body: "<p>A</p>" });
      site.addAttachment({ id }, { title: "a.txt", content: "A" });
      const body = { id, status: "current", title: "B", body: {}, version: { number: 2 } } as const;
      const { results, _links } = call("v2.getPages", { limit: 1 });
      return JSON.stringify([call("v2.updatePage", { id, body }), results, _links, call("v2.getSpaces", {})]);
    };
    expect(run(1)).toBe(run(1));
    expect(run(2)).not.toBe(run(1));
  });
});
