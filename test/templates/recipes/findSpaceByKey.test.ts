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

  it("finds a space by its alias, and however the key is spelt", async () => {
    for (const key of ["docs", "doc"]) {
      const { confluence } = scriptedClient(inTurn({ results: [space] }));
      expect(await findSpaceByKey(confluence, key)).toEqual(space);
    }
  });

  it("gives undefined where there is none", async () => {
    for (const answer of [{ results: [] }, {}]) {
      const { confluence } = scriptedClient(inTurn(answer));
      expect(await findSpaceByKey(confluence, "NOPE")).toBeUndefined();
    }
  });

  it("does not take the first of all spaces for the one that an empty key names", async () => {
    const { confluence } = scriptedClient(inTurn({ results: [space] }));
    expect(await findSpaceByKey(confluence, "")).toBeUndefined();
  });
});
