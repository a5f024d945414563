import {
  anonymous,
  type Clock,
  type ConfluenceOptions,
  createConfluence,
  type ResponseEvent,
  type RetryEvent,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const NOW = Date.parse("2026-01-01T00:00:00Z");

/** A clock that does not wait: it writes down how long it was asked to. */
function stillClock(random = 0.5): Clock & { waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    now: () => NOW,
    random: () => random,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  };
}

/** A client that meets these answers in turn, the last one again and again. */
function meet(
  answers: readonly (() => Response | Error)[],
  options: Partial<ConfluenceOptions> = {},
  random?: number,
) {
  const clock = stillClock(random);
  const left = [...answers];
  const { fetch, requests } = observedFetch(() => (left.length > 1 ? left.shift() : left[0])?.() ?? {});
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, clock, ...options });
  return { confluence, requests, waits: clock.waits };
}

const answer =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    Response.json({}, { status, headers });
const ok = answer(200);
const broken = () =>
  new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });

describe("a request that failed for a temporary reason", () => {
  it("is retried after about 2 s, with doubling delays, at most four times", async () => {
    const { confluence, requests, waits } = meet([answer(503)]);
    await expect(confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ kind: "server", status: 503 });
    expect([requests.length, waits]).toEqual([5, [2000, 4000, 8000, 16_000]]);
  });

  it("is retried with jitter, so that clients do not retry in step", async () => {
    expect((await waitsOf(0)).concat(await waitsOf(1))).toEqual([1400, 2800, 2600, 5200]);
    async function waitsOf(random: number) {
      const { confluence, waits } = meet([answer(502), answer(504), ok], {}, random);
      await confluence.v2.getPageById({ id: 1 });
      return waits;
    }
  });

  it("waits at least for Retry-After, in seconds or as a date, and never 0", async () => {
    const date = new Date(NOW + 5000).toUTCString();
    for (const [value, least] of [
      ["3", 3000],
      [date, 5000],
      ["0", 1000],
    ] as const) {
      const { confluence, waits } = meet([answer(429, { "retry-after": value }), ok], {}, 0);
      await confluence.v2.getPageById({ id: 1 });
      expect(waits).toEqual([least]);
    }
  });

  for (const value of [
    "-1",
    "1, 2",
    "1.5",
    "+3",
    "1e1",
    "0x10",
    "3 seconds",
    "",
    "2026-01-01T00:00:05Z",
    "Thursday, 01-Jan-26 00:00:05 GMT",
    "Fri, 01 Jan 2026 00:00:05 GMT",
    "Thu, 32 Jan 2026 00:00:05 GMT",
    "Thu, 01 Jan 2026 00:00:05 +0100",
    "Invalid Date",
  ]) {
    it(`ignores a Retry-After that is neither seconds nor an HTTP date: ${JSON.stringify(value)}`, async () => {
      const { confluence, waits } = meet([answer(429, { "retry-after": value }), ok]);
      await confluence.v2.getPageById({ id: 1 });
      expect(waits).toEqual([2000]);
      const failed = meet([answer(500, { "retry-after": value })]);
      await expect(failed.confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ status: 500 });
      expect(failed.waits).toEqual([]);
    });
  }

  it("fails immediately if Retry-After exceeds the maximum delay", async () => {
    const { confluence, waits } = meet([answer(429, { "retry-after": "3600" })]);
    await expect(confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ kind: "rate-limited" });
    expect(waits).toEqual([]);
  });

  it("fails immediately if a quota is exhausted, but not at a burst limit", async () => {
    for (const [reason, times] of [
      ["confluence-quota-global-based", 1],
      ["confluence-quota-tenant-based", 1],
      ["confluence-quota", 1],
      ["conf-global-based", 1],
      ["conf-tenant-based", 1],
      ["confluence-burst-based", 5],
    ] as const) {
      const { confluence, requests } = meet([answer(429, { "ratelimit-reason": reason })]);
      await expect(confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ kind: "rate-limited" });
      expect([reason, requests.length]).toEqual([reason, times]);
    }
  });

  it("is retried after 429 even if it writes, because the server did nothing", async () => {
    const { confluence, requests } = meet([answer(429), ok]);
    await confluence.v2.createPage({ body: { spaceId: "1" } });
    await confluence.v1.createAttachment({ id: 1, body: { file: new Blob(["x"]), minorEdit: false } });
    expect(requests.map(({ method }) => method)).toEqual(["POST", "POST", "POST"]);
    expect(requests[0]?.body).toBe(requests[1]?.body);
  });

  it("is not retried if its body is a stream, which cannot be rewound", async () => {
    const { confluence, requests } = meet([answer(429)]);
    const file = new Blob(["x"]).stream();
    const upload = confluence.v1.createAttachment({ id: 1, body: { file, minorEdit: false } });
    await expect(upload).rejects.toMatchObject({ kind: "rate-limited" });
    expect(requests.length).toBe(1);
  });

  it("is retried after a network failure, but not if the host name does not resolve", async () => {
    const { confluence, requests } = meet([broken, ok]);
    await confluence.v2.getPageById({ id: 1 });
    expect(requests.length).toBe(2);
    const unknown = () =>
      new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ENOTFOUND" }) });
    const other = meet([unknown]);
    await expect(other.confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ kind: "network" });
    expect(other.requests.length).toBe(1);
  });

  it("is not retried if the site is suspended, or the failure is permanent", async () => {
    const suspended = () => Response.json({ errorCode: "SUSPENDED_INACTIVITY" }, { status: 503 });
    for (const failure of [suspended, answer(500), answer(501), answer(400), answer(409), answer(410)]) {
      const { confluence, requests } = meet([failure]);
      await expect(confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ name: "ConfluenceError" });
      expect(requests.length).toBe(1);
    }
  });

  it("is not retried if the caller disables it, for the client or for the call", async () => {
    const client = meet([answer(503)], { retry: false });
    await expect(client.confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ status: 503 });
    const call = meet([answer(503)]);
    await expect(call.confluence.v2.getPageById({ id: 1 }, { retry: false })).rejects.toMatchObject({
      status: 503,
    });
    const once = meet([answer(503)], { retry: { attempts: 1, minDelay: 10 } });
    await expect(once.confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ status: 503 });
    expect([client.requests.length, call.requests.length, once.requests.length, once.waits]).toEqual([
      1,
      1,
      2,
      [10],
    ]);
  });

  it("is reported to onRetry, without secrets", async () => {
    const events: RetryEvent[] = [];
    const { confluence } = meet([answer(503), broken, ok], { onRetry: (event) => events.push(event) });
    await confluence.v2.getPageById({ id: 1 });
    const common = {
      operation: "v2.getPageById",
      method: "GET",
      url: "https://acme.atlassian.net/wiki/api/v2/pages/1",
    };
    expect(events).toEqual([
      { ...common, attempt: 1, reason: 503, delay: 2000 },
      { ...common, attempt: 2, reason: "network", delay: 4000 },
    ]);
  });

  it("stops waiting if the caller aborts", async () => {
    const { fetch } = observedFetch(() => Response.json({}, { status: 503 }));
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
    const call = confluence.v2.getPageById({ id: 1 }, { signal: AbortSignal.timeout(20) });
    await expect(call).rejects.toMatchObject({ kind: "aborted" });
  });
});

