import {
  anonymous,
  type ConfluenceOptions,
  createConfluence,
  type Fetch,
  type ResponseEvent,
} from "confluence-fetch";
import { waitForTask } from "confluence-fetch/recipes";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const clock = { now: Date.now, random: Math.random, sleep: async () => {} };
const refusal = new Error("the hook does not want it");

/** How a hook can fail. */
const FAILURES = {
  throws: () => {
    throw refusal;
  },
  rejects: async () => {
    throw refusal;
  },
  "rejects late": async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    throw refusal;
  },
};

describe("a hook that fails", () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeEach(() => {
    unhandled.length = 0;
    process.on("unhandledRejection", note);
  });
  afterEach(() => void process.off("unhandledRejection", note));

  for (const hook of ["onRequest", "onResponse", "onRetry", "debug"] as const) {
    for (const [how, fail] of Object.entries(FAILURES)) {
      it(`ends the call with its error: ${hook} ${how}`, async () => {
        let answers = 0;
        const { fetch } = observedFetch(() => Response.json({}, { status: ++answers === 1 ? 503 : 200 }));
        const options: ConfluenceOptions = { site: "acme", auth: anonymous(), fetch, clock, [hook]: fail };
        await expect(createConfluence(options).v2.getPageById({ id: 1 })).rejects.toBe(refusal);
        const { fetch: cut } = observedFetch(() => new TypeError("fetch failed"));
        await expect(createConfluence({ ...options, fetch: cut }).v2.getPageById({ id: 1 })).rejects.toBe(
          refusal,
        );
        await new Promise((resolve) => setTimeout(resolve, 10));
        expect(unhandled).toEqual([]);
      });
    }
  }

  for (const [how, fail] of Object.entries(FAILURES)) {
    it(`ends the wait for a task: onProgress ${how}`, async () => {
      const { fetch } = observedFetch(() => ({ finished: true, successful: true }));
      const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
      await expect(waitForTask(confluence, 1, { onProgress: fail, clock })).rejects.toBe(refusal);
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(unhandled).toEqual([]);
    });
  }

  it("does not send a request twice that is not safe to repeat", async () => {
    const { fetch, requests } = observedFetch(() => ({}));
    const lost = createConfluence({ site: "acme", auth: anonymous(), fetch: () => Promise.reject(refusal) });
    const onResponse = () => lost.v2.getPageById({ id: 1 }, { retry: false });
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, clock, onResponse });
    const call = confluence.v2.createPage({ body: { spaceId: "1" } });
    await expect(call).rejects.toMatchObject({ kind: "network" });
    expect(requests.length).toBe(1);
  });

  it("ends a call whose response has no body, too", async () => {
    const { fetch } = observedFetch(() => new Response(null, { status: 204 }));
    const onResponse = FAILURES.rejects;
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, onResponse });
    await expect(confluence.v2.deletePage({ id: 1 })).rejects.toBe(refusal);
  });

  it("leaves no body of a download open", async () => {
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
    };
    const body = new ReadableStream({ cancel });
    const { fetch } = observedFetch(() => new Response(body));
    const onResponse = FAILURES.rejects;
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, onResponse });
    await expect(confluence.v1.downloadAttatchment({ id: 1, attachmentId: 2 })).rejects.toBe(refusal);
    expect(isCancelled).toBe(true);
  });
});

describe("an async hook", () => {
  it("is awaited before the request is sent, and before the call ends", async () => {
    const events: string[] = [];
    const later = (event: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      events.push(event);
    };
    const { fetch } = observedFetch(() => {
      events.push("sent");
      return Response.json({}, { status: events.length < 3 ? 503 : 200 });
    });
    const hooks = {
      onRequest: later("onRequest"),
      onResponse: later("onResponse"),
      onRetry: later("onRetry"),
    };
    const options = { site: "acme", auth: anonymous(), fetch, clock, ...hooks, debug: later("debug") };
    await createConfluence(options).v2.getPageById({ id: 1 });
    const attempt = ["onRequest", "sent", "onResponse", "debug"];
    expect(events).toEqual([...attempt, "onRetry", ...attempt]);
  });
});

describe("a hook", () => {
  it.each(["onRequest", "onResponse", "debug"] as const)("may be the only one: %s", async (hook) => {
    const events: unknown[] = [];
    const { fetch } = observedFetch(() => ({ id: "1" }));
    const own = { [hook]: (event: unknown) => void events.push(event) };
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, ...own });
    expect(await confluence.v2.getPageById({ id: 1 })).toEqual({ id: "1" });
    expect(events.length).toBe(1);
  });

  it("is told how an attempt failed that got no response, or got it too late", async () => {
    const lines: string[] = [];
    const statuses: unknown[] = [];
    const options = {
      ...{ site: "acme", auth: anonymous(), retry: false as const, clock: { ...clock, now: () => 0 } },
      debug: (line: string) => void lines.push(line),
      onResponse: ({ status, headers }: ResponseEvent) => void statuses.push(status, headers),
    };
    const { fetch } = observedFetch(() => new TypeError("fetch failed"));
    const failed = createConfluence({ ...options, fetch }).v2.getPageById({ id: 1 });
    await expect(failed).rejects.toMatchObject({ kind: "network" });
    const late: Fetch = () => new Promise((resolve) => setTimeout(() => resolve(Response.json({})), 40));
    const slow = createConfluence({ ...options, fetch: late, timeout: 20 }).v2.getPageById({ id: 2 });
    await expect(slow).rejects.toMatchObject({ kind: "timeout" });
    await vi.waitFor(() => expect(lines.length).toBe(2));
    const url = "https://acme.atlassian.net/wiki/api/v2/pages";
    expect(lines).toEqual([
      `v2.getPageById network in 0 ms (GET ${url}/1, attempt 1)`,
      `v2.getPageById timeout in 0 ms (GET ${url}/2, attempt 1)`,
    ]);
    expect(statuses).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("hooks that call the client", () => {
  it.each([1, 8])("wait for no slot that their own call holds: %i at once", async (concurrency) => {
    const { fetch, requests } = observedFetch(() => ({ results: [] }));
    const nested = async ({ operation }: { operation: string }) => {
      if (operation === "v2.getSpaces") await confluence.v1.getCurrentUser();
    };
    const hooks = { onRequest: nested, onResponse: nested };
    const options = { site: "acme", auth: anonymous(), fetch, timeout: 10_000, retry: false as const };
    const confluence = createConfluence({ ...options, concurrency, ...hooks });
    const count = 101 * concurrency;
    await Promise.all(Array.from({ length: count }, () => confluence.v2.getSpaces()));
    expect(requests.length).toBe(3 * count);
  });

  it("are still limited: no more requests are sent at once, and the wait for a slot is not part of the duration", async () => {
    let [active, most, now] = [0, 0, 0];
    const durations: number[] = [];
    const confluence = createConfluence({
      site: "acme",
      auth: anonymous(),
      concurrency: 2,
      clock: { ...clock, now: () => now },
      fetch: async () => {
        most = Math.max(most, ++active);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now += 10;
        active -= 1;
        return Response.json({ results: [] });
      },
      onResponse: ({ duration }) => durations.push(duration),
    });
    await Promise.all(Array.from({ length: 6 }, () => confluence.v2.getSpaces()));
    expect(most).toBe(2);
    expect(Math.max(...durations)).toBeLessThanOrEqual(20);
  });
});
