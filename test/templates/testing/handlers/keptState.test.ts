import { describe, expect, it } from "vitest";
import { MIA, openTestSite } from "../openTestSite.js";

const storage = { representation: "storage", value: "<p>Goals</p>" } as const;

describe("templates", () => {
  it("keep what they were given, in a space or for the whole site", () => {
    const { call, failure, respond } = openTestSite();
    const made = { name: "Plan", templateType: "page", body: { storage } };
    const global = call("v1.createContentTemplate", { body: made });
    const own = call("v1.createContentTemplate", {
      body: { ...made, name: "Ours", description: "For us", space: { key: "DOC" } },
    });
    const contentTemplateId = own.templateId;
    expect(call("v1.getContentTemplate", { contentTemplateId })).toEqual(own);
    expect(own).toMatchObject({
      name: "Ours",
      description: "For us",
      space: { key: "DOC" },
      body: { storage },
    });
    const names = (args: object) =>
      call("v1.getContentTemplates", args).results.map(({ name, body }) => [name, body?.storage?.value]);
    expect(names({})).toEqual([["Plan", undefined]]);
    expect(names({ spaceKey: "DOC", expand: ["body"] })).toEqual([["Ours", "<p>Goals</p>"]]);
    const change = { templateId: contentTemplateId, name: "New", templateType: "page", body: {} } as const;
    expect(call("v1.updateContentTemplate", { body: change })).toMatchObject({
      ...{ name: "New", description: "For us", space: { key: "DOC" } },
    });
    respond("v1.removeTemplate", { contentTemplateId });
    expect(failure("v1.getContentTemplate", { contentTemplateId })).toMatch(/^404 .*No template found/);
    expect(failure("v1.updateContentTemplate", { body: change })).toMatch(/^404/);
    expect(global.space).toBeUndefined();
  });

  it("are published from drafts", () => {
    const { call, failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "x", status: "draft" });
    const body = { type: "page", title: "Published", version: { number: 1 } } as const;
    expect(call("v1.publishSharedDraft", { draftId: id, body })).toMatchObject({ id, title: "Published" });
    expect(call("v2.getPageById", { id })).toMatchObject({ status: "current", title: "Published" });
    expect(failure("v1.publishLegacyDraft", { draftId: id, body })).toMatch(/^409/);
  });
});

describe("relations", () => {
  const from = { sourceType: "user", sourceKey: "current" } as const;

  it("of the name favourite are what CQL and spaces know as favourites", () => {
    const { call, site, space, respond } = openTestSite();
    const page = site.addPage(space, { title: "Page" });
    const to = { relationName: "favourite", ...from, targetType: "content", targetKey: page.id } as const;
    call("v1.createRelationship", to);
    call("v1.createRelationship", { ...to, targetType: "space", targetKey: "doc" });
    const search = (cql: string) => call("v1.searchContentByCQL", { cql }).results.map(({ id }) => id);
    expect(search("favourite = currentUser()")).toEqual([page.id]);
    expect(search("type = page and space in favouriteSpaces()")).toEqual([space.homepage.id, page.id]);
    expect(call("v2.getSpaces", { "favorited-by": MIA.accountId }).results).toHaveLength(1);
    expect(call("v2.getSpaces", { "not-favorited-by": MIA.accountId }).results).toHaveLength(0);
    respond("v1.deleteRelationship", to);
    expect(search("favourite = currentUser()")).toEqual([]);
  });

  it("of the name like are counted by v2; others are listed from both ends", () => {
    const { call, failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "Page" });
    const to = { targetType: "content", targetKey: id } as const;
    call("v1.createRelationship", { relationName: "like", ...from, ...to });
    expect(call("v2.getPageLikeCount", { id })).toEqual({ count: 1 });
    expect(call("v2.getPageLikeUsers", { id }).results).toEqual([{ accountId: MIA.accountId }]);
    call("v1.createRelationship", { relationName: "owns", ...from, ...to });
    const one = { relationName: "owns", ...from, ...to };
    const targets = call("v1.findTargetFromSource", { ...one, expand: ["target"] }).results;
    expect(targets).toMatchObject([{ name: "owns", target: { id, title: "Page" } }]);
    expect(call("v1.findSourcesForTarget", { ...one, expand: ["source"] }).results).toMatchObject([
      { source: { accountId: MIA.accountId } },
    ]);
    expect(failure("v1.getRelationship", { ...one, relationName: "none" })).toMatch(/^404/);
    expect(failure("v1.createRelationship", { ...one, targetKey: "9" })).toMatch(/^404/);
  });
});