describe("one client", () => {
  /** Answers after a turn of the event loop, and counts how many requests are under way. */
  function counting(headers: Record<string, string> = {}) {
    const seen = { active: 0, most: 0 };
    const fetch: NonNullable<ConfluenceOptions["fetch"]> = async () => {
      seen.active += 1;
      seen.most = Math.max(seen.most, seen.active);
      await new Promise((resolve) => setTimeout(resolve, 2));
      seen.active -= 1;
      return Response.json({}, { headers });
    };
    return { seen, fetch };
  }

  it("sends at most 8 concurrent requests, or as many as configured", async () => {
    for (const [concurrency, most] of [
      [undefined, 8],
      [3, 3],
    ] as const) {
      const { seen, fetch } = counting();
      const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, concurrency });
      await Promise.all(Array.from({ length: 40 }, (_, id) => confluence.v2.getPageById({ id: id + 1 })));
      expect(seen.most).toBe(most);
    }
  });

  it("slows down while the server reports that a limit is near, and returns its last report", async () => {
    const { seen, fetch } = counting({
      "x-ratelimit-nearlimit": "true",
      "x-ratelimit-remaining": "7",
      "x-ratelimit-limit": "100",
    });
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
    expect(confluence.rateLimit()).toBeUndefined();
    await confluence.v2.getPageById({ id: 1 });
    seen.most = 0;
    await Promise.all(Array.from({ length: 20 }, (_, id) => confluence.v2.getPageById({ id: id + 1 })));
    expect(seen.most).toBe(2);
    expect(confluence.rateLimit()).toEqual({
      limit: 100,
      remaining: 7,
      reset: undefined,
      nearLimit: true,
      reason: undefined,
    });
  });

  it("frees the slot of a caller that stops waiting", async () => {
    const { fetch } = counting();
    const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, concurrency: 1 });
    const first = confluence.v2.getPageById({ id: 1 });
    const waiting = confluence.v2.getPageById({ id: 2 }, { signal: AbortSignal.abort() });
    await expect(waiting).rejects.toMatchObject({ kind: "aborted" });
    await first;
    await expect(confluence.v2.getPageById({ id: 3 })).resolves.toEqual({});
  });
});

