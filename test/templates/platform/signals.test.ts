import { getEventListeners } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { anonymous, type ConfluenceOptions, createConfluence, type Fetch } from "confluence-fetch";
import { createFakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

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

/** What is read in pieces, or never. */
const STREAMS: Readonly<Record<string, (fetch: Fetch, signal: AbortSignal) => Promise<ReadableStream>>> = {
  "a download": async (fetch, signal) =>
    (await clientOf(fetch).v1.downloadAttatchment({ id: 1, attachmentId: 2 }, { signal })).stream(),
  "a stream of the openapi-fetch client": async (fetch, signal) => {
    const { data } = await clientOf(fetch).client.GET("/wiki/api/v2/pages", { signal, parseAs: "stream" });
    return data as ReadableStream;
  },
};

/** Waits until garbage was collected, and what depends on that has happened. */
async function untilCollected(check: () => void): Promise<void> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  await vi.waitFor(
    () => {
      collect();
      check();
    },
    { timeout: 20_000 },
  );
}

describe.each(Object.entries(STREAMS))("%s", (_, open) => {
  it("that nobody reads is forgotten by a signal that goes on", async () => {
    const { signal } = new AbortController();
    const responses: WeakRef<Response>[] = [];
    const fetch: Fetch = async () => {
      const response = new Response("x".repeat(1_000));
      responses.push(new WeakRef(response));
      return response;
    };
    for (let count = 0; count < 5; count += 1) await open(fetch, signal);
    await untilCollected(() => {
      expect(responses.filter((response) => response.deref())).toEqual([]);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    });
  });

  it("is still ended by its signal after garbage was collected", async () => {
    const aborter = new AbortController();
    let pieces = 0;
    const pull = (controller: ReadableStreamDefaultController) => {
      if (pieces++ === 0) controller.enqueue(new Uint8Array(1));
    };
    const response = async () => new Response(new ReadableStream({ pull }));
    const reader = (await open(response, aborter.signal)).getReader();
    await reader.read();
    const garbage = new WeakRef({});
    await delay(1);
    await untilCollected(() => expect(garbage.deref()).toBeUndefined());
    aborter.abort();
    await expect(Promise.race([reader.read(), delay(2_000)])).rejects.toMatchObject({ kind: "aborted" });
  });
});
