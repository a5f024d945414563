import {
  createConfluence,
  type Fetch,
  type LimitedResponse,
  type Limiter,
  serviceAccountToken,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";

const auth = serviceAccountToken({ token: "t" });

function createClient(limiter: Limiter, fetch: Fetch) {
  return createConfluence({ cloudId: "c", auth, limiter, fetch, retry: { minDelay: 0 } }).v2;
}

describe("limiter", () => {
  it("is asked before each attempt, and told how it ended", async () => {
    const log: unknown[] = [];
    const limiter: Limiter = {
      before: ({ operation, attempt }) => log.push(`before ${operation} ${attempt}`),
      after: ({ request, status }) => log.push(`after ${request.attempt}: ${status}`),
    };
    const answers = [Response.json({}, { status: 503 }), Response.error, Response.json({ results: [] })];
    await createClient(limiter, async () => {
      log.push("sent");
      const answer = answers.shift();
      if (answer instanceof Response) return answer;
      throw new TypeError("fetch failed");
    }).getSpaces();
    expect(log).toEqual([
      ...["before v2.getSpaces 1", "sent", "after 1: 503"],
      ...["before v2.getSpaces 2", "sent", "after 2: undefined"],
      ...["before v2.getSpaces 3", "sent", "after 3: 200"],
    ]);
  });

  it("holds a request up until it resolves, and lets no more through than are asked for", async () => {
    let proceed = () => {};
    const limiter: Limiter = {
      before: () =>
        new Promise<void>((resolve) => {
          proceed = resolve;
        }),
      after: () => {},
    };
    let sent = 0;
    const call = createClient(limiter, async () => {
      sent += 1;
      return Response.json({ results: [] });
    }).getSpaces();
    const done = call.then(() => "done");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toBe(0);
    proceed();
    expect(await done).toBe("done");
    expect(sent).toBe(1);
  });

  it("is told of an attempt that ended while it waited, which is not sent", async () => {
    const ended: LimitedResponse[] = [];
    let proceed = () => {};
    const limiter: Limiter = {
      before: () =>
        new Promise<void>((resolve) => {
          proceed = resolve;
        }),
      after: (response) => ended.push(response),
    };
    const stop = new AbortController();
    const call = createClient(limiter, () => Promise.reject(new Error("was sent"))).getSpaces(undefined, {
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 20);
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
    proceed();
    await new Promise((resolve) => setTimeout(resolve));
    expect(ended.map(({ status }) => status)).toEqual([undefined]);
  });

  it("fails a call if it rejects, and does not if it only fails to be told", async () => {
    const answer: Fetch = async () => Response.json({ results: [] });
    const no = () => Promise.reject(new Error("no"));
    await expect(createClient({ before: no, after: () => {} }, answer).getSpaces()).rejects.toThrow("no");
    await expect(createClient({ before: () => {}, after: no }, answer).getSpaces()).resolves.toEqual({
      results: [],
    });
  });

  it("refuses what is no limiter", async () => {
    const limiter = { before: () => {} } as unknown as Limiter;
    const call = createClient(limiter, async () => Response.json({ results: [] })).getSpaces();
    await expect(call).rejects.toThrow("limiter.after cannot be undefined");
  });
});
