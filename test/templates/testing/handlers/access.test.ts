import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence, type FakeUser } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

/** A fake with a space, another user, and a function that returns what a call resolves to, or the status of its error. */
function open() {
  const fake = createFakeConfluence();
  const eve = fake.addUser({ displayName: "Eve" });
  const connect = (user?: FakeUser) =>
    createConfluence({ site: "acme", auth: apiToken(fake.addToken({ user })), fetch: fake.fetch });
  return { fake, site: fake.site, eve, mine: connect(), hers: connect(eve), connect };
}

const statusOf = (call: Promise<unknown>) =>
  call.then(
    () => 200,
    (error: { status: number }) => error.status,
  );

function openPages() {
  const opened = open();
  const space = opened.site.addSpace({ key: "DOC" });
  const read = [opened.fake.user];
  const top = opened.site.addPage(space, { title: "Top", body: "<p>secret</p>", restrictions: { read } });
  const below = opened.site.addPage(space, { title: "Below", body: "<p>secret</p>", parent: top });
  opened.site.addComment(below, "<p>secret</p>");
  opened.site.addAttachment(below, { title: "a.txt", content: "a" });
  opened.site.addPage(space, { title: "Open", body: "<p>no secret</p>" });
  return { ...opened, space, top, below };
}

describe("restrictions", () => {
  it("on reading are inherited by what is below a page, and by what is on it", async () => {
    const { hers, mine, below } = openPages();
    for (const [confluence, status] of [[hers, 404] as const, [mine, 200] as const]) {
      expect(await statusOf(confluence.v2.getPageById({ id: below.id }))).toBe(status);
      expect(await statusOf(confluence.v2.getPageFooterComments({ id: below.id }).collect())).toBe(status);
      expect(await statusOf(confluence.v2.getPageAttachments({ id: below.id }).collect())).toBe(status);
      expect(await statusOf(confluence.v1.getRestrictions({ id: below.id }))).toBe(status);
    }
  });

  it("keep content out of lists, trees, searches and tasks", async () => {
    const { hers, space } = openPages();
    const { v1, v2 } = hers;
    const pages = await v2.getPages().collect();
    expect(pages.map(({ title }) => title)).toEqual(["DOC Home", "Open"]);
    expect(await v2.getPages({ title: "Below" }).collect()).toEqual([]);
    expect(await v2.getFooterComments().collect()).toEqual([]);
    expect(await v2.getAttachments().collect()).toEqual([]);
    const below = await v2.getPageDescendants({ id: space.homepage.id }).collect();
    expect(below.map(({ title }) => title)).toEqual(["Open"]);
    const tree = await v1.getDescendantsOfType({ id: space.homepage.id, type: "page" }).collect();
    expect(tree.map(({ title }) => title)).toEqual(["Open"]);
    const found = await v1.searchByCQL({ cql: "text ~ secret" }).collect();
    expect(found.map(({ title }) => title)).toEqual(["Open"]);
    const contents = await v1.searchContentByCQL({ cql: "text ~ secret" }).collect();
    expect(contents.map(({ title }) => title)).toEqual(["Open"]);
  });

  it("keep content out of what includes direct children", async () => {
    const { site, hers, fake } = open();
    const space = site.addSpace({ key: "DOC" });
    const folder = site.addFolder(space, { title: "Folder" });
    const read = [fake.user];
    site.addPage(space, { title: "Secret", parent: folder, restrictions: { read } });
    site.addPage(space, { title: "Open", parent: folder });
    const found = await hers.v2.getFolderById({ id: folder.id, "include-direct-children": true });
    const { results } = (found as { directChildren?: { results: { title: string }[] } }).directChildren ?? {};
    expect(results?.map(({ title }) => title)).toEqual(["Open"]);
  });

  it("name groups, too", async () => {
    const { site, hers, mine } = open();
    const space = site.addSpace({ key: "DOC" });
    const { id } = site.addPage(space, { title: "Top", restrictions: { read: ["administrators"] } });
    expect([
      await statusOf(mine.v2.getPageById({ id })),
      await statusOf(hers.v2.getPageById({ id })),
    ]).toEqual([200, 404]);
  });

  it("on updating concern the page, not those below it, and not comments on it", async () => {
    const { fake, site, hers } = open();
    const space = site.addSpace({ key: "DOC" });
    const { id } = site.addPage(space, { title: "Top", restrictions: { update: [fake.user] } });
    const below = site.addPage(space, { title: "Below", parent: { id } });
    const rename = (page: string) =>
      hers.v2.updatePageTitle({ id: page, body: { status: "current", title: `New ${page}` } });
    expect([await statusOf(rename(id)), await statusOf(rename(below.id))]).toEqual([404, 200]);
    const body = { representation: "storage", value: "<p>Hello</p>" } as const;
    expect(await statusOf(hers.v2.createFooterComment({ body: { pageId: id, body } }))).toBe(200);
    const label = { id, body: [{ prefix: "global", name: "a" }] };
    await expect(hers.v1.addLabelsToContent(label)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("Could not update Content of type"),
    });
    const { operations = [] } = await hers.v2.getPageOperations({ id });
    expect(operations.map(({ operation }) => operation)).toEqual(["read", "copy", "export"]);
    const page = await hers.v2.getPageById({ id, "include-operations": true });
    expect(page.operations?.results).toEqual(operations);
  });
});

