import { getUsers } from "confluence-fetch/recipes";
import { describe, expect, it } from "vitest";
import { refusal, scriptedClient } from "./scriptedClient.js";

const idsOf = (line: string): string[] => JSON.parse(line.slice(line.indexOf("{"))).accountIds;
/** Answers with the users that are asked for, in another order, but for those whose IDs start with `no`. */
const answer = (line: string) => ({
  results: idsOf(line)
    .filter((id) => !id.startsWith("no"))
    .reverse()
    .map((accountId) => ({ accountId, displayName: `User ${accountId}` })),
});

describe("getUsers", () => {
  it("keeps the order, repeats what is repeated, and says who is missing", async () => {
    const { confluence, lines } = scriptedClient(answer);
    const { users, missing } = await getUsers(confluence, ["b", "no1", "a", "b", "no1"]);
    expect(users.map((user) => user?.displayName)).toEqual([
      "User b",
      undefined,
      "User a",
      "User b",
      undefined,
    ]);
    expect(missing).toEqual(["no1"]);
    expect(lines).toEqual(['POST /api/v2/users-bulk {"accountIds":["b","no1","a"]}']);
  });

  it("asks for 250 users at once", async () => {
    const { confluence, lines } = scriptedClient(answer);
    const ids = Array.from({ length: 501 }, (_, index) => `u${index}`);
    const { users, missing } = await getUsers(confluence, new Set(ids));
    expect([users.map((user) => user?.accountId), missing]).toEqual([ids, []]);
    expect(lines.map((line) => idsOf(line).length)).toEqual([250, 250, 1]);
  });

  it("asks once for an ID within a client, also at the same time", async () => {
    const { confluence, lines } = scriptedClient(answer);
    const all = await Promise.all([getUsers(confluence, ["a", "no1"]), getUsers(confluence, ["no1", "b"])]);
    await getUsers({ v2: confluence.v2 }, ["b", "a", "no1"]);
    expect(all.map(({ missing }) => missing)).toEqual([["no1"], ["no1"]]);
    expect(lines.map(idsOf)).toEqual([["a", "no1"], ["b"]]);
    const other = scriptedClient(answer);
    await getUsers(other.confluence, ["a"]);
    expect(other.lines).toHaveLength(1);
  });

  it("does not remember a failure", async () => {
    let isDown = true;
    const { confluence, lines } = scriptedClient((line) => (isDown ? refusal(500, "down") : answer(line)));
    await expect(getUsers(confluence, ["a", "b"])).rejects.toMatchObject({ kind: "server" });
    isDown = false;
    expect((await getUsers(confluence, ["b"])).missing).toEqual([]);
    expect(lines.map(idsOf)).toEqual([["a", "b"], ["b"]]);
  });

  it("does not fail because another call that asks for the same user is aborted", async () => {
    const { confluence, lines } = scriptedClient(answer);
    const controller = new AbortController();
    const first = getUsers(confluence, ["a"], { signal: controller.signal });
    const second = getUsers(confluence, ["a", "b"]);
    controller.abort();
    await expect(first).rejects.toMatchObject({ kind: "aborted" });
    expect((await second).missing).toEqual([]);
    expect(lines.flatMap(idsOf)).toEqual(expect.arrayContaining(["a", "b"]));
  });

  it("sends nothing for no IDs, and rejects what is none", async () => {
    const { confluence, lines } = scriptedClient(answer);
    expect(await getUsers(confluence, [])).toEqual({ users: [], missing: [] });
    for (const wrong of ["a", [""], [undefined], [7], 7, undefined, {}])
      await expect(getUsers(confluence, wrong as string[])).rejects.toMatchObject({ kind: "configuration" });
    expect(lines).toEqual([]);
  });

  it.each([null, 5, {}, { results: {} }, { results: [null] }])(
    "does not take %j for a list",
    async (body) => {
      const { confluence } = scriptedClient(() => Response.json(body));
      await expect(getUsers(confluence, ["a"])).rejects.toMatchObject({ kind: "server" });
    },
  );
});