describe("content states", () => {
  it("are set by ID, or by a name and a color, and create versions of published content", () => {
    const { call, failure, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "Page" });
    const set = (body: object) => call("v1.setContentState", { id, status: "current", body }).contentState;
    expect(set({ id: 2 })).toEqual({ id: 2, name: "In progress", color: "#2684ff" });
    const own = set({ name: "Own", color: "#ff7452" });
    expect(call("v1.getContentState", { id }).contentState).toEqual(own);
    expect(call("v2.getPageById", { id }).version?.number).toBe(3);
    expect(call("v1.getCustomContentStates", {})).toEqual([own]);
    const stateId = Number(own?.id);
    const find = () => call("v1.getContentsWithState", { spaceKey: "DOC", "state-id": stateId }).results;
    expect(find()).toMatchObject([{ id }]);
    call("v1.removeContentState", { id, status: "draft" });
    expect([find(), call("v1.getContentState", { id }).contentState]).toEqual([[], undefined]);
    expect(failure("v1.setContentState", { id, status: "current", body: { id: 99 } })).toMatch(/^404/);
  });
});

describe("properties of users, and watches", () => {
  it("are kept", () => {
    const { call, failure, respond } = openTestSite();
    const one = { userId: MIA.accountId, key: "theme" };
    respond("v1.createUserProperty", { ...one, body: { value: { dark: true } } });
    expect(failure("v1.createUserProperty", { ...one, body: { value: {} } })).toMatch(/^409/);
    expect(call("v1.getUserProperty", one)).toMatchObject({ key: "theme", value: { dark: true } });
    respond("v1.updateUserProperty", { ...one, body: { value: { dark: false } } });
    expect(call("v1.getUserProperty", one).value).toEqual({ dark: false });
    expect(call("v1.getUserProperties", { userId: one.userId }).results).toEqual([{ key: "theme" }]);
    respond("v1.deleteUserProperty", one);
    expect(failure("v1.getUserProperty", one)).toMatch(/^404/);
  });

  it("of spaces and labels are listed", () => {
    const { call, respond } = openTestSite();
    respond("v1.addSpaceWatcher", { spaceKey: "DOC" });
    respond("v1.addLabelWatcher", { labelName: "plan", accountId: "1:x" });
    expect(call("v1.isWatchingSpace", { spaceKey: "doc" })).toEqual({ watching: true });
    expect(call("v1.isWatchingLabel", { labelName: "plan" })).toEqual({ watching: false });
    expect(call("v1.getWatchersForSpace", { spaceKey: "DOC" }).results).toMatchObject([
      { spaceKey: "DOC", watcher: { accountId: MIA.accountId } },
    ]);
    respond("v1.removeSpaceWatch", { spaceKey: "DOC" });
    expect(call("v1.isWatchingSpace", { spaceKey: "DOC" })).toEqual({ watching: false });
  });
});

describe("classification levels, settings and app properties", () => {
  it("are those of the space until content has its own", () => {
    const { call, failure, respond, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "Page" });
    expect(failure("v2.getPageClassificationLevel", { id })).toMatch(/^404/);
    respond("v2.putSpaceDefaultClassificationLevel", { id: space.id, body: { id: "internal" } });
    expect(call("v2.getPageClassificationLevel", { id })).toMatchObject({ id: "internal", name: "Internal" });
    respond("v2.putPageClassificationLevel", { id, body: { id: "public", status: "current" } });
    expect(call("v2.getPageClassificationLevel", { id }).id).toBe("public");
    respond("v2.postPageClassificationLevel", { id, body: { status: "current" } });
    expect(call("v2.getPageClassificationLevel", { id }).id).toBe("internal");
    expect(
      failure("v2.putPageClassificationLevel", { id, body: { id: "secret", status: "current" } }),
    ).toMatch(/^400 .*no classification level with id \[secret\]/);
  });

  it("are kept", () => {
    const { call, failure, respond } = openTestSite();
    call("v1.updateSpaceSettings", { spaceKey: "DOC", body: { contentMode: "compact" } });
    expect(call("v1.getSpaceSettings", { spaceKey: "DOC" })).toMatchObject({
      ...{ routeOverrideEnabled: true, contentMode: "compact", spaceKey: "DOC" },
    });
    call("v1.setSpaceTheme", { spaceKey: "DOC", body: { themeKey: "a:b" } });
    expect(call("v1.getSpaceTheme", { spaceKey: "DOC" }).themeKey).toBe("a:b");
    respond("v1.resetSpaceTheme", { spaceKey: "DOC" });
    expect(failure("v1.getSpaceTheme", { spaceKey: "DOC" })).toMatch(/^404/);
    const put = (body: Record<string, unknown>) =>
      respond("v2.putForgeAppProperty", { propertyKey: "a", body }).status;
    expect([put({ n: 1 }), put({ n: 2 })]).toEqual([201, 200]);
    expect(call("v2.getForgeAppProperties", {}).results).toEqual([{ key: "a", value: { n: 2 } }]);
    respond("v2.deleteForgeAppProperty", { propertyKey: "a" });
    expect(failure("v2.getForgeAppProperty", { propertyKey: "a" })).toMatch(/^404/);
    expect(call("v1.getPrivacyUnsafeUserEmail", { accountId: MIA.accountId }).email).toBe(MIA.email);
  });
});
