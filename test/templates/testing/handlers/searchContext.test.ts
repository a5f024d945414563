import { describe, expect, it } from "vitest";
import type { StoredUser } from "../../../../generated/src/testing/StoredUser.js";
import { MIA, openTestSite } from "../openTestSite.js";

const LEO: StoredUser = { ...MIA, accountId: "557058:leo", displayName: "Leo Li", email: "leo@example.com" };

/** A site with a page of each status in the space DOC, and a page in an archived space. */
function openStatuses() {
  const opened = openTestSite();
  const { site, space, call, respond } = opened;
  const ids = { current: "", archived: "", draft: "", trashed: "" };
  for (const status of ["current", "archived", "draft", "trashed"] as const)
    ids[status] = site.addPage(space, { title: `The ${status} one`, body: "<p>It's here</p>", status }).id;
  const old = site.addSpace({ key: "OLD", name: "Old" });
  site.addPage(old, { title: "Old page", parent: null });
  respond("v1.updateSpace", { spaceKey: "OLD", body: { name: "Old", status: "ARCHIVED" } });
  const current = { id: ids.current };
  site.addPage(space, { title: "Below", parent: current });
  site.addAttachment({ id: ids.archived }, { title: "a.txt", content: "a" });
  const search = (cql: string, args: object = {}) =>
    call("v1.searchContentByCQL", { cql, ...args }).results.map(({ title }) => title);
  const within = (cql: string, context: object) => search(cql, { cqlcontext: JSON.stringify(context) });
  return { ...opened, ids, search, within };
}

describe("cqlcontext", () => {
  it("finds content of the given statuses, by default current", () => {
    const { search, within } = openStatuses();
    const cql = 'type = page and title ~ "the one"';
    expect(search(cql)).toEqual(["The current one"]);
    expect(within(cql, { contentStatuses: ["archived"] })).toEqual(["The archived one"]);
    expect(within(cql, { contentStatuses: ["current", "draft"] })).toEqual([
      "The current one",
      "The draft one",
    ]);
    expect(within(cql, { contentStatuses: ["trashed"] })).toEqual(["The trashed one"]);
    expect(within(cql, { contentStatuses: [] })).toEqual([]);
  });

  it("finds a draft only for its author, and what is in archived content with it", () => {
    const { respond, within, search } = openStatuses();
    const cqlcontext = JSON.stringify({ contentStatuses: ["draft"] });
    const { body } = respond("v1.searchContentByCQL", { cql: "type = page", cqlcontext }, { caller: LEO });
    expect(body?.results).toEqual([]);
    expect(search("type = attachment")).toEqual([]);
    expect(within("type = attachment", { contentStatuses: ["archived"] })).toEqual(["a.txt"]);
  });

  it("limits a search to a space and to content, or gives them to currentSpace() and currentContent()", () => {
    const { ids, site, within } = openStatuses();
    const ops = site.addSpace({ key: "OPS", name: "Ops" });
    expect(within("type = page", { spaceKey: "OPS" })).toEqual(["Ops Home"]);
    expect(within("type = page", { spaceKey: "NONE" })).toEqual([]);
    expect(within("space = currentSpace()", { spaceKey: "OPS" })).toEqual(["Ops Home"]);
    expect(within("type = page and space != currentSpace()", { spaceKey: "DOC" })).toEqual(["Ops Home"]);
    const contentId = ids.current;
    expect(within("type = page", { contentId })).toEqual(["The current one", "Below"]);
    expect(within("parent = currentContent()", { spaceKey: "DOC", contentId })).toEqual(["Below"]);
    expect(within("id = currentContent()", { contentId: Number(ops.homepage.id) })).toEqual(["Ops Home"]);
  });

  it.each([
    ["{", "it is not a JSON object"],
    ["[]", "it is not a JSON object"],
    ['{"spaceKey":1}', "spaceKey is not a string"],
    ['{"contentId":"x"}', "contentId is not the ID of content"],
    ['{"contentStatuses":"current"}', "contentStatuses is not an array"],
    ['{"contentStatuses":["old"]}', 'contentStatuses contains "old"'],
    ['{"status":"current"}', "status is unknown"],
  ])("%s is rejected with the reason", (cqlcontext, reason) => {
    const { failure } = openStatuses();
    for (const name of ["v1.searchByCQL", "v1.searchContentByCQL"] as const) {
      const { message } = JSON.parse(failure(name, { cql: "type = page", cqlcontext }).slice(4));
      expect(message).toBe(
        `com.atlassian.confluence.api.service.exceptions.BadRequestException: Could not parse cqlcontext (${reason})`,
      );
    }
  });
});

