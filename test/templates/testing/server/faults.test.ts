import { apiToken, type Clock, createConfluence } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONNECTIONS, type FakeConnection } from "../connections.js";

for (const [name, open] of Object.entries(CONNECTIONS)) {
  describe(`against the fake ${name}, a client`, () => {
    let fake: FakeConfluence;
    let connection: FakeConnection;
    let now = 0;
    // Time passes only while the client waits.
    const clock: Clock = {
      now: () => now,
      random: () => 0,
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
    };
    const connect = (timeout?: number) =>
      createConfluence({
        ...{ site: connection.site, gateway: connection.gateway, fetch: connection.fetch, clock, timeout },
        auth: apiToken({ ...fake.addToken(), scoped: false }),
      });
    const statuses = () => fake.requests.map(({ status }) => status);
    beforeEach(async () => {
      now = 0;
      fake = createFakeConfluence({ now: () => now });
      connection = await open(fake);
    });
    afterEach(() => connection.close());

    for (const [fault, seen] of [
      ["reset", [undefined, 200]],
      ["stall", [undefined, 200]],
      ["503", [503, 200]],
      ["truncated", [200, 200]],
    ] as const) {
      it(`survives ${fault} while it reads, and gets an error while it writes`, async () => {
        const confluence = connect(fault === "stall" ? 200 : undefined);
        fake.fault(fault);
        expect(await confluence.v2.getPages()).toMatchObject({ results: [] });
        expect(statuses()).toEqual(seen);
        fake.fault(fault, { operation: "v2.createPage" });
        await confluence.v2.getPages();
        const kind = { reset: "network", stall: "timeout", "503": "server", truncated: "network" }[fault];
        const page = { spaceId: "1", title: "A" };
        await expect(confluence.v2.createPage({ body: page })).rejects.toMatchObject({ kind });
        expect(statuses()).toHaveLength(4);
      });
    }

    it("meets a fault as often as configured, until it is removed", async () => {
      const confluence = connect();
      const end = fake.fault("503", { times: 9 });
      await expect(confluence.v2.getPages({}, { retry: false })).rejects.toMatchObject({ status: 503 });
      await expect(confluence.v2.getPages({}, { retry: false })).rejects.toMatchObject({ status: 503 });
      end();
      await confluence.v2.getPages();
      expect(statuses()).toEqual([503, 503, 200]);
    });

    it("waits out a rate limit, and knows the remaining requests", async () => {
      const confluence = connect();
      const end = fake.limit({ after: 2, retryAfter: 7 });
      for (let count = 0; count < 3; count += 1) await confluence.v2.getPages();
      expect([statuses(), now]).toEqual([[200, 200, 429, 200], 7000]);
      expect(confluence.rateLimit()).toMatchObject({ limit: 2, remaining: 1, nearLimit: false });
      end();
      for (let count = 0; count < 3; count += 1) await confluence.v2.getPages();
      expect(now).toBe(7000);
    });

    it("that does not wait learns the reason and the end of the limit", async () => {
      const confluence = connect();
      fake.limit({ after: 0, retryAfter: 2 });
      const error = await confluence.v2.getPages({}, { retry: false }).catch((thrown) => thrown);
      expect(error).toMatchObject({ kind: "rate-limited", status: 429 });
      expect(Object.fromEntries(error.headers)).toMatchObject({
        "retry-after": "2",
        "x-ratelimit-limit": "0",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": "1970-01-01T00:00:02.000Z",
        "ratelimit-reason": "confluence-burst-based",
      });
    });

    it("gets responses again after a stalled call was aborted", async () => {
      const confluence = connect();
      fake.fault("stall");
      const signal = AbortSignal.timeout(50);
      await expect(confluence.v2.getPages({}, { signal })).rejects.toMatchObject({ kind: "aborted" });
      await confluence.v2.getPages();
      expect(statuses()).toEqual([undefined, 200]);
    });

    it("gets the replies of a test, as often as configured", async () => {
      const confluence = connect();
      const spaces = { results: [], _links: { base: "" } };
      fake.reply("v2.getSpaces", (args) => {
        return args.limit === undefined ? spaces : Response.json({ message: "no" }, { status: 418 });
      });
      expect(await confluence.v2.getSpaces()).toEqual(spaces);
      await expect(confluence.v2.getSpaces({ limit: 3 })).rejects.toMatchObject({ status: 418 });
      const page = { results: [], _links: { base: "once" } };
      fake.reply("v2.getPages", page, { times: 1 });
      const end = fake.reply("v2.getPages", Response.json({ twice: true }), { times: 5 });
      expect(await confluence.v2.getPages()).toEqual({ twice: true });
      expect(await confluence.v2.getPages()).toEqual({ twice: true });
      end();
      expect(await confluence.v2.getPages()).toEqual(page);
      expect(await confluence.v2.getPages()).not.toEqual(page);
    });

    it("gets a 400 for invalid arguments, in the format of each API", async () => {
      const confluence = connect();
      await expect(confluence.v2.getPages({ limit: 0 })).rejects.toMatchObject({
        kind: "invalid-request",
        status: 400,
        body: {
          errors: [
            { status: 400, code: "INVALID_REQUEST_PARAMETER", title: expect.stringContaining("'limit'") },
          ],
        },
      });
      await expect(
        confluence.v1.searchUser({ cql: "type=user", limit: "few" as never }),
      ).rejects.toMatchObject({
        kind: "invalid-request",
        body: { statusCode: 400, message: expect.stringMatching(/BadRequestException: 'limit' /) },
      });
    });
  });
}
