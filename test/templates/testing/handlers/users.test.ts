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
