import { apiToken, type Confluence, createConfluence, isConfluenceError } from "confluence-fetch";
import { type ReadLevel, whoCanRead } from "confluence-fetch/recipes";
import { createFakeConfluence, type FakeUser } from "confluence-fetch/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openClients } from "./openClients.js";
import { scriptedClient } from "./scriptedClient.js";

const SCOPES = [
  "read:confluence-content.all",
  "read:content.metadata:confluence",
  "read:page:confluence",
  "read:space:confluence",
] as const;

const NAMES = ["confluence-users", "administrators"];

/** Opens a fake with four users, of whom the first one administers the site and the last one has no license. */
function open() {
  const fake = createFakeConfluence();
  const users = [fake.user, ...[true, true, false].map((licensed) => fake.addUser({ licensed }))];
  return { fake, site: fake.site, users };
}

const idsOf = (levels: readonly ReadLevel[]) =>
  levels.map(({ type, readers }) => [type, ...readers.map(({ id }) => id)].join(" "));

/** The members of the groups of a site, by their IDs. */
async function readGroups({ v1 }: Confluence): Promise<Map<string, string[]>> {
  const members = new Map<string, string[]>();
  for await (const { id, name } of v1.getGroups()) {
    expect(NAMES).toContain(name);
    const found = await v1.getGroupMembersByGroupId({ groupId: id }).collect();
    members.set(
      id,
      found.map(({ accountId }) => accountId ?? ""),
    );
  }
  return members;
}

