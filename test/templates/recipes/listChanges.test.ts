import {
  type Change,
  type ChangeListing,
  type ChangeReader,
  type ChangesCheckpoint,
  type ChangesSince,
  cql,
  listChanges,
  storageBody,
  updatePage,
} from "confluence-fetch/recipes";
import { createFakeConfluence } from "confluence-fetch/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openClients } from "./openClients.js";
import { scriptedClient } from "./scriptedClient.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A listing of what is left. */
const END = { before: [], during: [], minutes: 0, left: undefined };

/** Opens a fake with a space, and clients for it. */
function open() {
  const fake = createFakeConfluence({ now: () => Date.parse("2026-03-01T12:00:00Z") });
  const space = fake.site.addSpace({ key: "DOC" });
  fake.clock.advance(MINUTE);
  const clients = openClients(fake, [
    ...(["search:confluence", "read:page:confluence", "write:page:confluence"] as const),
  ]);
  const [[, confluence] = expect.fail()] = clients;
  const change = (id: string) =>
    updatePage(confluence, {
      id,
      change: ({ version }) => ({ body: storageBody(`<p>${version?.number}</p>`) }),
    });
  return { fake, site: fake.site, space, clients, confluence, change };
}

const list = async (listing: ChangeListing): Promise<string[]> => {
  const names: string[] = [];
  for await (const { content, version } of listing) names.push(`${content.title} ${version}`);
  return names;
};

/** Passes a checkpoint on as JSON. */
const next = (listing: ChangeListing): ChangesCheckpoint => JSON.parse(JSON.stringify(listing.checkpoint()));

