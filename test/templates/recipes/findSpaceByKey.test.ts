import { describe, expect, it } from "vitest";
import { findSpaceByKey } from "../../../generated/src/recipes/findSpaceByKey.js";
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
    const { confluence } = scriptedClient(inTurn({ results: [] }));
    expect(await findSpaceByKey(confluence, "NOPE")).toBeUndefined();
  });

  it.each([
    null,
    {},
    [[]],
    5,
    "text",
    { results: null },
    { results: {} },
    { results: "text" },
    { results: [null] },
  ])("does not take %j for a list without the space", async (answer) => {
    const { confluence } = scriptedClient(inTurn(Response.json(answer)));
    await expect(findSpaceByKey(confluence, "DOC")).rejects.toMatchObject({
      kind: "server",
      message: expect.stringContaining("v2.getSpaces returned data that is not as documented"),
    });
  });

  it("does not return the first of all spaces for an empty key", async () => {
    const { confluence } = scriptedClient(inTurn({ results: [space] }));
    expect(await findSpaceByKey(confluence, "")).toBeUndefined();
  });
});
