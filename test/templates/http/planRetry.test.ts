import { ConfluenceError, type ErrorKind } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { planRetry } from "../../../generated/src/http/middleware/planRetry.js";
import type { OutgoingRequest } from "../../../generated/src/http/types.js";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const RETRY = { attempts: 4, minDelay: 2_000, maxDelay: 30_000 };
const REQUEST: OutgoingRequest = {
  ...{ operation: "v2.getPages", method: "GET", url: "https://acme.atlassian.net/", headers: {} },
  ...{ timeout: 0, retry: RETRY, state: { isSent: true } },
};
const clockOf = (random: number) => ({ now: () => NOW, random: () => random, sleep: async () => {} });

/** Plans the retry after a status. */
function plan(status: number, request: Partial<OutgoingRequest> = {}, headers = {}, random = 0.5, text = "") {
  const response = new Response(null, { status, headers });
  return planRetry({ ...REQUEST, ...request }, { response, text }, undefined, clockOf(random));
}

/** Plans the retry after an error. */
function planAfter(error: unknown, request: Partial<OutgoingRequest> = {}) {
  return planRetry({ ...REQUEST, ...request }, undefined, error, clockOf(0.5));
}

describe("a retry is safe", () => {
  const VERSIONED = JSON.stringify({ version: { number: 2 } });

  it.each<[string, OutgoingRequest["body"], boolean]>([
    ["GET", undefined, true],
    ["HEAD", undefined, true],
    ["OPTIONS", undefined, true],
    ["DELETE", undefined, true],
    ["POST", undefined, false],
    ["PATCH", undefined, false],
    ["FORGET", undefined, false],
    ["GETTER", undefined, false],
    ["PUT", undefined, true],
    ["PUT", "{}", true],
    ["PUT", VERSIONED, false],
    ["PUT", new Blob(["x"]), false],
  ])("for %s with the body %s: %j", (method, body, isSafe) => {
    for (const status of [502, 503, 504]) expect(plan(status, { method, body }) !== undefined).toBe(isSafe);
    const error = new ConfluenceError("network", "reset");
    expect(planAfter(error, { method, body })?.reason).toBe(isSafe ? "network" : undefined);
    // The server did nothing.
    expect(plan(429, { method, body })?.reason).toBe(429);
  });

  it("for any method before it is sent, if what failed is safe to repeat", () => {
    const state = {};
    const failure = (method: string) => new ConfluenceError("server", "x", { method, status: 503 });
    expect(planAfter(failure("GET"), { method: "POST", state })?.reason).toBe(503);
    expect(planAfter(failure("POST"), { method: "POST", state })).toBeUndefined();
    expect(planAfter(failure("GET"), { method: "POST" })).toBeUndefined();
    const network = new ConfluenceError("network", "x", { method: "GET" });
    expect(planAfter(network, { method: "POST", state })?.reason).toBe("network");
    expect(planAfter(new ConfluenceError("network", "x"), { method: "POST", state })).toBeUndefined();
    const body = new ReadableStream();
    expect(planAfter(network, { body, state })?.reason).toBe("network");
    expect(planAfter(network, { body })).toBeUndefined();
  });
});

describe("a failure is temporary", () => {
  it.each<[ErrorKind, boolean]>([
    ["network", true],
    ["timeout", true],
    ["aborted", false],
    ["configuration", false],
    ["server", false],
  ])("if its kind is %s: %j", (kind, isTemporary) => {
    expect(planAfter(new ConfluenceError(kind, "x"))?.reason).toBe(isTemporary ? kind : undefined);
  });

  it("if it is an outage, but not if the site is suspended or the error is no error of the client", () => {
    expect(plan(503, {}, {}, 0.5, "SUSPENDED_INACTIVITY")).toBeUndefined();
    expect(plan(503, {}, {}, 0.5, "<title>Atlassian Cloud Notifications")).toBeUndefined();
    expect(plan(503, {}, {}, 0.5, "<p>This site is suspended.</p>")).toBeUndefined();
    for (const status of [400, 401, 404, 499, 501, 505]) expect(plan(status)).toBeUndefined();
    expect(planAfter(new Error("x"))).toBeUndefined();
  });

  it("if it is a 500 with Retry-After", () => {
    expect(plan(500)).toBeUndefined();
    expect(plan(500, {}, { "retry-after": "soon" })).toBeUndefined();
    expect(plan(500, {}, { "retry-after": "2" })?.reason).toBe(500);
    expect(plan(500, { method: "POST" }, { "retry-after": "2" })).toBeUndefined();
  });
});

describe("the delay of a retry", () => {
  const delayAfter = (value: string, random = 0, retry = RETRY) =>
    plan(429, { retry }, { "retry-after": value }, random)?.delay;

  it("doubles from the minimum with 30 % of jitter, up to the maximum", () => {
    const delays = (random: number) =>
      [1, 2, 3, 4, 5, 6].map((attempt) => plan(503, { attempt }, {}, random)?.delay);
    expect(delays(0)).toEqual([1_400, 2_800, 5_600, 11_200, 22_400, 30_000]);
    expect(delays(1)).toEqual([2_600, 5_200, 10_400, 20_800, 30_000, 30_000]);
    expect(plan(503, {}, {}, 0)?.delay).toBe(1_400);
  });

  it("is never shorter than Retry-After, and up to 30 % longer", () => {
    expect([delayAfter("10", 0), delayAfter("10", 1)]).toEqual([10_000, 13_000]);
    expect(delayAfter("12", 1)).toBe(15_600);
    expect([delayAfter("30", 1), delayAfter("31")]).toEqual([30_000, undefined]);
    expect(delayAfter("0")).toBe(1_000);
    expect(delayAfter(new Date(NOW + 5_000).toUTCString())).toBe(5_000);
    expect(delayAfter(new Date(NOW - 5_000).toUTCString())).toBe(1_000);
  });

  it.each(["-1", "1, 2", "1.5", "x1", "1x", "", "2026-01-01T00:00:05Z", "soon"])(
    "ignores a Retry-After of %j",
    (value) => {
      expect(delayAfter(value)).toBe(1_400);
    },
  );
});
