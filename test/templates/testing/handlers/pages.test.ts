import { describe, expect, it } from "vitest";
import { MIA, openTestSite } from "../openTestSite.js";

const storage = (value: string) => ({ representation: "storage", value }) as const;
const NOAH = { ...MIA, accountId: "557058:noah", displayName: "Noah Brown" };

/** The error response of v2 as `failure` prints it. */
const errorV2 = (status: number, code: string, title: string, inner: number | string = status) =>
  `${status} ${JSON.stringify({ errors: [{ status: inner, code, title, detail: null }] })}`;
const invalid = (title: string) => errorV2(400, "INVALID_REQUEST_PARAMETER", title);

describe("a page", () => {
  it("is created below the home page of its space and looks like Confluence's", () => {
    const { call, space } = openTestSite();
    const body = { spaceId: space.id, title: "Über uns & mehr", body: storage("<p>We</p>") };
    expect(call("v2.createPage", { body })).toEqual({
      id: "655363",
      status: "current",
      title: "Über uns & mehr",
      spaceId: "655361",
      parentId: space.homepage.id,
      parentType: "page",
      position: 655363,
      authorId: MIA.accountId,
      ownerId: MIA.accountId,
      lastOwnerId: null,
      createdAt: "2025-01-06T09:00:00.002Z",
      version: {
        ...{ number: 1, message: "", minorEdit: false, authorId: MIA.accountId },
        ...{ createdAt: "2025-01-06T09:00:00.002Z", ncsStepVersion: "1" },
      },
      body: { storage: { representation: "storage", value: "<p>We</p>" } },
      _links: {
        editui: "/pages/resumedraft.action?draftId=655363",
        webui: "/spaces/DOC/pages/655363/%C3%9Cber+uns+%26+mehr",
        edituiv2: "/spaces/DOC/pages/edit-v2/655363",
        tinyui: "/x/AwAK",
        base: "https://acme.atlassian.net/wiki",
      },
    });
  });

  it("is created at the top level on request, unless a parent is given, too", () => {
    const { call, failure, space } = openTestSite();
    const args = { "root-level": true, body: { spaceId: space.id, title: "Top" } };
    expect(call("v2.createPage", args)).toMatchObject({ parentId: null, parentType: null });
    const body = { ...args.body, title: "Other", parentId: space.homepage.id };
    expect(failure("v2.createPage", { ...args, body })).toBe(
      invalid("parentId and root-level cannot be combined"),
    );
  });

  it("needs a title that is unique among the published pages of its space", () => {
    const { call, failure, site, space } = openTestSite();
    site.addPage(space, { title: "Report" });
    const body = { spaceId: space.id, title: "Report" };
    const taken = invalid(
      "A page with this title already exists: A page already exists with the same TITLE in this space",
    );
    expect(failure("v2.createPage", { body })).toBe(taken);
    expect(failure("v2.createPage", { body: { spaceId: space.id } })).toBe(invalid("A title is required"));
    const draft = call("v2.createPage", { body: { ...body, status: "draft" } });
    const update = { id: draft.id, title: "Report", body: storage(""), version: { number: 1 } };
    expect(failure("v2.updatePage", { id: draft.id, body: { ...update, status: "current" } })).toBe(taken);
  });

  it("is not found under another ID, or in a space that does not exist", () => {
    const { failure, space } = openTestSite();
    expect(failure("v2.getPageById", { id: 7 })).toBe(
      errorV2(404, "NOT_FOUND", "Cannot find a page with id [7]"),
    );
    expect(failure("v2.getBlogPostById", { id: space.homepage.id })).toBe(
      errorV2(404, "NOT_FOUND", `Cannot find a blogpost with id [${space.homepage.id}]`),
    );
    expect(failure("v2.createPage", { body: { spaceId: "7", title: "A" } })).toBe(
      errorV2(404, "NOT_FOUND", "Cannot find a space with id [7]"),
    );
  });

  it("that is private is visible only to its author", () => {
    const { call, respond, failure, space } = openTestSite();
    const { id } = call("v2.createPage", { private: true, body: { spaceId: space.id, title: "Mine" } });
    expect(call("v2.getPageById", { id }).title).toBe("Mine");
    expect(failure("v2.getPageById", { id }, NOAH)).toBe(
      errorV2(404, "NOT_FOUND", `Cannot find a page with id [${id}]`),
    );
    const { body } = respond("v2.getPages", { title: "Mine" }, { caller: NOAH });
    expect(body?.results).toEqual([]);
  });

  it("is returned with the requested details", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", labels: ["docs"] });
    const { labels, versions, likes, operations, isFavoritedByCurrentUser } = call("v2.getPageById", {
      ...{ id, "include-labels": true, "include-versions": true, "include-likes": true },
    });
    expect(labels).toMatchObject({
      results: [{ prefix: "global", name: "docs" }],
      meta: { hasMore: false },
      _links: { self: `/api/v2/pages/${id}/labels` },
    });
    expect(versions?.results?.map(({ number }) => number)).toEqual([1]);
    expect([likes?.results, operations, isFavoritedByCurrentUser]).toEqual([[], undefined, undefined]);
  });
});

