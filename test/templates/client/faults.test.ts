import { apiToken, createConfluence, isConfluenceError } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { type Fault, startFaultyServer } from "../../support/faultyServer.js";

const TOTAL = 10_000;

/** Faults that a retry mends, so that the caller sees nothing of them. */
const MENDED: readonly Fault[] = [
  "reset",
  "stall",
  "429 with Retry-After",
  "429",
  "503",
  "cut off",
  "bad gzip",
  "foreign link",
];

describe("a listing of 10,000 items, with 5 % of the responses failing", () => {
  for (const route of ["site", "gateway"] as const) {
    it(`yields each item exactly once on the ${route}, resuming where it failed`, async () => {
      const server = await startFaultyServer(TOTAL, 0.05, route === "site" ? 1 : 2);
      const auth = apiToken({ email: "me@acme.com", token: "t", scoped: route === "gateway" });
      const confluence = createConfluence({
        site: server.url,
        gateway: server.url,
        auth,
        timeout: 1_000,
        retry: { minDelay: 5, maxDelay: 2_000 },
      });
      const ids: string[] = [];
      const resumed: Record<string, number> = {};
      let cursor: string | undefined;
      for (let isDone = false; !isDone; ) {
        try {
          for await (const page of confluence.v2.getPages({ limit: 20 }).pages({ cursor })) {
            ids.push(...(page.results ?? []).map(({ id = "" }) => id));
          }
          isDone = true;
        } catch (error) {
          if (!isConfluenceError(error)) throw error;
          resumed[error.kind] = (resumed[error.kind] ?? 0) + 1;
          cursor = error.cursor;
        }
      }
      const served = Object.values(server.faults).reduce((sum, count) => sum + count, 0);
      await server.close();
      console.log(
        `${route}: ${ids.length} items in ${server.requests} requests, ${served} faults ${JSON.stringify(server.faults)},` +
          ` resumed ${JSON.stringify(resumed)}`,
      );
      expect(ids).toEqual(Array.from({ length: TOTAL }, (_, index) => String(index + 1)));
      const unmended = Object.entries(server.faults).filter(([fault]) => !MENDED.includes(fault as Fault));
      const expected = unmended.reduce((sum, [, count]) => sum + count, 0);
      expect(Object.values(resumed).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(expected);
      expect(served).toBeGreaterThan(TOTAL / 20 / 40);
    });
  }
});