describe("the arguments of searches", () => {
  it("find archived spaces, too, or only them", () => {
    const { call } = openStatuses();
    const titles = (args: object) =>
      call("v1.searchByCQL", { cql: "type = page and creator = currentUser()", ...args }).results.map(
        ({ title }) => title,
      );
    const current = ["Documentation Home", "The current one", "Below"];
    expect(titles({})).toEqual(current);
    expect(titles({ includeArchivedSpaces: true })).toEqual([
      ...["Documentation Home", "The current one", "Old Home", "Old page", "Below"],
    ]);
    expect(titles({ excludeCurrentSpaces: true })).toEqual(["Old Home", "Old page"]);
  });

  it.each([
    [undefined, "It&#39;s @@@hl@@@here@@@endhl@@@"],
    ["highlight", "It&#39;s @@@hl@@@here@@@endhl@@@"],
    ["highlight_unescaped", "It's @@@hl@@@here@@@endhl@@@"],
    ["indexed", "It&#39;s here"],
    ["indexed_unescaped", "It's here"],
    ["none", ""],
  ] as const)("the strategy %s gives the excerpt %s", (excerpt, expected) => {
    const { call } = openStatuses();
    const { results } = call("v1.searchByCQL", { cql: 'text ~ "her*"', ...(excerpt && { excerpt }) });
    expect(results.map((result) => result.excerpt)).toEqual([expected]);
  });

  it("find spaces and users by their types", () => {
    const { call } = openStatuses();
    const find = (cql: string) => call("v1.searchByCQL", { cql, includeArchivedSpaces: true }).results;
    expect(find("type = space order by title desc")).toMatchObject([
      { space: { key: "OLD", type: "global" }, title: "Old", entityType: "space", url: "/spaces/OLD" },
      { space: { key: "DOC" }, title: "Documentation" },
    ]);
    expect(find("type in (space, blogpost) and space.key = DOC")).toMatchObject([{ space: { key: "DOC" } }]);
    expect(find("type = user")).toMatchObject([{ user: { accountId: MIA.accountId }, entityType: "user" }]);
    expect(call("v1.searchContentByCQL", { cql: "type = space" }).results).toEqual([]);
  });

  it("link to the previous page as well, with the arguments that were sent", () => {
    const { call } = openStatuses();
    const args = { cql: "type = page", limit: 1, includeArchivedSpaces: true, excerpt: "none" } as const;
    const first = call("v1.searchByCQL", args)._links;
    expect(first).not.toHaveProperty("prev");
    const cursor = new URL(String(first.next), "https://x").searchParams.get("cursor") ?? "";
    const second = call("v1.searchByCQL", { ...args, cursor })._links;
    expect(second.prev).toMatch(
      /^\/rest\/api\/search\?prev=true&cursor=_sa_[^&]+&includeArchivedSpaces=true&excerpt=none&limit=1&start=0&cql=/,
    );
  });

  it("limit pages with bodies to what sites give", () => {
    const { call } = openStatuses();
    const limit = (expand: string[]) =>
      call("v1.searchContentByCQL", { cql: "type = comment", limit: 100, expand }).limit;
    expect([limit(["version"]), limit(["body.storage"]), limit(["body.export_view"])]).toEqual([100, 50, 25]);
  });

  it("expand the personal space of users, and select users by permission", () => {
    const { call, failure, site } = openTestSite();
    site.addSpace({ key: "~mia", name: "Mia", type: "personal" });
    const find = (args: object) => call("v1.searchUser", { cql: 'user.fullname ~ "kry"', ...args }).results;
    expect(find({})[0]?.user?._expandable).toHaveProperty("personalSpace");
    expect(find({ expand: ["personalSpace"] })[0]?.user?.personalSpace).toMatchObject({ key: "~mia" });
    expect(find({ sitePermissionTypeFilter: "all" })).toHaveLength(1);
    expect(find({ sitePermissionTypeFilter: "externalCollaborator" })).toHaveLength(0);
    expect(failure("v1.searchUser", { cql: "type = user", expand: ["operations"] })).toContain(
      "cannot expand [operations]",
    );
  });
});
