import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

describe("whiteboards, databases and smart links", () => {
  it("keep what they were given", () => {
    const { call, space } = openTestSite();
    const board = call("v2.createWhiteboard", {
      body: { spaceId: space.id, title: "Plan", templateKey: "timeline" },
    });
    const parentId = board.id ?? "";
    const database = call("v2.createDatabase", { body: { spaceId: space.id, title: "Stock", parentId } });
    const embedUrl = "https://example.com/a";
    const link = call("v2.createSmartLink", { body: { spaceId: space.id, title: "A", parentId, embedUrl } });
    expect(call("v2.getWhiteboardById", { id: parentId })).toEqual({
      ...{ ...board, id: parentId, type: "whiteboard", status: "current", title: "Plan" },
      ...{ parentId: space.homepage.id, parentType: "page", spaceId: space.id, position: expect.any(Number) },
      ...{ authorId: "557058:mia", ownerId: "557058:mia", version: expect.objectContaining({ number: 1 }) },
      createdAt: expect.stringMatching(/^2025-01-06T/),
      _links: { webui: `/spaces/DOC/whiteboard/${parentId}`, base: "https://acme.atlassian.net/wiki" },
    });
    expect(call("v2.getDatabaseById", { id: database.id ?? "" })).toEqual(database);
    expect(database).toMatchObject({ type: "database", parentId, parentType: "whiteboard" });
    expect(call("v2.getSmartLinkById", { id: link.id ?? "" })).toEqual(link);
    expect(link).toMatchObject({ type: "embed", embedUrl, title: "A" });
  });

  it("are in the tree of the space, with their types, and can contain pages", () => {
    const { call, site, space } = openTestSite();
    const board = site.addWhiteboard(space, { title: "Plan" });
    site.addDatabase(space, { title: "Stock", parent: board });
    const link = site.addSmartLink(space, { title: "Site", url: "https://example.com/", parent: board });
    expect(call("v2.getSmartLinkById", { id: link.id }).embedUrl).toBe("https://example.com/");
    const page = site.addPage(space, { title: "Notes", parent: board });
    const types = (results: readonly { type?: string }[]) => results.map(({ type }) => type);
    const home = space.homepage.id;
    expect(types(call("v2.getPageDirectChildren", { id: home }).results ?? [])).toEqual(["whiteboard"]);
    expect(types(call("v2.getPageDescendants", { id: home }).results ?? [])).toEqual([
      ...["whiteboard", "database", "embed", "page"],
    ]);
    expect(types(call("v2.getWhiteboardDirectChildren", { id: board.id }).results ?? [])).toHaveLength(3);
    expect(call("v2.getPageAncestors", { id: page.id }).results).toEqual([
      { id: home, type: "page" },
      { id: board.id, type: "whiteboard" },
    ]);
    expect(call("v2.getChildPages", { id: home }).results).toEqual([]);
    expect(call("v2.getPageById", { id: page.id })).toMatchObject({ parentType: "whiteboard" });
  });

  it("are found by CQL", () => {
    const { call, site, space } = openTestSite();
    const folder = site.addFolder(space, { title: "Box" });
    const board = site.addWhiteboard(space, { title: "Plan", parent: folder });
    site.addDatabase(space, { title: "Stock", parent: board });
    site.addSmartLink(space, { title: "Site", url: "https://example.com/", parent: board });
    const search = (cql: string) =>
      call("v1.searchByCQL", { cql }).results.map(({ content }) => [content?.type, content?.title]);
    expect(search("type = whiteboard")).toEqual([["whiteboard", "Plan"]]);
    expect(search("type in (database, embed, folder) order by title")).toEqual([
      ["folder", "Box"],
      ["embed", "Site"],
      ["database", "Stock"],
    ]);
    expect(search(`ancestor = ${folder.id}`)).toHaveLength(3);
    expect(search(`parent = ${board.id} and type != embed`)).toEqual([["database", "Stock"]]);
  });

  it("are deleted, and found only by their kind; their children move up", () => {
    const { call, respond, failure, site, space } = openTestSite();
    const { id } = site.addWhiteboard(space, { title: "Plan" });
    const page = site.addPage(space, { title: "Notes", parent: { id } });
    expect(failure("v2.getDatabaseById", { id })).toContain(`Cannot find a database with id [${id}]`);
    respond("v2.deleteWhiteboard", { id });
    expect(call("v2.getWhiteboardById", { id }).status).toBe("trashed");
    expect(call("v2.getPageById", { id: page.id }).parentId).toBe(space.homepage.id);
    expect(call("v2.getPageDirectChildren", { id: space.homepage.id }).results).toHaveLength(1);
  });

  it("include what is asked for, and have properties and operations", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addWhiteboard(space, { title: "Plan" });
    site.addDatabase(space, { title: "Stock", parent: { id } });
    const property = call("v2.createWhiteboardProperty", { id, body: { key: "state", value: [1] } });
    expect(call("v2.getWhiteboardContentProperties", { id, key: "state" }).results).toEqual([property]);
    const include = { "include-collaborators": true, "include-direct-children": true } as const;
    const more = { "include-operations": true, "include-properties": true } as const;
    expect(call("v2.getWhiteboardById", { id, ...include, ...more })).toMatchObject({
      collaborators: [{ accountId: "557058:mia" }],
      directChildren: { results: [{ title: "Stock", type: "database" }] },
      operations: { results: [{ operation: "read", targetType: "whiteboard" }, {}, {}, {}, {}, {}, {}] },
      properties: { results: [{ key: "state" }] },
    });
    const { operations } = call("v2.getWhiteboardOperations", { id });
    expect(operations).toContainEqual({ operation: "update", targetType: "whiteboard" });
  });
});
