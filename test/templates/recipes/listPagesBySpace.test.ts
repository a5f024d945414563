import { describe, expect, it } from "vitest";
import { listPagesBySpace } from "../../../generated/src/recipes/listPagesBySpace.js";
import type { PageListing, PagesBySpace } from "../../../generated/src/recipes/PageListing.js";
import { type Reply, refusal, scriptedClient } from "./scriptedClient.js";

/** The IDs of the pages of each space. */
type Site = Record<string, readonly string[]>;

/** Answers both lists, two items at a time. The cursor of a page is the last ID before it. */
function serve(site: Site, answer: (line: string) => Reply | undefined = () => undefined) {
  return (line: string): Reply => {
    const { pathname, searchParams } = new URL(line.replace("GET ", ""), "http://localhost");
    const [, spaceId] = /spaces\/(\d+)\/pages/.exec(pathname) ?? [];
    const given = answer(line);
    if (given) return given;
    const ids = spaceId === undefined ? Object.keys(site) : (site[spaceId] ?? []);
    const after = Number(searchParams.get("cursor") ?? 0);
    const rest = ids.filter((id) => Number(id) > after);
    const results = rest.slice(0, 2).map((id) => ({ id, spaceId, title: `Page ${id}` }));
    const next = rest.length > 2 ? { next: `/x?cursor=${results.at(-1)?.id}` } : {};
    return { results, _links: next };
  };
}

/** The IDs of the first pages; the loop is left at the last of them. */
async function take(listing: PageListing, count = Number.POSITIVE_INFINITY): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of listing) if (ids.push(id) >= count) break;
  return ids;
}

/** A copy of what JSON keeps. */
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const SITE: Site = { "10": ["1", "2", "3", "4", "5"], "20": ["6", "7", "8"], "30": [], "40": ["9"] };
const ALL = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

