import { describe, expect, it } from "vitest";
import { findSpaceByKey } from "../../../templates/src/recipes/findSpaceByKey.js";
import { inTurn, scriptedClient } from "./scriptedClient.js";

const space = { id: "42", key: "DOC", currentActiveAlias: "docs" };

describe("findSpaceByKey", () => {
  it("finds a space by its key", async () => {
    const { confluence, lines } = scriptedClient(inTurn({ results: [space] }));
    expect(await findSpaceByKey(confluence, "DOC")).toEqual(space);
    expect(lines).toEqual(["GET /api/v2/spaces?keys=DOC"]);
  });

  it("finds a space by its alias, and ignores case", async () => {
    for (const key of ["docs", "doc"]) {
      const { confluence } = scriptedClient(inTurn({ results: [space] }));
      expect(await findSpaceByKey(confluence, key)).toEqual(space);
    }
  });

  it("returns undefined if there is none", async () => {
    for (const answer of [{ results: [] }, {}]) {
      const { confluence } = scriptedClient(inTurn(answer));
      expect(await findSpaceByKey(confluence, "NOPE")).toBeUndefined();
    }
  });

  it("does not return the first of all spaces for an empty key", async () => {
    const { confluence } = scriptedClient(inTurn({ results: [space] }));
    expect(await findSpaceByKey(confluence, "")).toBeUndefined();
  });
});
