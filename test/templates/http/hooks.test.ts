import { anonymous, type ConfluenceOptions, createConfluence } from "confluence-fetch";
import { waitForTask } from "confluence-fetch/recipes";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