describe("the check of permissions", () => {
  it("tells the truth about users, groups and operations", async () => {
    const { fake, mine, eve, top, below } = openPages();
    const check = async (
      id: string,
      type: "user" | "group",
      identifier: string,
      operation: "read" | "update",
    ) => {
      const { hasPermission } = await mine.v1.checkContentPermission({
        id,
        body: { subject: { type, identifier }, operation },
      });
      return hasPermission;
    };
    expect(await check(top.id, "user", eve.accountId, "read")).toBe(false);
    expect(await check(below.id, "user", eve.accountId, "read")).toBe(false);
    expect(await check(below.id, "user", fake.user.accountId, "update")).toBe(true);
    const [users] = await mine.v1.getGroups().collect();
    expect(await check(below.id, "group", users?.id ?? "", "read")).toBe(false);
    await mine.v1.deleteRestrictions({ id: top.id });
    expect(await check(below.id, "group", users?.id ?? "", "read")).toBe(true);
    expect(await check(below.id, "user", eve.accountId, "update")).toBe(true);
  });

  it("is refused for unknown content and users, and for others than administrators", async () => {
    const { mine, hers, top, space, fake } = openPages();
    const body = (identifier: string) =>
      ({ subject: { type: "user", identifier }, operation: "read" }) as const;
    const { id } = space.homepage;
    const check = (confluence: typeof mine, page: string, identifier: string) =>
      statusOf(confluence.v1.checkContentPermission({ id: page, body: body(identifier) }));
    expect(await check(mine, "1", fake.user.accountId)).toBe(404);
    expect(await check(mine, id, "nobody")).toBe(400);
    expect(await check(hers, id, fake.user.accountId)).toBe(403);
    expect(await check(hers, top.id, fake.user.accountId)).toBe(404);
  });
});

describe("space permissions", () => {
  it("hide a space and its content from those who may not read it", async () => {
    const { fake, site, hers, mine } = open();
    const permissions = [{ to: fake.user, operations: ["read space", "create page"] }] as const;
    const space = site.addSpace({ key: "SEC", permissions });
    const { id } = site.addPage(space, { title: "Plan" });
    expect(await statusOf(mine.v2.getPageById({ id }))).toBe(200);
    expect(await statusOf(hers.v2.getPageById({ id }))).toBe(404);
    expect(await statusOf(hers.v2.getSpaceById({ id: space.id }))).toBe(404);
    expect(await statusOf(hers.v1.getLabelsForSpace({ spaceKey: "SEC" }).collect())).toBe(404);
    expect(await hers.v2.getSpaces().collect()).toEqual([]);
    expect(await hers.v2.getPages().collect()).toEqual([]);
    expect(await hers.v1.searchByCQL({ cql: "type in (page, space)" }).collect()).toEqual([]);
    const body = { spaceId: space.id, title: "Hers" };
    expect(await statusOf(hers.v2.createPage({ body }))).toBe(404);
    expect(await statusOf(mine.v2.createPage({ body }))).toBe(200);
    expect(await statusOf(mine.v2.createBlogPost({ body }))).toBe(404);
    expect(await statusOf(mine.v2.deletePage({ id }))).toBe(404);
  });

  it("are granted and revoked: without read, the rest is revoked, too", async () => {
    const { site, hers, mine, eve, connect } = open();
    const space = site.addSpace({ key: "DOC" });
    const listed = () => mine.v2.getSpacePermissionsAssignments({ id: space.id }).collect();
    const group = (await listed()).filter(({ principal }) => principal?.type === "group");
    const read = group.find(({ operation }) => operation?.key === "read");
    await mine.v1.removePermission({ spaceKey: "DOC", id: Number(read?.id) });
    expect((await listed()).some(({ principal }) => principal?.type === "group")).toBe(false);
    expect(await statusOf(hers.v2.getSpaceById({ id: space.id }))).toBe(404);
    expect(await statusOf(connect().v2.getSpaceById({ id: space.id }))).toBe(200);
    const grant = (key: "read" | "create", target: "space" | "page") =>
      mine.v1.addPermissionToSpace({
        spaceKey: "DOC",
        body: { subject: { type: "user", identifier: eve.accountId }, operation: { key, target } },
      });
    expect(await statusOf(grant("create", "page"))).toBe(400);
    await grant("read", "space");
    expect(await statusOf(hers.v2.getSpaceById({ id: space.id }))).toBe(200);
    expect(await statusOf(hers.v2.createPage({ body: { spaceId: space.id, title: "A" } }))).toBe(404);
    await grant("create", "page");
    expect(await statusOf(grant("create", "page"))).toBe(400);
    expect(await statusOf(hers.v2.createPage({ body: { spaceId: space.id, title: "A" } }))).toBe(200);
    const her = {
      subject: { type: "user", identifier: eve.accountId },
      operation: { key: "export", target: "space" },
    };
    expect(await statusOf(hers.v1.addPermissionToSpace({ spaceKey: "DOC", body: her as never }))).toBe(403);
    const { operations = [] } = await hers.v2.getSpaceOperations({ id: space.id });
    expect(operations).toEqual([
      { operation: "read", targetType: "space" },
      { operation: "create", targetType: "page" },
    ]);
  });

  it("of a private space are its creator's", async () => {
    const { hers, mine } = open();
    await mine.v1.createPrivateSpace({ body: { name: "Mine", key: "MINE" } });
    expect((await mine.v2.getSpaces().collect()).map(({ key }) => key)).toEqual(["MINE"]);
    expect(await hers.v2.getSpaces().collect()).toEqual([]);
  });
});