describe("a body", () => {
  it("is returned as it was stored, or converted", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>A</p>" });
    expect(call("v2.getPageById", { id }).body).toEqual({});
    expect(call("v2.getPageById", { id, "body-format": "storage" }).body).toEqual({
      storage: { representation: "storage", value: "<p>A</p>" },
    });
    const { body } = call("v2.getPageById", { id, "body-format": "atlas_doc_format" });
    const paragraph = { type: "paragraph", content: [{ type: "text", text: "A" }] };
    expect(JSON.parse(body?.atlas_doc_format?.value ?? "")).toEqual({
      ...{ type: "doc", content: [paragraph], version: 1 },
    });
  });

  it("that is empty is empty in every format", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A" });
    const { body } = call("v2.getPageById", { id, "body-format": "view" });
    expect(body).toEqual({ view: { representation: "view", value: "" } });
  });

  it("that cannot be given in a format is refused alone, in a list, as a version and by v1", () => {
    const { failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "B", body: { export_view: "B" } });
    const refused = "This fake Confluence cannot convert a body from [export_view] to [storage]";
    const format = { "body-format": "storage" } as const;
    expect(failure("v2.getPageById", { id, ...format })).toBe(invalid(refused));
    expect(failure("v2.getPages", { title: "B", ...format })).toBe(invalid(refused));
    expect(failure("v2.getPageVersions", { id, ...format })).toBe(invalid(refused));
    const cql = { cql: "title = B", expand: ["body.storage"] };
    expect(failure("v1.searchContentByCQL", cql)).toMatch(/^400 .*BadRequestException: This fake/);
  });
});

describe("an update", () => {
  it("requires the next version, and keeps the previous ones", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>1</p>" });
    const version = { number: 2, message: "msg" };
    const body = { id, status: "current", title: "B", body: storage("<p>2</p>"), version } as const;
    const updated = call("v2.updatePage", { id, body });
    expect(updated).toMatchObject({ title: "B", version: { number: 2, message: "msg" } });
    expect(call("v2.getPageById", { id, version: 1, "body-format": "storage" })).toMatchObject({
      ...{ title: "A", status: "historical" },
      body: { storage: { value: "<p>1</p>" } },
    });
    expect(call("v2.getPageVersions", { id }).results).toEqual([
      {
        ...{ number: 2, message: "msg", minorEdit: false, authorId: MIA.accountId },
        ...{ createdAt: updated.version.createdAt, page: { id, title: "B", body: {} } },
      },
      {
        ...{ number: 1, message: "", minorEdit: false, authorId: MIA.accountId },
        ...{ createdAt: updated.createdAt, page: { id, title: "A", body: {} } },
      },
    ]);
    const details = call("v2.getPageVersionDetails", { "page-id": id, "version-number": 1 });
    expect(details).toMatchObject({ number: 1, prevVersion: null, nextVersion: 2 });
  });

  it("that is stale is rejected with Confluence's message", () => {
    const { failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A" });
    const update = { id, status: "current", title: "A", body: storage("") } as const;
    expect(failure("v2.updatePage", { id, body: { ...update, version: { number: 1 } } })).toBe(
      errorV2(
        409,
        "CONFLICT",
        "Version must be incremented when updating a page. Current Version: [1]. Provided version: [1]",
        "409",
      ),
    );
  });

  it("moves a page and changes its owner, but not below itself or to another space", () => {
    const { call, failure, site, space } = openTestSite();
    const a = site.addPage(space, { title: "A" });
    const b = site.addPage(space, { title: "B", parent: a });
    const update = { status: "current", body: storage(""), version: { number: 2 } } as const;
    const body = { ...update, id: a.id, title: "A", parentId: b.id };
    expect(failure("v2.updatePage", { id: a.id, body })).toBe(
      invalid(`The parent [${b.id}] is the page itself or a descendant of it`),
    );
    const other = site.addSpace({ key: "X" });
    expect(failure("v2.updatePage", { id: a.id, body: { ...body, spaceId: other.id } })).toBe(
      invalid("A page cannot be moved to another space"),
    );
    const moved = { ...update, id: b.id, title: "B", parentId: space.homepage.id, ownerId: NOAH.accountId };
    expect(call("v2.updatePage", { id: b.id, body: moved })).toMatchObject({
      ...{ parentId: space.homepage.id, ownerId: NOAH.accountId, lastOwnerId: MIA.accountId },
    });
    expect(call("v2.getPageDirectChildren", { id: a.id }).results).toEqual([]);
  });

  it("of the title alone adds a version", () => {
    const { call, failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>A</p>" });
    const updated = call("v2.updatePageTitle", { id, body: { status: "current", title: "B" } });
    // As recorded: the response has no body.
    expect([updated.title, updated.version.number, updated.body]).toEqual(["B", 2, null]);
    const read = call("v2.getPageById", { id, "body-format": "storage" });
    expect(read.body?.storage?.value).toBe("<p>A</p>");
    expect(call("v2.getPages", { title: "A" }).results).toEqual([]);
    const home = { status: "current", title: "Documentation Home" } as const;
    expect(failure("v2.updatePageTitle", { id, body: home })).toMatch(/^400 .*same TITLE/);
    expect(call("v2.getPages", { title: "B" }).results).toHaveLength(1);
  });
});

describe("a draft", () => {
  it("is returned only on request, and is published as version 1", () => {
    const { call, failure, space } = openTestSite();
    const { id } = call("v2.createPage", { body: { spaceId: space.id, status: "draft", title: "A" } });
    expect(failure("v2.getPageById", { id })).toMatch(/^404 /);
    expect(call("v2.getPageById", { id, "get-draft": true }).status).toBe("draft");
    expect(call("v2.getPages", { title: "A" }).results).toEqual([]);
    const update = { id, status: "current", title: "A", body: storage("<p>A</p>") } as const;
    expect(failure("v2.updatePage", { id, body: { ...update, version: { number: 2 } } })).toBe(
      invalid("The version of a draft must be 1"),
    );
    const published = call("v2.updatePage", { id, body: { ...update, version: { number: 1 } } });
    expect([published.status, published.version.number]).toEqual(["current", 1]);
  });

  it("of a published page is kept beside it until it is published", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "A", body: "<p>1</p>" });
    const update = { id, title: "A", body: storage("<p>2</p>") };
    call("v2.updatePage", { id, body: { ...update, status: "draft", version: { number: 1 } } });
    const read = (draft: boolean) =>
      call("v2.getPageById", { id, "get-draft": draft, "body-format": "storage" });
    expect([read(false).body?.storage?.value, read(true).body?.storage?.value]).toEqual([
      "<p>1</p>",
      "<p>2</p>",
    ]);
    expect([read(true).status, read(true).version.number]).toEqual(["draft", 1]);
    call("v2.updatePage", { id, body: { ...update, status: "current", version: { number: 2 } } });
    expect(read(true)).toMatchObject({ status: "current", version: { number: 2 } });
  });
});

