import { describe, expect, it } from "vitest";
import { MIA, openTestSite } from "../openTestSite.js";

describe("a space", () => {
  it("has a home page and looks like Confluence's", () => {
    const { call, space } = openTestSite();
    expect(call("v2.getSpaces", { "description-format": "plain" })).toEqual({
      results: [
        {
          ...{ id: space.id, key: "DOC", name: "Documentation", type: "global", status: "current" },
          ...{ authorId: MIA.accountId, spaceOwnerId: MIA.accountId, homepageId: space.homepage.id },
          ...{ createdAt: "2025-01-06T09:00:00.000Z", currentActiveAlias: "DOC", icon: null },
          description: { plain: { representation: "plain", value: "" } },
          _links: { webui: "/spaces/DOC" },
        },
      ],
      _links: { base: "https://acme.atlassian.net/wiki" },
    });
    const home = call("v2.getPageById", { id: space.homepage.id });
    expect([home.title, home.parentId, home._links?.webui]).toEqual([
      ...["Documentation Home", null, "/spaces/DOC/overview"],
    ]);
  });

  it("is found by key, ID and type, and sorted", () => {
    const { call, site, space } = openTestSite();
    const mine = site.addSpace({ key: "~mia", name: "Mia", type: "personal" });
    const keys = (args: Parameters<typeof call<"v2.getSpaces">>[1]) =>
      call("v2.getSpaces", args).results.map(({ key }) => key);
    expect(keys({ keys: ["DOC", "NONE"] })).toEqual(["DOC"]);
    expect(keys({ ids: [mine.id] })).toEqual(["~mia"]);
    expect(keys({ type: "personal" })).toEqual(["~mia"]);
    expect(keys({ status: "archived" })).toEqual([]);
    expect(keys({ sort: "-name" })).toEqual(["~mia", "DOC"]);
    expect(call("v2.getPageById", { id: mine.homepage.id }).title).toBe("Overview");
    expect(call("v2.getSpaceById", { id: space.id, "include-labels": true }).labels?.results).toEqual([]);
  });

  it("is created by v2 and by v1, once for each key", () => {
    const { respond, call, failure } = openTestSite();
    const { status, body } = respond("v2.createSpace", { body: { key: "NEW", name: "New" } });
    expect([status, body]).toMatchObject([201, { key: "NEW", name: "New", type: "global" }]);
    expect(failure("v2.createSpace", { body: { key: "new", name: "New" } })).toContain("already exists");
    expect(call("v1.createSpace", { body: { key: "OLD", name: "Old" } })).toMatchObject({
      ...{ key: "OLD", name: "Old", type: "global", status: "current" },
      _links: { webui: "/spaces/OLD", self: "https://acme.atlassian.net/wiki/rest/api/space/OLD" },
    });
    expect(failure("v1.createSpace", { body: { key: "OLD", name: "Old" } })).toMatch(
      /^400 .*BadRequestException/,
    );
  });

  it("is renamed, and permanently deleted in a task", () => {
    const { respond, call, failure, site, space, store } = openTestSite();
    site.addPage(space, { title: "A" });
    expect(call("v1.updateSpace", { spaceKey: "DOC", body: { name: "Docs" } }).name).toBe("Docs");
    expect(respond("v1.deleteSpace", { spaceKey: "DOC" }).status).toBe(202);
    expect([store.contents.size, store.byParent.size, store.byTitle.size]).toEqual([0, 0, 0]);
    expect(failure("v1.deleteSpace", { spaceKey: "DOC" })).toMatch(/^404 /);
    expect(failure("v2.getSpaceById", { id: space.id })).toContain(
      `Cannot find a space with id [${space.id}]`,
    );
  });
});

describe("a test that adds content", () => {
  it("gets an error for invalid content", () => {
    const { site, space } = openTestSite();
    expect(() => site.addSpace({ key: "doc" })).toThrow("the site already has a space doc");
    site.addPage(space, { title: "A" });
    expect(() => site.addPage(space, { title: "A" })).toThrow('the space DOC already has a page "A"');
    expect(() => site.addComment({ id: "7" }, "")).toThrow("the site acme has no content 7");
  });
});
