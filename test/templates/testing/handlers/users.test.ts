import { describe, expect, it } from "vitest";
import { handlers } from "../../../../generated/src/testing/handlers/handlers.js";
import { MIA, openTestSite } from "../openTestSite.js";

const KNOWN = {
  type: "known",
  accountId: "557058:mia",
  accountType: "atlassian",
  email: "mia@example.com",
  publicName: "Mia Krystof",
  profilePicture: { path: "/wiki/aa-avatar/557058:mia", width: 48, height: 48, isDefault: false },
  displayName: "Mia Krystof",
  isExternalCollaborator: false,
  isGuest: false,
  accountStatus: "active",
  _expandable: { operations: "", personalSpace: "" },
  _links: { self: "https://acme.atlassian.net/wiki/rest/api/user?accountId=557058:mia" },
};

const STATUSES = [
  { status: "active", type: "known", name: "Lu", email: "lu@example.com" },
  { status: "inactive", type: "known", name: "Lu (Deactivated)", email: "lu@example.com" },
  { status: "closed", type: "known", name: "Former user (Deleted)", email: "" },
  { status: "unknown", type: "unknown", name: "Unknown user", email: "" },
] as const;

/** A site with a second user, Lu, whose status `open` sets, and whose account ID it returns. */
function openStatuses() {
  const test = openTestSite();
  const { users } = test.store;
  if (!(users instanceof Map)) throw new TypeError("the users of a test site are a map");
  const lu = { ...MIA, accountId: "lu", displayName: "Lu", email: "lu@example.com" };
  const open = (status: (typeof STATUSES)[number]["status"]): string => {
    users.set("lu", { ...lu, status });
    return "lu";
  };
  return { ...test, open };
}

describe("users", () => {
  it("can get themselves", () => {
    expect(openTestSite().call("v1.getCurrentUser", {})).toEqual(KNOWN);
  });

  it("are anonymous without credentials", () => {
    const { store } = openTestSite();
    const origins = { siteOrigin: "https://acme.atlassian.net", mediaOrigin: "https://media" };
    const visit = { store, caller: undefined, args: {}, path: "/wiki/rest/api/user/current", ...origins };
    expect(handlers["v1.getCurrentUser"]?.(visit).body).toMatchObject({
      type: "anonymous",
      displayName: "Anonymous",
    });
  });

  it("are found by account ID, and rejected if there is none", () => {
    const { call, failure } = openTestSite();
    expect(call("v1.getUser", { accountId: MIA.accountId })).toEqual(KNOWN);
    expect(
      call("v1.getBulkUserLookup", { accountId: "557058:mia,nobody" }).results.map(({ type }) => type),
    ).toEqual(["known", "unknown"]);
    expect(failure("v1.getUser", { accountId: "nobody" })).toMatch(
      /^404 .*No user found with account id: nobody/,
    );
  });

  it("are looked up in bulk through v2", () => {
    const { results } = openTestSite().call("v2.createBulkUserLookup", {
      body: { accountIds: ["557058:mia", "nobody"] },
    });
    expect(results).toMatchObject([
      { accountId: "557058:mia", displayName: "Mia Krystof", email: "mia@example.com" },
    ]);
  });

  it("have access or not, by email address", () => {
    const emails = ["mia@example.com", "eve@example.com", "eve"];
    expect(openTestSite().call("v2.checkAccessByEmail", { body: { emails } })).toEqual({
      emailsWithoutAccess: ["eve@example.com"],
      invalidEmails: ["eve"],
    });
  });

  it("are members of groups", () => {
    const { call } = openTestSite();
    const groups = call("v1.getGroups", {}).results;
    expect(groups.map(({ name }) => name)).toEqual(["confluence-users", "administrators"]);
    const members = call("v1.getGroupMembersByGroupId", { groupId: groups[0]?.id ?? "" });
    expect(members).toMatchObject({
      results: [KNOWN],
      start: 0,
      limit: 200,
      size: 1,
      _links: { context: "/wiki" },
    });
  });

  it("keep their name when deactivated, and lose it and their address when deleted", () => {
    const { call, open } = openStatuses();
    for (const { status, type, name, email } of STATUSES) {
      const id = open(status);
      const presented = { accountId: id, displayName: name, publicName: name, email, accountStatus: status };
      expect(call("v1.getUser", { accountId: id }), status).toMatchObject({ ...presented, type });
      expect(call("v1.getBulkUserLookup", { accountId: id }).results).toMatchObject([{ ...presented, type }]);
      expect(call("v2.createBulkUserLookup", { body: { accountIds: [id] } }).results).toMatchObject([
        presented,
      ]);
      expect(call("v1.getPrivacyUnsafeUserEmail", { accountId: id }).email).toBe(email);
      expect(call("v1.getPrivacyUnsafeUserEmailBulk", { accountId: [id] })).toEqual([
        { accountId: id, email },
      ]);
    }
  });

  it("have the type of an unknown account in v2, too", () => {
    const { call, open } = openStatuses();
    const { results } = call("v2.createBulkUserLookup", { body: { accountIds: [open("unknown")] } });
    expect(results?.[0]?.accountType).toBe("unknown");
  });

  it("are in no group, have no access and are not found unless they are active", () => {
    const { call, open } = openStatuses();
    const [groupId = ""] = call("v1.getGroups", {}).results.map(({ id }) => id);
    const found = () => ({
      members: call("v1.getGroupMembersByGroupId", { groupId }).results.map(({ accountId }) => accountId),
      searched: call("v1.searchUser", { cql: 'user.fullname ~ "lu"' }).results.map(({ title }) => title),
      index: call("v1.searchByCQL", { cql: "type = user and title ~ lu" }).results.map(({ title }) => title),
      refused: call("v2.checkAccessByEmail", { body: { emails: ["lu@example.com"] } }).emailsWithoutAccess,
      groups: call("v1.getGroupMembershipsForUser", { accountId: "lu" }).results.map(({ name }) => name),
    });
    const none = {
      members: ["557058:mia"],
      searched: [],
      index: [],
      refused: ["lu@example.com"],
      groups: [],
    };
    for (const { status } of STATUSES) {
      open(status);
      const isActive = status === "active";
      const all = { members: ["557058:mia", "lu"], searched: ["Lu"], index: ["Lu"], refused: [] };
      expect(found(), status).toEqual(isActive ? { ...all, groups: ["confluence-users"] } : none);
    }
    const everybody = { cql: "type = user", sitePermissionTypeFilter: "all" } as const;
    expect(call("v1.searchUser", everybody).results.map(({ title }) => title)).toEqual([
      "Mia Krystof",
      "Unknown user",
    ]);
  });

  it("are named by their status where content mentions them", () => {
    const { call, open, site, space } = openStatuses();
    const body = `<p><ac:link><ri:user ri:account-id="lu" /></ac:link></p>`;
    const { id } = site.addPage(space, { title: "P", body });
    for (const { status, name } of STATUSES) {
      open(status);
      const page = call("v2.getPageById", { id, "body-format": "view" });
      expect(page.body?.view?.value, status).toContain(`${name}</a>`);
    }
  });

  it("are searched by name", () => {
    const { call, failure } = openTestSite();
    const { results, totalSize } = call("v1.searchUser", { cql: 'type = user and user.fullname ~ "mia"' });
    expect([totalSize, results[0]]).toMatchObject([
      1,
      { user: KNOWN, title: "Mia Krystof", entityType: "user", url: "/people/557058:mia" },
    ]);
    expect(failure("v1.searchUser", { cql: "space = DOC" })).toMatch(
      /^400 .*No field exists with the name: 'space'/,
    );
  });
});
