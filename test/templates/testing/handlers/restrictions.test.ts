import { describe, expect, it } from "vitest";
import { openTestSite } from "../openTestSite.js";

/** The group of the first user. */
const ADMINISTRATORS = "7c0e4f52-91b3-4c68-8d7f-3b2a9e6d5c02";

function openPage() {
  const opened = openTestSite();
  const { id } = opened.site.addPage(opened.space, { title: "Plan" });
  const sent = (operation: "read" | "update", ...ids: string[]) => ({
    id,
    body: [{ operation, restrictions: { user: ids.map((accountId) => ({ type: "known", accountId })) } }],
  });
  const named = () => {
    const { read, update } = opened.call("v1.getRestrictionsByOperation", { id });
    return [read, update].map((one) => one?.restrictions?.user?.results?.map(({ accountId }) => accountId));
  };
  return { ...opened, id, sent, named };
}

describe("restrictions", () => {
  it("are added to the existing ones", () => {
    const { call, id, named, sent } = openPage();
    call("v1.addRestrictions", sent("read", "557058:mia"));
    const { results, size, restrictionsHash } = call("v1.addRestrictions", sent("update", "557058:eve"));
    expect([size, results.map(({ operation }) => operation)]).toEqual([2, ["read", "update"]]);
    expect(restrictionsHash).toBe(call("v1.getRestrictions", { id }).restrictionsHash);
    expect(named()).toEqual([["557058:mia"], ["557058:eve"]]);
  });

  it("are replaced as a whole, and removed", () => {
    const { call, id, named, sent } = openPage();
    call("v1.addRestrictions", sent("read", "557058:mia"));
    call("v1.updateRestrictions", sent("update", "557058:eve", "557058:mia"));
    expect(named()).toEqual([[], ["557058:eve", "557058:mia"]]);
    call("v1.deleteRestrictions", { id });
    expect(named()).toEqual([[], []]);
  });

  it("report by the status whether they contain a user or group", () => {
    const { respond, id, failure } = openPage();
    const user = { id, operationKey: "read" as const, accountId: "557058:mia" };
    const group = { id, operationKey: "update" as const, groupId: ADMINISTRATORS };
    expect(failure("v1.getContentRestrictionStatusForUser", user)).toBe("404 undefined");
    respond("v1.addUserToContentRestriction", user);
    respond("v1.addGroupToContentRestrictionByGroupId", group);
    expect(respond("v1.getContentRestrictionStatusForUser", user)).toEqual({ status: 200 });
    expect(respond("v1.getIndividualGroupRestrictionStatusByGroupId", group)).toEqual({ status: 200 });
    respond("v1.removeUserFromContentRestriction", user);
    expect(failure("v1.getContentRestrictionStatusForUser", user)).toBe("404 undefined");
  });

  it("are for reading and updating only", () => {
    const { id, failure } = openPage();
    const body = [{ operation: "delete" as const, restrictions: {} }];
    expect(failure("v1.addRestrictions", { id, body })).toMatch(
      /^400 .*Cannot restrict the operation delete/,
    );
  });
});

describe("watches", () => {
  it("are the caller's by default", () => {
    const { respond, call, id } = openPage();
    const isWatched = (accountId?: string) =>
      call("v1.getContentWatchStatus", { contentId: id, accountId }).watching;
    respond("v1.addContentWatcher", { contentId: id });
    expect([isWatched(), isWatched("557058:eve")]).toEqual([true, false]);
    respond("v1.removeContentWatcher", { contentId: id });
    expect(isWatched()).toBe(false);
  });
});