describe("whoCanRead", () => {
  it("lists the space, and everything above the page that is restricted", async () => {
    const { fake, site, users } = open();
    const [mia, tom] = users.map(({ accountId }) => accountId);
    const space = site.addSpace({ key: "DOC" });
    const read = [users[0], users[1], "confluence-users"] as (FakeUser | string)[];
    const folder = site.addFolder(space, { title: "Staff", restrictions: { read } });
    const between = site.addPage(space, {
      title: "A",
      parent: folder,
      restrictions: { update: [read[0] ?? ""] },
    });
    const page = site.addPage(space, {
      title: "B",
      parent: between,
      restrictions: { read: [read[0] ?? ""] },
    });
    const clients = openClients(fake, SCOPES);
    const [[, confluence] = expect.fail()] = clients;
    const [all] = [...(await readGroups(confluence)).keys()];
    for (const [, client] of clients) {
      for (const id of [page.id, `https://acme.atlassian.net/wiki/spaces/DOC/pages/${page.id}`])
        expect(idsOf(await whoCanRead(client, id))).toEqual([
          `space ${mia} ${all}`,
          `folder ${mia} ${tom} ${all}`,
          `page ${mia}`,
        ]);
      const levels = await whoCanRead(client, between.id);
      expect(levels.map(({ type, id }) => `${type} ${id}`)).toEqual([
        `space ${space.id}`,
        `folder ${folder.id}`,
      ]);
      expect(levels[1]?.readers[0]).toEqual({ type: "user", id: mia });
      expect(levels[1]?.readers[2]).toEqual({ type: "group", id: all });
    }
  });

  it("says of everybody whether they can read the page, whatever is restricted", async () => {
    let count = 0;
    // The first user reads, and is named everywhere.
    const named = fc.option(fc.subarray([1, 2, 3, ...NAMES]), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(fc.tuple(named, named, named, named), async ([inSpace, onHome, onFolder, onPage]) => {
        const { fake, site, users } = open();
        const toNamed = (list: readonly (number | string)[]) =>
          [0, ...list].map((each) => (typeof each === "number" ? (users[each] ?? "") : each));
        const restrict = (list: readonly (number | string)[] | undefined) =>
          list && { restrictions: { read: toNamed(list) } };
        const permissions =
          inSpace && toNamed(inSpace).map((to) => ({ to, operations: ["read space"] as const }));
        const space = site.addSpace({ key: "DOC", ...(permissions && { permissions }) });
        const top = site.addPage(space, { title: "Top", parent: null, ...restrict(onHome) });
        const folder = site.addFolder(space, { title: "F", parent: top, ...restrict(onFolder) });
        const { id } = site.addPage(space, { title: "P", parent: folder, ...restrict(onPage) });
        const clientOf = (user: FakeUser | undefined) =>
          createConfluence({
            site: "acme",
            auth: apiToken(fake.addToken({ user })),
            fetch: fake.fetch,
            retry: false,
          });
        const confluence = clientOf(users[0]);
        const groups = await readGroups(confluence);
        const levels = await whoCanRead(confluence, id);
        for (const user of users) {
          const isNamed = ({ readers }: ReadLevel) =>
            readers.some(({ id: of }) => of === user.accountId || groups.get(of)?.includes(user.accountId));
          const isLicensed = user !== users.at(-1);
          expect(isLicensed && levels.every(isNamed)).toBe(await canRead(clientOf(user), id));
          count += 1;
        }
      }),
      { numRuns: 40 },
    );
    console.log(`whoCanRead: right about ${count} users`);
  });

  it.each([
    [250, "start=0&limit=100", 3],
    [99, "start=0&limit=100", 1],
  ])("reads a restriction with %d users to its end", async (count, query, requests) => {
    const { fake, site } = open();
    const space = site.addSpace({ key: "DOC" });
    const read = Array.from({ length: count }, () => fake.addUser());
    const [, client] = openClients(fake, SCOPES)[0] ?? expect.fail();
    const { accountId } = await client.v1.getCurrentUser();
    const page = site.addPage(space, { title: "A" });
    const user = [accountId ?? "", ...read.slice(1).map((each) => each.accountId)].map((id) => ({
      accountId: id,
    }));
    await client.v1.addRestrictions({
      id: page.id,
      body: [{ operation: "read", restrictions: { user: user.map((each) => ({ type: "known", ...each })) } }],
    });
    const [, level] = await whoCanRead(client, page.id);
    expect(level?.readers.map(({ id }) => id)).toEqual(user.map(({ accountId: id }) => id));
    const sent = fake.requests.filter(
      ({ operation, path }) => operation === "v1.getRestrictionsForOperation" && path.includes(page.id),
    );
    expect(sent.length).toBe(requests);
    expect(sent[0]?.path).toContain(query);
  });

  it("pages as the server does, and counts a user without an ID as one", async () => {
    const { confluence, lines } = scriptedClient((line) => {
      if (!line.includes("/restriction/")) return { spaceId: "7", results: [] };
      const start = Number(/start=(\d+)/.exec(line)?.[1]);
      const results = start < 4 ? [{ accountId: null }, { accountId: `${start}` }] : [];
      return { restrictions: { user: { results, limit: 2 }, group: { results: [], limit: 2 } } };
    });
    const [space, level] = await whoCanRead(confluence, 1);
    expect(space).toEqual({ type: "space", id: "7", readers: [] });
    expect(level?.readers.map(({ id }) => id)).toEqual(["", "0", "", "2"]);
    expect(lines.filter((line) => line.includes("/restriction/")).length).toBe(3);
  });

  it("rejects a restriction that is not as documented, because it could hide whom it names", async () => {
    const { confluence } = scriptedClient(() => ({ spaceId: "7", results: [], restrictions: { user: {} } }));
    await expect(whoCanRead(confluence, 1)).rejects.toMatchObject({ kind: "server" });
  });

  it("rejects a page that the caller cannot see", async () => {
    const { fake } = open();
    const [, client] = openClients(fake, SCOPES)[0] ?? expect.fail();
    await expect(whoCanRead(client, 404)).rejects.toMatchObject({ kind: "not-found" });
  });
});

async function canRead({ v2 }: Confluence, id: string): Promise<boolean> {
  try {
    return (await v2.getPageById({ id })).id === id;
  } catch (error) {
    if (isConfluenceError(error) && error.status === 404) return false;
    throw error;
  }
}
