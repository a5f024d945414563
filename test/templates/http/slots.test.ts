import { createConfluence, oauth2 } from "confluence-fetch";
import { describe, expect, it, vi } from "vitest";
import { enforceTimeout } from "../../../generated/src/http/middleware/enforceTimeout.js";
import { limitConcurrency } from "../../../generated/src/http/middleware/limitConcurrency.js";
import type { OutgoingRequest, Reply } from "../../../generated/src/http/types.js";

const REQUEST: OutgoingRequest = {
  ...{ operation: "op", method: "GET", url: "https://acme.atlassian.net/", headers: {} },
  ...{ timeout: 0, retry: { attempts: 0, minDelay: 0, maxDelay: 0 } },
};
const REPLY: Reply = { response: new Response(), text: undefined };

/** A queue for requests, each of which ends when the test says so. */
function open(limit: number, isNearLimit?: () => boolean) {
  const sent: string[] = [];
  const ends: Record<string, () => void> = {};
  const send = enforceTimeout(
    limitConcurrency(
      limit,
      isNearLimit,
    )(({ operation }) => {
      sent.push(operation);
      return new Promise((resolve) => {
        ends[operation] = () => resolve(REPLY);
      });
    }),
  );
  return {
    sent,
    start: (operation: string, own: Partial<OutgoingRequest> = {}) => send({ ...REQUEST, ...own, operation }),
    end: (operation: string) => ends[operation]?.(),
    turn: () => new Promise((resolve) => setTimeout(resolve)),
  };
}

describe("requests that wait for a slot", () => {
  it("are sent in the order in which they came, even if there is room for a later one", async () => {
    let isNear = true;
    const { sent, start, end, turn } = open(4, () => isNear);
    const calls = [start("first"), start("second")];
    await turn();
    isNear = false;
    calls.push(start("third"));
    await turn();
    expect(sent).toEqual(["first"]);
    end("first");
    await turn();
    expect(sent).toEqual(["first", "second", "third"]);
    for (const name of sent) end(name);
    expect(await Promise.all(calls)).toEqual([REPLY, REPLY, REPLY]);
  });

  it("are as many as a quarter of the limit while it is near, and at least one", async () => {
    for (const [limit, most] of [
      [1, 1],
      [7, 1],
      [8, 2],
    ] as const) {
      const { sent, start, turn } = open(limit, () => true);
      for (let call = 0; call < 5; call += 1) start(`${call}`).catch(() => {});
      await turn();
      expect([limit, sent.length]).toEqual([limit, most]);
    }
  });

  it("get one that becomes free at any moment while they begin to wait", async () => {
    for (let moment = 0; moment < 12; moment += 1) {
      const { sent, start, end, turn } = open(1);
      const first = start("first");
      await turn();
      end("first");
      for (let count = 0; count < moment; count += 1) await null;
      const second = start("second");
      await turn();
      expect([moment, sent]).toEqual([moment, ["first", "second"]]);
      end("second");
      await Promise.all([first, second]);
    }
  });

  it("leave the queue when they are aborted, and take nobody's slot", async () => {
    const { sent, start, end, turn } = open(1);
    const first = start("first");
    const aborter = new AbortController();
    const second = start("second");
    const third = start("third", { signal: aborter.signal });
    const fourth = start("fourth");
    await turn();
    aborter.abort();
    await expect(third).rejects.toMatchObject({ kind: "aborted" });
    await turn();
    expect(sent).toEqual(["first"]);
    end("first");
    await turn();
    expect(sent).toEqual(["first", "second"]);
    end("second");
    await turn();
    end("fourth");
    expect(await Promise.all([first, second, fourth])).toEqual([REPLY, REPLY, REPLY]);
  });
});

it("a hundred calls for each slot may wait for a token", async () => {
  const accessToken = vi.fn(() => new Promise<never>(() => {}));
  const auth = oauth2({ accessToken });
  const confluence = createConfluence({
    cloudId: "c",
    auth,
    concurrency: 2,
    fetch: async () => REPLY.response,
  });
  const aborter = new AbortController();
  const calls = Array.from({ length: 205 }, () =>
    confluence.v2.getPageById({ id: 1 }, { signal: aborter.signal }),
  );
  const ends = Promise.allSettled(calls);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(accessToken.mock.calls.length).toBe(200);
  aborter.abort();
  await ends;
});
