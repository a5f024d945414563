import { describe, expect, it } from "vitest";
import { suggestNames } from "../../../generated/src/doctor/suggestNames.js";
import { listOperations } from "../../../generated/src/tables/listOperations.js";

const OPERATIONS = listOperations().map(({ name }) => name);

describe("a misspelt name", () => {
  it.each([
    ["getPages", "v2.getPages"],
    ["v2.getPage", "v2.getPages or v2.getPageById"],
    ["v1.getPages", "v2.getPages"],
    ["v3.getPages", "v2.getPages"],
    ["V2.GETPAGES", "v2.getPages"],
    ["v2/getPages", "v2.getPages"],
    ["confluence.v2.getPages", "v2.getPages"],
    ["v2.getPgaes", "v2.getPages or v2.getPageById"],
    ["v2.getPageByID", "v2.getPageById"],
    ["createSpace", "v1.createSpace or v2.createSpace"],
    ["v2.createSpce", "v2.createSpace"],
    ["v1.searchByCql", "v1.searchByCQL"],
    ["v2.creatPages", "v2.createPage"],
  ])("%s suggests %s", (wanted, names) => {
    expect(suggestNames(wanted, OPERATIONS)).toBe(`; did you mean ${names}?`);
  });

  it.each(["", "v2.nope", "get", "v2.", "x".repeat(200_000), "v2.constructor", "__proto__"])(
    "that is like no other suggests nothing: %s",
    (wanted) => {
      expect(suggestNames(wanted, OPERATIONS)).toBe("");
    },
  );

  it("of a scope suggests scopes", () => {
    const scopes = ["read:page:confluence", "write:page:confluence", "read:confluence-content.all"];
    expect(suggestNames("read:page", scopes)).toBe("; did you mean read:page:confluence?");
    expect(suggestNames("read:pages:confluence", scopes)).toBe("; did you mean read:page:confluence?");
    expect(suggestNames("Write:Page:Confluence", scopes)).toBe("; did you mean write:page:confluence?");
    expect(suggestNames("read:confluence-content", scopes)).toBe(
      "; did you mean read:confluence-content.all?",
    );
  });
});