describe("a page that is deleted", () => {
  it("goes to the trash, from which it is deleted or restored; its children move up", () => {
    const { call, respond, failure, site, space, store } = openTestSite();
    const { id } = site.addPage(space, { title: "A" });
    const child = site.addPage(space, { title: "B", parent: { id } });
    site.addAttachment({ id }, { title: "a.txt", content: "A" });
    site.addComment({ id }, "<p>Yes</p>");
    const none = errorV2(404, "NOT_FOUND", `Cannot find a page with id [${id}]`);
    expect(failure("v2.deletePage", { id, purge: true })).toBe(none);
    expect(respond("v2.deletePage", { id })).toEqual({ status: 204 });
    expect(call("v2.getPageById", { id }).status).toBe("trashed");
    expect(call("v2.getPages", { status: ["trashed"] }).results.map((page) => page.id)).toEqual([id]);
    expect(call("v2.getPageById", { id: child.id }).parentId).toBe(space.homepage.id);
    expect(failure("v2.deletePage", { id })).toBe(none);
    const update = {
      id,
      status: "current",
      title: "A",
      body: storage("lost"),
      version: { number: 2 },
    } as const;
    call("v2.updatePage", { id, body: update });
    expect(call("v2.getPageById", { id, "body-format": "storage" })).toMatchObject({
      ...{ status: "current", body: { storage: { value: "" } } },
    });
    respond("v2.deletePage", { id });
    respond("v2.deletePage", { id, purge: true });
    expect(failure("v2.getPageById", { id })).toBe(none);
    expect(store.contents.size).toBe(2);
  });

  it("as a draft is gone immediately", () => {
    const { call, respond, failure, space } = openTestSite();
    const { id } = call("v2.createPage", { body: { spaceId: space.id, status: "draft" } });
    expect(failure("v2.deletePage", { id })).toMatch(/^404 /);
    expect(respond("v2.deletePage", { id, draft: true })).toEqual({ status: 204 });
    expect(failure("v2.getPageById", { id, "get-draft": true })).toMatch(/^404 /);
  });
});

describe("a blog post", () => {
  it("is created, updated and listed like a page, but is not part of a tree", () => {
    const { call, site, space } = openTestSite();
    site.addPage(space, { title: "News" });
    const created = call("v2.createBlogPost", { body: { spaceId: space.id, title: "News" } });
    expect(created).not.toHaveProperty("parentId");
    expect(created._links?.webui).toBe(`/spaces/DOC/blog/2025/01/06/${created.id}/News`);
    const { id } = created;
    const body = { id, status: "current", title: "Old", body: storage(""), version: { number: 2 } } as const;
    expect(call("v2.updateBlogPost", { id, body })).toMatchObject({ title: "Old", version: { number: 2 } });
    expect(call("v2.getBlogPostsInSpace", { id: space.id }).results.map(({ title }) => title)).toEqual([
      "Old",
    ]);
    expect(call("v2.getBlogPostVersions", { id, sort: "modified-date" }).results[0]?.blogpost?.title).toBe(
      "News",
    );
  });
});
