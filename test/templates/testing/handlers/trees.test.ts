import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

/** A site with the tree A (B (C, D), folder F (E)) below the home page. */
function openTree() {
  const opened = openTestSite();
  const { site, space } = opened;
  const add = (title: string, parent?: { id: string }) => site.addPage(space, { title, parent });
  const a = add("A");
  const b = add("B", a);
  const c = add("C", b);
  const d = add("D", b);
  const f = site.addFolder(space, { title: "F", parent: a });
  const e = add("E", f);
  /** The tree as text, each with its depth. */
  const tree = (id: string = space.homepage.id) =>
    opened
      .call("v2.getPageDescendants", { id, depth: 10, limit: 250 })
      .results.map(({ title, depth }) => `${title}${depth}`)
      .join(" ");
  return { ...opened, a, b, c, d, e, f, tree };
}

describe("a tree", () => {
  it("is listed by descendants and by ancestors", () => {
    const { call, space, a, b, c, e, f, tree } = openTree();
    expect(tree()).toBe("A1 B2 C3 D3 F2 E3");
    expect(call("v2.getFolderDescendants", { id: f.id }).results).toMatchObject([
      { id: e.id, type: "page", parentId: f.id, depth: 1 },
    ]);
    expect(call("v2.getPageDescendants", { id: space.homepage.id }).results).toHaveLength(3);
    expect(call("v2.getPageDirectChildren", { id: a.id }).results.map(({ type }) => type)).toEqual([
      ...["page", "folder"],
    ]);
    expect(call("v2.getChildPages", { id: a.id }).results.map(({ id }) => id)).toEqual([b.id]);
    expect(call("v2.getPageAncestors", { id: c.id }).results).toEqual([
      { id: space.homepage.id, type: "page" },
      { id: a.id, type: "page" },
      { id: b.id, type: "page" },
    ]);
    expect(call("v2.getPageAncestors", { id: e.id, limit: 1 }).results).toEqual([
      { id: f.id, type: "folder" },
    ]);
  });

  it("is changed by moving a page before, after and below another, even to another space", () => {
    const { respond, call, site, a, b, c, d, e, f, tree } = openTree();
    const move = (page: { id: string }, position: "before" | "after" | "append", target: { id: string }) =>
      respond("v1.movePage", { pageId: page.id, position, targetId: target.id });
    expect(move(d, "before", c).body).toEqual({ pageId: d.id });
    expect(tree(a.id)).toBe("B1 D2 C2 F1 E2");
    move(e, "after", b);
    expect(tree(a.id)).toBe("B1 D2 C2 E1 F1");
    move(f, "append", c);
    expect(tree(a.id)).toBe("B1 D2 C2 F3 E1");
    const other = site.addSpace({ key: "X" });
    move(b, "append", other.homepage);
    expect(tree(other.homepage.id)).toBe("B1 D2 C2 F3");
    expect(call("v2.getFolderById", { id: f.id }).spaceId).toBe(other.id);
  });

  it("does not allow a page below itself", () => {
    const { failure, a, c } = openTree();
    const args = { pageId: a.id, position: "append", targetId: c.id } as const;
    expect(failure("v1.movePage", args)).toContain(
      "BadRequestException: A page cannot be moved below itself",
    );
  });

  it("is copied with new titles in a task that is half done at the first request", () => {
    const { respond, call, failure, b, f, tree } = openTree();
    const body = { destinationPageId: f.id, titleOptions: { prefix: "Copy of ", search: "C", replace: "Z" } };
    const { status, body: task } = respond("v1.copyPageHierarchy", { id: b.id, body });
    const id = task?.id ?? "";
    expect([status, task]).toEqual([202, { id, links: { status: `/rest/api/longtask/${id}` } }]);
    expect(call("v1.getTask", { id })).toMatchObject({ percentageComplete: 50, finished: false });
    expect(call("v1.getTask", { id })).toMatchObject({ percentageComplete: 100, successful: true });
    expect(call("v1.getTasks", {}).results).toMatchObject([{ id, percentageComplete: 100 }]);
    expect(tree()).toBe("A1 B2 C3 D3 F2 E3 Copy of B3 Copy of Z4 Copy of D4");
    expect(failure("v1.copyPageHierarchy", { id: b.id, body })).toMatch(/^400 /);
    expect(failure("v1.getTask", { id: "7" })).toMatch(/^404 /);
  });

  it("is archived page by page, and trashed as a whole", () => {
    const { respond, call, failure, a, b, c } = openTree();
    respond("v1.archivePages", { body: { pages: [{ id: Number(c.id) }] } });
    expect(call("v2.getPageById", { id: c.id }).status).toBe("archived");
    expect(failure("v1.archivePages", { body: { pages: [{ id: 7 }] } })).toMatch(/^500 /);
    expect(respond("v1.deletePageTree", { id: a.id }).status).toBe(202);
    expect([a, b].map(({ id }) => call("v2.getPageById", { id }).status)).toEqual(["trashed", "trashed"]);
  });

  it("is also returned by v1", () => {
    const { call, site, a } = openTree();
    site.addComment(a, "<p>Yes</p>");
    const pages = call("v1.getDescendantsOfType", { id: a.id, type: "page", depth: "root" });
    expect(pages.results.map(({ title }) => title)).toEqual(["B"]);
    const { comment, page } = call("v1.getContentDescendants", { id: a.id, expand: ["comment", "page"] });
    expect([comment?.results[0]?.title, page?.size]).toEqual(["Re: A", 4]);
  });
});

