import { getEventListeners } from "node:events";
import { anonymous, type ConfluenceOptions, createConfluence, type Fetch, oauth2 } from "confluence-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

afterEach(() => void vi.useRealTimers());

/** A client whose every request is answered with this status. */
function answered(status: number, options: Partial<ConfluenceOptions> = {}) {
  const { fetch } = observedFetch(() => Response.json({}, { status }));
  return createConfluence({ site: "acme", auth: anonymous(), fetch, retry: false, ...options });
}

describe("a call that has ended", () => {
  it.each([200, 500])("with %i has no timer left, which would keep the process alive", async (status) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    await answered(status)
      .v2.getPageById({ id: 1 })
      .catch(() => {});
    expect(vi.getTimerCount()).toBe(0);
  });

  it("has no timer left either when its response arrives later, because `fetch` ignores signals", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    for (const body of ["{}", null]) {
      let answer = (_: Response) => {};
      const fetch: Fetch = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      const aborter = new AbortController();
      const call = answered(200, { fetch }).v2.getPageById({ id: 1 }, { signal: aborter.signal });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      aborter.abort();
      await expect(call).rejects.toMatchObject({ kind: "aborted" });
      answer(new Response(body));
      await new Promise((resolve) => setImmediate(resolve));
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it.each([
    [200, 60_000],
    [200, 0],
    [500, 60_000],
  ])("with %i and the timeout %i no longer listens to its signal", async (status, timeout) => {
    const { signal } = new AbortController();
    const clock = { now: () => 0, random: () => 0, sleep: async () => {} };
    const confluence = answered(status, { timeout, retry: { attempts: 2 }, clock, concurrency: 1 });
    const calls = [1, 2, 3].map((id) => confluence.v2.getPageById({ id }, { signal }).catch(() => {}));
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

it("a large file is streamed by a fetch like the platform's, which need not hold it in memory", async () => {
  const sent: unknown[] = [];
  const fetch: Fetch = async (_, init) => {
    sent.push(init?.body);
    return Response.json({});
  };
  const confluence = createConfluence({ site: "acme", auth: anonymous(), fetch });
  const file = new Uint8Array(600_000);
  await confluence.v1.createAttachment({ id: 1, body: { file, minorEdit: false } });
  expect(sent).toEqual([expect.any(ReadableStream)]);
});

describe("a rejected token that can be renewed", () => {
  const TOKEN_URL = "https://auth.atlassian.com/oauth/token";

  /** A client whose token `old` is rejected, and a refresh that waits for `release`. */
  function expired() {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { fetch, requests } = observedFetch(async ({ url, headers }) => {
      if (url !== TOKEN_URL)
        return Response.json({}, { status: headers.authorization === "Bearer new" ? 200 : 401 });
      await released;
      return { access_token: "new", expires_in: 3600, refresh_token: "next" };
    });
    const auth = oauth2({
      ...{ clientId: "id", clientSecret: "secret", refreshToken: "first", accessToken: "old" },
      onRefresh: () => {},
    });
    const confluence = createConfluence({ site: "acme", cloudId: "c", auth, fetch });
    const sent = () =>
      requests.map(({ method, url, headers }) =>
        [method, new URL(url).pathname.split("/").at(-1), headers.authorization].join(" "),
      );
    return { confluence, sent, release };
  }

  it("is sent by no call that begins during the refresh", async () => {
    const { confluence, sent, release } = expired();
    const first = confluence.v2.getPageById({ id: 1 });
    await vi.waitFor(() => expect(sent()).toContain("POST token "));
    const second = confluence.v2.getPageById({ id: 2 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    await Promise.all([first, second]);
    expect(sent().sort()).toEqual([
      "GET 1 Bearer new",
      "GET 1 Bearer old",
      "GET 2 Bearer new",
      "POST token ",
    ]);
  });

  it("does not make a stream be sent again, which is used up; the next call has the new token", async () => {
    const { confluence, sent, release } = expired();
    release();
    const file = new Blob(["x"]).stream();
    const upload = confluence.v1.createAttachment({ id: 1, body: { file, minorEdit: false } });
    await expect(upload).rejects.toMatchObject({ kind: "bad-credentials", status: 401 });
    await confluence.v1.createAttachment({ id: 1, body: { file: new Blob(["x"]), minorEdit: false } });
    expect(sent()).toEqual(["POST attachment Bearer old", "POST token ", "POST attachment Bearer new"]);
  });
});
