import { getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { anonymous, type ConfluenceOptions, createConfluence, type Fetch } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const COUNT = 40;

function clientOf(fetch: Fetch, options: Partial<ConfluenceOptions> = {}) {
  return createConfluence({ site: "acme", auth: anonymous(), fetch, ...options });
}

const soon: Fetch = () => delay(5).then(() => Response.json({ results: [] }));

describe("a signal that many calls share", () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => void warnings.push(warning);
  beforeEach(() => {
    warnings.length = 0;
    process.on("warning", note);
  });
  afterEach(async () => {
    // Node warns in the next turn.
    await delay(1);
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });

  /** Runs work with a signal, and counts the listeners that it has meanwhile and afterwards. */
  async function countListeners(work: (signal: AbortSignal) => Promise<unknown>): Promise<[number, number]> {
    const { signal } = new AbortController();
    let most = 0;
    const count = () => getEventListeners(signal, "abort").length;
    const timer = setInterval(() => {
      most = Math.max(most, count());
    }, 1);
    await work(signal);
    clearInterval(timer);
    return [most, count()];
  }

  const many = (call: (id: number) => PromiseLike<unknown>) =>
    Promise.allSettled(Array.from({ length: COUNT }, (_, id) => call(id + 1)));

  const WORK: Readonly<Record<string, (signal: AbortSignal) => Promise<unknown>>> = {
    "calls at once": (signal) => {
      const { v2 } = clientOf(soon, { concurrency: COUNT });
      return many((id) => v2.getPageById({ id }, { signal }));
    },
    "calls without a timeout": (signal) => {
      const { v2 } = clientOf(soon, { concurrency: COUNT, timeout: 0 });
      return many((id) => v2.getPageById({ id }, { signal }));
    },
    "calls through the platform's fetch": async (signal) => {
      const fake = createFakeConfluence();
      const { site, gateway, close } = await fake.listen();
      const { v2 } = createConfluence({ site, gateway, auth: anonymous(), timeout: 0, concurrency: COUNT });
      await many((id) => v2.getPageById({ id }, { signal }));
      await close();
    },
    "calls that wait for their turn": (signal) => {
      const { v2 } = clientOf(soon, { concurrency: 1 });
      return many((id) => v2.getPageById({ id }, { signal }));
    },
    "calls that wait for a retry": (signal) => {
      const down: Fetch = async () => Response.json({}, { status: 503 });
      const { v2 } = clientOf(down, { concurrency: COUNT, retry: { attempts: 3, minDelay: 5 } });
      return many((id) => v2.getPageById({ id }, { signal }));
    },
    "cold calls": (signal) => {
      const connect = () =>
        delay(10).then(() => anonymous().connect({ site: { origin: "https://a.example" } } as never));
      const { v2 } = clientOf(soon, { auth: { ...anonymous(), connect } });
      return many((id) => v2.getPageById({ id }, { signal }));
    },
    "downloads that are read": (signal) => {
      const { v1 } = clientOf(() => delay(5).then(() => new Response("x".repeat(100))), {
        concurrency: COUNT,
      });
      return many(async (id) => (await v1.downloadAttatchment({ id, attachmentId: 1 }, { signal })).text());
    },
    "calls of the openapi-fetch client": (signal) => {
      const { client } = clientOf(soon, { concurrency: COUNT });
      return many((id) => client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id } }, signal }));
    },
    "pages of one listing": (signal) => {
      let page = 0;
      const pages: Fetch = async () =>
        Response.json({ results: [{}], ...(++page < COUNT && { _links: { next: `?cursor=${page}` } }) });
      return clientOf(pages).v2.getPages({}, { signal }).collect();
    },
  };

  for (const [what, work] of Object.entries(WORK)) {
    it(`has one listener for ${what}, and none when they have ended`, async () => {
      const [most, left] = await countListeners(work);
      expect([most <= 1, left]).toEqual([true, 0]);
    });
  }

  it("ends all of them, and has no listener afterwards", async () => {
    const aborter = new AbortController();
    const { v2 } = clientOf(() => new Promise(() => {}));
    const ends = many((id) => v2.getPageById({ id }, { signal: aborter.signal }));
    await delay(5);
    aborter.abort();
    const kinds = (await ends).map((end) => (end.status === "rejected" ? end.reason.kind : end.value));
    expect(kinds).toEqual(Array(COUNT).fill("aborted"));
    expect(getEventListeners(aborter.signal, "abort")).toEqual([]);
  });
});