describe("a folder", () => {
  it("is created, read and deleted; its date is a number", () => {
    const { call, respond, failure, space } = openTestSite();
    const folder = call("v2.createFolder", { body: { spaceId: space.id, title: "F" } });
    const { id = "" } = folder;
    expect(folder).toMatchObject({
      ...{ type: "folder", status: "current", title: "F", parentId: space.homepage.id, parentType: "page" },
      createdAt: 1736154000002,
      _links: { webui: `/spaces/DOC/folder/${id}`, base: "https://acme.atlassian.net/wiki" },
    });
    expect(failure("v2.createFolder", { body: { spaceId: space.id, title: "F" } })).toContain(
      "A folder exists with the same title in this space",
    );
    respond("v2.deleteFolder", { id });
    expect(call("v2.getFolderById", { id }).status).toBe("trashed");
  });
});

describe("a copy of a page", () => {
  it("is added below a page or at the top level of a space, or becomes the next version of a page", () => {
    const { call, failure, site, space } = openTestSite();
    const page = site.addPage(space, { title: "A", body: "<p>A</p>", labels: ["red"] });
    site.addAttachment(page, { title: "a.txt", content: "A" });
    const target = site.addPage(space, { title: "B" });
    const destination = { type: "parent_page", value: target.id } as const;
    const body = { destination, pageTitle: "Copy", copyLabels: true, copyAttachments: true };
    const copy = call("v1.copyPage", { id: page.id, body });
    expect(copy).toMatchObject({
      type: "page",
      title: "Copy",
      space: { key: "DOC" },
      version: { number: 1 },
    });
    const read = { "include-labels": true, "body-format": "storage" } as const;
    expect(call("v2.getPageById", { id: copy.id ?? "", ...read })).toMatchObject({
      ...{ parentId: target.id, body: { storage: { value: "<p>A</p>" } } },
      labels: { results: [{ name: "red" }] },
    });
    expect(failure("v1.copyPage", { id: page.id, body })).toContain("already exists");
    const top = { destination: { type: "space", value: "DOC" }, pageTitle: "Top" } as const;
    const { id: topId = "" } = call("v1.copyPage", { id: page.id, body: top });
    expect(call("v2.getPageById", { id: topId }).parentId).toBeNull();
    const onto = { destination: { type: "existing_page", value: target.id } } as const;
    call("v1.copyPage", { id: page.id, body: onto });
    expect(call("v2.getPageById", { id: target.id, ...read })).toMatchObject({
      ...{ title: "B", version: { number: 2 }, body: { storage: { value: "<p>A</p>" } } },
    });
  });
});

describe("an old version", () => {
  it("is restored as the next one, or deleted", () => {
    const { call, respond, failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>1</p>" });
    const sent = { representation: "storage", value: "<p>2</p>" } as const;
    const update = { id, status: "current", title: "B", body: sent, version: { number: 2 } } as const;
    call("v2.updatePage", { id, body: update });
    const params = { versionNumber: 1, message: "back" };
    const body = { operationKey: "restore", params } as const;
    expect(call("v1.restoreContentVersion", { id, body })).toMatchObject({ number: 3, message: "back" });
    const page = call("v2.getPageById", { id, "body-format": "storage" });
    expect([page.title, page.body?.storage?.value]).toEqual(["B", "<p>1</p>"]);
    respond("v1.deleteContentVersion", { id, versionNumber: 2 });
    expect(call("v2.getPageVersions", { id }).results.map(({ number }) => number)).toEqual([3, 1]);
    expect(failure("v1.deleteContentVersion", { id, versionNumber: 3 })).toMatch(/^400 /);
  });
});