describe("listChanges", () => {
  it("lists what has changed since a time, newest first, and then only what has changed since", async () => {
    const { fake, site, space, clients, change } = open();
    for (const [name, client] of clients) {
      const since = new Date(fake.clock.now());
      fake.clock.advance(MINUTE);
      const [a, b] = ["A", "B"].map((title) => site.addPage(space, { title: `${title} ${name}` }));
      const first = listChanges(client, { since });
      expect(await list(first)).toEqual([`B ${name} 1`, `A ${name} 1`]);
      await change(a?.id ?? "");
      const second = listChanges(client, { since: next(first) });
      expect(await list(second)).toEqual([`A ${name} 2`]);
      expect(await list(listChanges(client, { since: next(second) }))).toEqual([]);
      await change(b?.id ?? "");
      await change(b?.id ?? "");
      expect(await list(listChanges(client, { since: next(second) }))).toEqual([`B ${name} 3`]);
      fake.clock.advance(MINUTE);
    }
  });

  it("says what has changed, and when", async () => {
    const { fake, site, space, confluence } = open();
    const page = site.addPage(space, { title: "A" });
    const { value } = await listChanges(confluence, { since: new Date(fake.clock.now() - DAY) }).next();
    const { createdAt } = await confluence.v2.getPageById({ id: page.id });
    expect(value as Change).toMatchObject({
      ...{ id: page.id, version: 1, changedAt: createdAt },
      content: { type: "page", title: "A", status: "current" },
    });
  });

  it("lists other content, or less of it, by a condition, without spaces and users", async () => {
    const { fake, site, space, confluence } = open();
    const since = new Date(fake.clock.now() - DAY);
    site.addAttachment(site.addPage(space, { title: "A" }), { title: "a.png", content: "a" });
    site.addBlogPost(space, { title: "News" });
    const only = (where: string) => list(listChanges(confluence, { since, where }));
    expect(await list(listChanges(confluence, { since }))).toEqual(["News 1", "A 1", "DOC Home 1"]);
    expect(await only(cql`type = attachment or title = ${"A"}`)).toEqual(["a.png 1", "A 1"]);
    expect(await only("type in (space, blogpost, user)")).toEqual(["News 1"]);
    await expect(only("type = page order by title")).rejects.toMatchObject({ kind: "invalid-request" });
  });

  it("finds what a search knows only later, if that is within the overlap", async () => {
    const at = (time: string) => ({
      lastModified: time,
      content: { id: time, title: time, version: { number: 1 } },
    });
    const [early, late] = [at("2026-03-01T10:00:10.000Z"), at("2026-03-01T10:05:00.000Z")];
    let hits = [late];
    const { confluence } = scriptedClient(() => ({ results: hits, _links: {} }));
    const since = new Date("2026-03-01T00:00:00Z");
    const listed = async (overlap: number) => {
      hits = [late];
      const first = listChanges(confluence, { since, overlap });
      expect((await list(first)).length).toBe(1);
      hits = [late, early];
      return list(listChanges(confluence, { since: next(first), overlap }));
    };
    expect(await listed(10 * MINUTE)).toEqual(["2026-03-01T10:00:10.000Z 1"]);
    expect(await listed(4 * MINUTE)).toEqual([]);
  });

  it("asks from 12 hours earlier, whatever the time zone of the caller is, and stops at what is older", async () => {
    const { confluence, lines } = scriptedClient(() => ({
      results: [{ title: "", lastModified: "2026-02-28T23:59:59.000Z" }],
      _links: { next: "/rest/api/search?cursor=a&cql=type=page" },
    }));
    expect(await list(listChanges(confluence, { since: new Date("2026-03-01T00:00:00.500Z") }))).toEqual([]);
    expect(lines[0]).toBe(
      'GET /rest/api/search?limit=100&cql=(type in (page, blogpost)) and lastmodified >= "2026-02-28 12:00" order by lastmodified desc&expand=content.version',
    );
    // The next page is asked for ahead.
    expect(lines.length).toBe(2);
  });

  it("goes on before the change at which it was left", async () => {
    const { fake, site, space, confluence } = open();
    const since = new Date(fake.clock.now());
    fake.clock.advance(MINUTE);
    for (const title of ["A", "B", "C"]) site.addPage(space, { title });
    const left = listChanges(confluence, { since });
    for await (const { content } of left) if (content.title === "B") break;
    expect(await list(listChanges(confluence, { since: next(left) }))).toEqual(["B 1", "A 1"]);
  });

  it("lists each version once and no last one never, whatever is written meanwhile, and wherever it is left", async () => {
    let count = 0;
    const index = fc.nat(5);
    const step = fc.record({
      before: fc.array(index, { maxLength: 4 }),
      during: fc.array(index, { maxLength: 3 }),
      minutes: fc.nat(30),
      left: fc.option(fc.nat(3), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const { fake, site, space, confluence, change } = open();
        const { v1, v2 } = confluence;
        const reader: ChangeReader = {
          v1: { searchByCQL: (args, options) => v1.searchByCQL({ ...args, limit: 2 }, options) },
        };
        let since: ChangesSince["since"] = new Date(fake.clock.now());
        const ids = Array.from({ length: 6 }, (_, number) => site.addPage(space, { title: `P${number}` }).id);
        const processed: string[] = [];
        for (const { before, during, minutes, left } of [...steps, END, END]) {
          for (const each of before) await change(ids[each] ?? "");
          fake.clock.advance(minutes * MINUTE);
          const listing = listChanges(reader, { since });
          const writes = during.values();
          let number = 0;
          for await (const { id, version } of listing) {
            if (number === left) break;
            number += 1;
            processed.push(`${id} ${version}`);
            const { value } = writes.next();
            if (value !== undefined) await change(ids[value] ?? "");
          }
          since = next(listing);
          count += 1;
        }
        const latest = await Promise.all(ids.map((id) => v2.getPageById({ id })));
        const wanted = latest.map(({ id, version }) => `${id} ${version?.number}`);
        expect(processed).toEqual(expect.arrayContaining(wanted));
        expect(new Set(processed).size).toBe(processed.length);
      }),
      { numRuns: 30 },
    );
    console.log(`listChanges: ${count} listings, each version once`);
  });

  it.each([
    ["options cannot be null", null],
    ["since cannot be undefined", {}],
    ["since cannot be an object", { since: new Date(Number.NaN) }],
    ["since.version cannot be 2", { since: { version: 2 } }],
    ['since.from cannot be "then"', { since: { version: 1, from: "then" } }],
    ["since.seen cannot be an object", { since: { version: 1, from: "2026-01-01", seen: [1] } }],
    ['where cannot be " "', { since: new Date(), where: " " }],
    ["overlap cannot be -1", { since: new Date(), overlap: -1 }],
  ])("rejects settings that can never work: %s", (message, settings) => {
    const { confluence } = open();
    expect(() => listChanges(confluence, settings as ChangesSince)).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(message) }),
    );
  });

  it.each([
    {},
    { lastModified: "never" },
    { lastModified: "2026-03-02T00:00:00Z", content: { id: "1" } },
    null,
  ])("rejects a hit that is not as documented: %j", async (hit) => {
    const { confluence } = scriptedClient(() => ({ results: [hit], _links: {} }));
    const listing = listChanges(confluence, { since: new Date("2026-03-01") });
    await expect(list(listing)).rejects.toMatchObject({ kind: "server", operation: "v1.searchByCQL" });
  });
});