describe("listPagesBySpace", () => {
  it("lists the pages of all spaces, each space in the order of IDs", async () => {
    const { confluence, lines } = scriptedClient(serve(SITE));
    const ids = await take(listPagesBySpace(confluence, { pages: { "body-format": "storage" } }));
    expect(ids.toSorted()).toEqual(ALL);
    expect(ids.filter((id) => Number(id) <= 5)).toEqual(["1", "2", "3", "4", "5"]);
    expect(lines.slice(0, 2)).toEqual([
      "GET /api/v2/spaces?limit=250&sort=id",
      "GET /api/v2/spaces?limit=250&sort=id&cursor=20",
    ]);
    expect(lines).toContain("GET /api/v2/spaces/10/pages?limit=250&body-format=storage&sort=id&cursor=4");
  });

  it("lists only the spaces that are asked for", async () => {
    const { confluence, lines } = scriptedClient(serve(SITE));
    await take(listPagesBySpace(confluence, { spaces: { type: "global", status: "current" } }), 1);
    expect(lines[0]).toBe("GET /api/v2/spaces?limit=250&type=global&status=current&sort=id");
  });

  it("resumes at the page that the loop was at, even in the middle of a response", async () => {
    const { confluence } = scriptedClient(serve({ "10": ["1", "2", "3", "4", "5"] }));
    const first = listPagesBySpace(confluence);
    expect(await take(first, 4)).toEqual(["1", "2", "3", "4"]);
    const checkpoint = throughJson(first.checkpoint());
    const spaces = { "10": { last: "3", cursor: "2" } };
    expect(checkpoint).toEqual({ version: 1, site: "https://acme.atlassian.net", pages: {}, spaces });
    expect(await take(listPagesBySpace(confluence, { checkpoint }))).toEqual(["4", "5"]);
  });

  it("has nothing left to list after its end, and sends no requests for spaces that are done", async () => {
    const { confluence, lines } = scriptedClient(serve(SITE));
    const first = listPagesBySpace(confluence);
    await take(first);
    const checkpoint = throughJson(first.checkpoint());
    expect(checkpoint.spaces).toEqual({
      ...{ "10": { last: "5", isDone: true }, "20": { last: "8", isDone: true } },
      ...{ "30": { isDone: true }, "40": { last: "9", isDone: true } },
    });
    lines.length = 0;
    expect(await take(listPagesBySpace(confluence, { checkpoint }))).toEqual([]);
    expect(lines.length).toBe(2);
  });

  it("reads new spaces when it resumes, and keeps the place in those that have vanished", async () => {
    const site = { ...SITE };
    const { confluence } = scriptedClient(serve(site));
    const first = listPagesBySpace(confluence, { concurrency: 1 });
    await take(first, 3);
    delete site["10"];
    site["5"] = ["11"];
    const second = listPagesBySpace(confluence, {
      concurrency: 1,
      checkpoint: throughJson(first.checkpoint()),
    });
    expect(await take(second)).toEqual(["11", "6", "7", "8", "9"]);
    site["10"] = SITE["10"] ?? [];
    const third = listPagesBySpace(confluence, { checkpoint: throughJson(second.checkpoint()) });
    expect(await take(third)).toEqual(["3", "4", "5"]);
  });

  it("lists a space from its start if its cursor is refused, without the pages that came", async () => {
    const { confluence, lines } = scriptedClient(
      serve({ "10": ["1", "2", "3", "4", "5"] }, (line) =>
        line.includes("cursor=stale") ? refusal(400, "cursor is invalid") : undefined,
      ),
    );
    const checkpoint = { version: 1, pages: {}, spaces: { "10": { last: "3", cursor: "stale" } } } as const;
    expect(await take(listPagesBySpace(confluence, { checkpoint }))).toEqual(["4", "5"]);
    expect(lines.slice(1).map((line) => line.split("sort=id")[1])).toEqual([
      ...["&cursor=stale", "", "&cursor=2", "&cursor=4"],
    ]);
  });

  it("does not list a space again and again if no cursor is accepted", async () => {
    const { confluence, lines } = scriptedClient(
      serve(SITE, (line) => (/pages.*cursor/.test(line) ? refusal(400, "cursor is invalid") : undefined)),
    );
    const listing = listPagesBySpace(confluence, { concurrency: 1 });
    await expect(take(listing)).rejects.toMatchObject({ kind: "invalid-request", cursor: "2" });
    expect(lines.length).toBe(6);
  });

  it("throws the error of a space, and can be resumed then", async () => {
    let isDown = true;
    const { confluence } = scriptedClient(
      serve(SITE, (line) => (isDown && line.includes("/20/") ? refusal(403, "no") : undefined)),
    );
    const first = listPagesBySpace(confluence, { concurrency: 1 });
    const ids: string[] = [];
    const loop = async () => {
      for await (const { id } of first) ids.push(id);
    };
    await expect(loop()).rejects.toMatchObject({ kind: "forbidden", operation: "v2.getPagesInSpace" });
    isDown = false;
    const checkpoint = throughJson(first.checkpoint());
    ids.push(...(await take(listPagesBySpace(confluence, { checkpoint }))));
    expect(ids.toSorted()).toEqual(ALL);
  });

  it("reads the other spaces on if onError returns, and tries this one again when it resumes", async () => {
    let isDown = true;
    const { confluence } = scriptedClient(
      serve(SITE, (line) => (isDown && /10\/.*cursor=2/.test(line) ? refusal(404, "no space") : undefined)),
    );
    const errors: unknown[] = [];
    const first = listPagesBySpace(confluence, {
      onError: ({ kind }, spaceId) => void errors.push([kind, spaceId]),
    });
    expect((await take(first)).toSorted()).toEqual(["1", "2", "6", "7", "8", "9"]);
    expect(errors).toEqual([["not-found", "10"]]);
    isDown = false;
    const checkpoint = throughJson(first.checkpoint());
    expect(await take(listPagesBySpace(confluence, { checkpoint }))).toEqual(["3", "4", "5"]);
  });

  it("ends with an error that all spaces would have, and with one of onError itself", async () => {
    const refused = scriptedClient(
      serve(SITE, (line) => (/pages/.test(line) ? new Response("", { status: 429 }) : undefined)),
    );
    const limited = listPagesBySpace(refused.confluence, { onError: () => {} });
    await expect(limited.next()).rejects.toMatchObject({ kind: "rate-limited" });
    const failing = scriptedClient(
      serve(SITE, (line) => (/pages/.test(line) ? refusal(404, "x") : undefined)),
    );
    const ended = listPagesBySpace(failing.confluence, {
      onError: () => Promise.reject(new Error("enough")),
    });
    await expect(ended.next()).rejects.toThrow("enough");
  });

  it("stops if the server does not sort the pages, because some would be lost on resuming", async () => {
    const { confluence } = scriptedClient(() => ({ results: [{ id: "10" }, { id: "30" }, { id: "20" }] }));
    await expect(listPagesBySpace(confluence).next()).rejects.toMatchObject({
      kind: "server",
      message: expect.stringContaining("are not in the order of their IDs"),
    });
  });

  it("rejects answers that are not as documented", async () => {
    for (const result of [null, {}, { id: null }, { id: "x" }, 5]) {
      const spaces = scriptedClient(() => ({ results: [result] }));
      await expect(listPagesBySpace(spaces.confluence).next()).rejects.toMatchObject({
        kind: "server",
        message: expect.stringContaining("v2.getSpaces returned data that is not as documented"),
      });
      const answer = (line: string) => ({ results: [line.includes("pages") ? result : { id: "1" }] });
      await expect(listPagesBySpace(scriptedClient(answer).confluence).next()).rejects.toMatchObject({
        kind: "server",
        message: expect.stringContaining("v2.getPagesInSpace returned data that is not as documented"),
      });
    }
  });

  it("asks for no more than one response of each space ahead, and of no more spaces than allowed", async () => {
    const { confluence, lines } = scriptedClient(serve(SITE));
    const listing = listPagesBySpace(confluence, { concurrency: 2 });
    await listing.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const asked = lines.flatMap((line) => /spaces\/(\d+)\/pages/.exec(line)?.[1] ?? []);
    expect(asked.toSorted()).toEqual(["10", "10", "20"]);
  });

  it("aborts its requests if the loop is left, if return is called, and if the signal is aborted", async () => {
    const signals: AbortSignal[] = [];
    const open = () => {
      const { confluence } = scriptedClient(serve(SITE));
      const getPagesInSpace: typeof confluence.v2.getPagesInSpace = (args, options) => {
        if (options?.signal) signals.push(options.signal);
        return confluence.v2.getPagesInSpace(args, options);
      };
      return { v2: { ...confluence.v2, getPagesInSpace } };
    };
    for await (const _ of listPagesBySpace(open())) break;
    expect([signals.length > 0, signals.every(({ aborted }) => aborted)]).toEqual([true, true]);
    const listing = listPagesBySpace(open());
    const pending = listing.next();
    expect(await listing.return()).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    const aborter = new AbortController();
    const aborted = listPagesBySpace(open(), { onError: () => {} }, { signal: aborter.signal });
    await aborted.next();
    aborter.abort();
    await expect(take(aborted)).rejects.toMatchObject({ kind: "aborted" });
  });

  it("rejects a checkpoint that is none, naming what is wrong with it", () => {
    const { confluence, lines } = scriptedClient(serve(SITE));
    const good = { version: 1, pages: {}, spaces: {} };
    const space = (value: unknown) => ({ ...good, spaces: { "10": value } });
    const cases: readonly (readonly [unknown, string])[] = [
      [null, "checkpoint cannot be null"],
      ["{}", 'checkpoint cannot be "{}"'],
      [{}, "checkpoint.version cannot be undefined"],
      [{ ...good, version: 2 }, "checkpoint.version cannot be 2"],
      [{ ...good, site: 5 }, "checkpoint.site cannot be 5"],
      [{ ...good, pages: null }, "checkpoint.pages cannot be null"],
      [{ ...good, pages: { status: ["archived"] } }, "checkpoint.pages.status cannot be an object"],
      [{ ...good, pages: { title: "x" } }, 'checkpoint.pages.title cannot be "x"'],
      [{ ...good, spaces: null }, "checkpoint.spaces cannot be null"],
      [space(5), "checkpoint.spaces.10 cannot be 5"],
      [space({ last: "1e3" }), 'checkpoint.spaces.10.last cannot be "1e3"'],
      [space({ last: 3 }), "checkpoint.spaces.10.last cannot be 3"],
      [space({ cursor: "" }), 'checkpoint.spaces.10.cursor cannot be ""'],
      [space({ isDone: "yes" }), 'checkpoint.spaces.10.isDone cannot be "yes"'],
    ];
    for (const [checkpoint, message] of cases) {
      const settings = { checkpoint } as PagesBySpace;
      expect(() => listPagesBySpace(confluence, settings), message).toThrow(message);
    }
    expect(lines).toEqual([]);
  });

  it("rejects the checkpoint of another site before it yields or reads a page", async () => {
    const { confluence, lines } = scriptedClient(serve(SITE));
    const other = { version: 1, site: "https://globex.atlassian.net", pages: {}, spaces: {} } as const;
    const listing = listPagesBySpace(confluence, { checkpoint: other });
    await expect(listing.next()).rejects.toMatchObject({
      kind: "configuration",
      message:
        'checkpoint.site cannot be "https://globex.atlassian.net"\n' +
        "pass the checkpoint of a listing of https://acme.atlassian.net, or undefined to start again",
    });
    expect(lines.filter((line) => line.includes("/pages"))).toEqual([]);
    expect(listing.checkpoint().site).toBe(other.site);
  });

  it.each([undefined, "11111111-1111-1111-1111-111111111111"])(
    "takes a checkpoint whose site is %j, which is no address",
    async (site) => {
      const { confluence } = scriptedClient(serve({ "10": ["1", "2"] }));
      const spaces = { "10": { last: "1" } };
      const listing = listPagesBySpace(confluence, { checkpoint: { version: 1, site, pages: {}, spaces } });
      expect(await take(listing)).toEqual(["2"]);
      expect(listing.checkpoint().site).toBe(site ?? "https://acme.atlassian.net");
    },
  );

  it("takes a client that does not tell its site", async () => {
    const { confluence } = scriptedClient(serve({ "10": ["1"] }));
    const listing = listPagesBySpace({ v2: confluence.v2 });
    expect(await take(listing)).toEqual(["1"]);
    expect(listing.checkpoint().site).toBeUndefined();
  });

  it("takes a checkpoint whose members are in another order, of the same pages", async () => {
    const { confluence } = scriptedClient(serve({ "10": ["1"] }));
    const pages = { status: ["current", "archived"], depth: "root" } as const;
    const first = listPagesBySpace(confluence, { pages });
    await take(first);
    const { version, spaces, pages: selection } = first.checkpoint();
    const { depth, status } = selection;
    const checkpoint = throughJson({ spaces, pages: { status, depth }, version });
    expect(await take(listPagesBySpace(confluence, { pages, checkpoint }))).toEqual([]);
    expect(() => listPagesBySpace(confluence, { checkpoint })).toThrow(
      "pass the checkpoint of a listing with depth undefined",
    );
  });
});
