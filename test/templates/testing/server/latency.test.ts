import { createFakeConfluence } from "confluence-fetch/testing";
import { afterEach, describe, expect, it } from "vitest";
import { basic, CONNECTIONS } from "../connections.js";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Opens a fake, and returns how to send a request and how long the answer took. */
async function open(connection: string, options = {}) {
  const fake = createFakeConfluence(options);
  const { email, token } = fake.addToken();
  const opened = await CONNECTIONS[connection]?.(fake);
  if (opened === undefined) throw new Error(connection);
  closing.push(opened.close);
  const headers = { authorization: basic(email, token) };
  const ask = async (init: RequestInit = {}) => {
    const started = performance.now();
    await (await opened.fetch(`${opened.site}/wiki/api/v2/spaces`, { headers, ...init })).arrayBuffer();
    return performance.now() - started;
  };
  return { fake, ask, headers };
}

describe.each(Object.keys(CONNECTIONS))("latency %s", (connection) => {
  it("delays every response, until it is changed", async () => {
    const { fake, ask } = await open(connection, { latency: 60 });
    expect(fake.latency).toBe(60);
    expect(await ask()).toBeGreaterThan(55);
    fake.latency = [80, 90];
    expect(await ask()).toBeGreaterThan(75);
    fake.fault("503");
    expect(await ask()).toBeGreaterThan(75);
    fake.latency = 0;
    await ask();
  });

  it("ends as soon as the request is aborted, which has reached the fake by then", async () => {
    const { fake, ask } = await open(connection, { latency: 600_000 });
    const controller = new AbortController();
    const asked = ask({ signal: controller.signal });
    await expect.poll(() => fake.requests).toHaveLength(1);
    controller.abort(new Error("enough"));
    await expect(asked).rejects.toThrow();
    expect(fake.requests).toMatchObject([{ operation: "v2.getSpaces", status: undefined }]);
  });
});

it("the same seed gives the same latencies, and the same IDs as without", () => {
  const make = (latency: number) => createFakeConfluence({ latency }).addToken().token;
  expect(make(0)).toBe(make(5));
});

it.each([-1, Number.NaN, "5", [5], [5, 1], [0, 1, 2], Number.POSITIVE_INFINITY, null])(
  "%s is no latency",
  (latency) => {
    const message = /^latency cannot be/;
    expect(() => createFakeConfluence({ latency: latency as never })).toThrow(message);
    const fake = createFakeConfluence({ latency: 1 });
    expect(() => {
      fake.latency = latency as never;
    }).toThrow(message);
    expect(fake.latency).toBe(1);
  },
);

describe("the log of requests", () => {
  const log = async (options: object, count: number) => {
    const { fake, ask, headers } = await open("in process", options);
    for (let number = 0; number < count; number += 1)
      await ask({ headers: { ...headers, "x-number": `${number}` } });
    return fake.requests.map((request) => request.headers["x-number"]);
  };

  it("keeps the latest, as many as you say", async () => {
    expect(await log({ maxRequests: 2 }, 5)).toEqual(["3", "4"]);
    expect(await log({ maxRequests: 0 }, 2)).toEqual([]);
    expect(await log({ maxRequests: Number.POSITIVE_INFINITY }, 2)).toEqual(["0", "1"]);
  });

  it("keeps 10,000 unless you say otherwise", async () => {
    const fake = createFakeConfluence();
    for (let number = 0; number < 10_003; number += 1)
      await fake.fetch(`https://acme.atlassian.net/${number}`, {});
    expect(fake.requests).toHaveLength(10_000);
    expect(fake.requests[0]?.path).toBe("/3");
  });

  it("each response has a trace of its own nevertheless", async () => {
    const fake = createFakeConfluence({ maxRequests: 1 });
    const trace = async () =>
      (await fake.fetch("https://acme.atlassian.net/", {})).headers.get("atl-traceid");
    expect(new Set([await trace(), await trace(), await trace()]).size).toBe(3);
  });

  it.each([-1, 1.5, "3", Number.NaN])("rejects the size %s", (maxRequests) => {
    expect(() => createFakeConfluence({ maxRequests: maxRequests as never })).toThrow(
      /^maxRequests cannot be/,
    );
  });
});
