import { describe, expect, it } from "vitest";
import { watchRateLimit } from "../../../generated/src/http/middleware/watchRateLimit.js";
import type { Attempt } from "../../../generated/src/http/types.js";

/** Reports the headers of a response, and moves the clock. */
function open() {
  let now = 0;
  const watch = watchRateLimit({ now: () => now, random: () => 0, sleep: async () => {} });
  const report = async (headers: Record<string, string>, attempt: Partial<Attempt> = {}) => {
    await watch.middleware(async () => ({ response: new Response(null, { headers }), text: "" }))(
      attempt as Attempt,
    );
    return watch.current();
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };
  return { watch, report, pass };
}

const NONE = {
  limit: undefined,
  remaining: undefined,
  reset: undefined,
  nearLimit: false,
  reason: undefined,
};

describe("the rate limit", () => {
  it.each([
    [{ "x-ratelimit-limit": "100" }, { limit: 100 }],
    [{ "x-ratelimit-limit": "many" }, { limit: undefined }],
    [{ "x-ratelimit-remaining": "0" }, { remaining: 0 }],
    [{ "x-ratelimit-reset": "2026-03-26T16:00Z" }, { reset: "2026-03-26T16:00Z" }],
    [{ "x-ratelimit-nearlimit": "true" }, { nearLimit: true }],
    [{ "x-ratelimit-nearlimit": "false" }, { nearLimit: false }],
    [{ "ratelimit-reason": "confluence-burst-based" }, { reason: "confluence-burst-based" }],
  ])("of %j is %j", async (headers, expected) => {
    expect(await open().report(headers)).toEqual({ ...NONE, ...expected });
  });

  it("is that of the last response that reports one", async () => {
    const { report } = open();
    expect(await report({})).toBeUndefined();
    await report({ "x-ratelimit-limit": "100" });
    expect(await report({ "content-type": "text/plain" })).toEqual({ ...NONE, limit: 100 });
  });

  it("is not what the host of a redirected download reports", async () => {
    const { watch, report } = open();
    expect(await report({ "x-ratelimit-nearlimit": "true" }, { isSigned: true })).toBeUndefined();
    expect(watch.isNear()).toBe(false);
  });

  it("is near for a minute after the server has said so, and not after it has said otherwise", async () => {
    const { watch, report, pass } = open();
    expect(watch.isNear()).toBe(false);
    await report({ "x-ratelimit-nearlimit": "true" });
    pass(59_999);
    expect(watch.isNear()).toBe(true);
    pass(1);
    expect(watch.isNear()).toBe(false);
    await report({ "x-ratelimit-nearlimit": "false" });
    expect(watch.isNear()).toBe(false);
  });
});