describe("a concurrency slot", () => {
  it("is never lost, whenever a caller stops waiting for it", async () => {
    for (let moment = 0; moment < 30; moment += 1) {
      let finish = () => {};
      const fetch: ConfluenceOptions["fetch"] = (url) =>
        url.endsWith("/1")
          ? new Promise((resolve) => {
              finish = () => resolve(Response.json({}));
            })
          : Promise.resolve(Response.json({}));
      const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch, concurrency: 1 });
      const aborter = new AbortController();
      const first = confluence.v2.getPageById({ id: 1 });
      const second = confluence.v2.getPageById({ id: 2 }, { signal: aborter.signal }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
      finish();
      for (let turn = 0; turn < moment; turn += 1) await null;
      aborter.abort();
      await Promise.all([first, second]);
      await expect(confluence.v2.getPageById({ id: 3 }, { timeout: 1000 })).resolves.toEqual({});
    }
  });
});

describe("an observer", () => {
  it("is notified before and after every attempt, and receives a line for each", async () => {
    const events: unknown[] = [];
    const lines: string[] = [];
    const { confluence } = meet([answer(503), ok], {
      onRequest: ({ attempt }) => events.push(["request", attempt]),
      onResponse: ({ attempt, status, duration }) => events.push(["response", attempt, status, duration]),
      debug: (line) => lines.push(line),
    });
    await confluence.v2.getPageById({ id: 1 });
    expect(events).toEqual([
      ["request", 1],
      ["response", 1, 503, 0],
      ["request", 2],
      ["response", 2, 200, 0],
    ]);
    const what = "(GET https://acme.atlassian.net/wiki/api/v2/pages/1, attempt";
    expect(lines).toEqual([`v2.getPageById 503 in 0 ms ${what} 1)`, `v2.getPageById 200 in 0 ms ${what} 2)`]);
  });

  it("is told the kind of the error if no response arrived", async () => {
    const seen: unknown[] = [];
    const onResponse = ({ status, headers, errorKind }: ResponseEvent) =>
      seen.push([status, headers, errorKind]);
    const { confluence } = meet([broken, ok], { onResponse });
    await confluence.v2.getPageById({ id: 1 });
    expect(seen).toEqual([
      [undefined, undefined, "network"],
      [200, expect.any(Headers), undefined],
    ]);
  });

  it("never receives the signature of a file's URL", async () => {
    const lines: string[] = [];
    const onResponse = ({ headers }: ResponseEvent) => lines.push(JSON.stringify([...(headers ?? [])]));
    const { fetch } = observedFetch(({ url }: SeenRequest) =>
      url.includes("media")
        ? new Response("x")
        : new Response(null, { status: 302, headers: { location: "https://media.example/f?token=SIGNED" } }),
    );
    const confluence = createConfluence({
      site: "acme",
      auth: anonymous(),
      fetch,
      debug: (line) => lines.push(line),
      onResponse,
    });
    await confluence.v1.downloadAttatchment({ id: 1, attachmentId: 2 });
    expect(lines.join("\n")).toContain("https://media.example/…");
    expect(lines.join("\n")).not.toContain("SIGNED");
  });
});
