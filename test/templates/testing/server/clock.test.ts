import { createConfluence, oauth2 } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { basic } from "../connections.js";

const START = Date.parse("2026-03-01T12:00:00.000Z");
const DAY_MS = 24 * 3_600_000;

/** A fake whose time stands still unless it is moved, and a request to it. */
function open() {
  const fake = createFakeConfluence({ now: () => START });
  const { email, token } = fake.addToken();
  const ask = async (path: string) => {
    const headers = { authorization: basic(email, token) };
    const response = await fake.fetch(`https://acme.atlassian.net/wiki${path}`, { headers });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };
  return { fake, ask };
}

const search = async ({ ask }: ReturnType<typeof open>, cql: string): Promise<string[]> => {
  const { body } = await ask(`/rest/api/content/search?cql=${encodeURIComponent(cql)}`);
  return body.results.map(({ title }: { title: string }) => title);
};

describe("the clock of the fake", () => {
  it("is that of the platform, which continues from where it is set", () => {
    const { clock } = createFakeConfluence();
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
    for (const date of [START, new Date(START), "2026-03-01T12:00:00Z"]) {
      clock.set(date);
      expect(clock.now() - START).toBeGreaterThanOrEqual(0);
      expect(clock.now() - START).toBeLessThan(1_000);
    }
    clock.advance(DAY_MS);
    expect(clock.now() - START - DAY_MS).toBeLessThan(1_000);
  });

  it("starts and runs with `now`", () => {
    let now = 1_000;
    const { clock } = createFakeConfluence({ now: () => now });
    expect(clock.now()).toBe(1_000);
    clock.set(0);
    expect(clock.now()).toBe(0);
    now += 5;
    clock.advance(10);
    expect(clock.now()).toBe(15);
  });

  it.each([
    ["soon", "set"],
    [Number.NaN, "set"],
    [8.64e15 + 1, "set"],
    [undefined, "set"],
    [-1, "advance"],
    [Number.POSITIVE_INFINITY, "advance"],
    ["1", "advance"],
  ] as const)("rejects %s for `%s`", (value, method) => {
    const { clock } = createFakeConfluence();
    expect(() => clock[method](value as never)).toThrow(/^(date|milliseconds) cannot be/);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
  });

  it("dates what is written, each write later than the one before", async () => {
    const { fake, ask } = open();
    const space = fake.site.addSpace({ key: "DOC" });
    const pages = ["One", "Two"].map((title) => fake.site.addPage(space, { title }));
    fake.clock.advance(DAY_MS);
    pages.push(fake.site.addPage(space, { title: "Three" }));
    fake.clock.set(0);
    pages.push(fake.site.addPage(space, { title: "Four" }));
    const created = await Promise.all(
      pages.map(async ({ id }) => Date.parse((await ask(`/api/v2/pages/${id}`)).body.createdAt)),
    );
    expect(created.map((time) => time - START)).toEqual([2, 3, DAY_MS, DAY_MS + 1]);
  });

  it("decides what CQL finds by date", async () => {
    const site = open();
    const space = site.fake.site.addSpace({ key: "DOC" });
    site.fake.site.addPage(space, { title: "Old" });
    site.fake.clock.advance(8 * DAY_MS);
    site.fake.site.addPage(space, { title: "New" });
    expect(await search(site, 'type = page and created > now("-1w")')).toEqual(["New"]);
    expect(await search(site, "type = page and created < startOfDay()")).toContain("Old");
    site.fake.clock.advance(8 * DAY_MS);
    expect(await search(site, 'type = page and created > now("-1w")')).toEqual([]);
  });

  it("expires access tokens, after which the client refreshes", async () => {
    const { fake } = open();
    const auth = oauth2({ ...fake.addApp({ scopes: ["read:page:confluence"] }), onRefresh: () => {} });
    const { v2 } = createConfluence({ site: "acme", auth, fetch: fake.fetch });
    const isRefreshed = () => fake.requests.some(({ host }) => host === "auth");
    await v2.getPages();
    expect(isRefreshed()).toBe(false);
    fake.clock.advance(3_600_000);
    await v2.getPages();
    expect(isRefreshed()).toBe(true);
  });

  it("ends a rate limit, and counts the seconds until then", async () => {
    const { fake, ask } = open();
    fake.limit({ after: 1, retryAfter: 60 });
    await ask("/api/v2/spaces");
    const { status, headers } = await ask("/api/v2/spaces");
    expect([status, headers.get("retry-after")]).toEqual([429, "60"]);
    expect(headers.get("x-ratelimit-reset")).toBe("2026-03-01T12:01:00.000Z");
    fake.clock.advance(45_000);
    expect((await ask("/api/v2/spaces")).headers.get("retry-after")).toBe("15");
    fake.clock.advance(15_000);
    expect((await ask("/api/v2/spaces")).status).toBe(200);
  });

  it("does not change IDs, which depend on the seed only", () => {
    const make = (move: (fake: FakeConfluence) => void) => {
      const fake = createFakeConfluence({ seed: 3 });
      move(fake);
      const space = fake.site.addSpace({ key: "DOC" });
      return [space, fake.site.addPage(space, { title: "One" }), fake.site.cloudId, fake.addToken().token];
    };
    expect(make(({ clock }) => clock.advance(DAY_MS))).toEqual(make(({ clock }) => clock.set(0)));
  });
});
