import { setTimeout as delay } from "node:timers/promises";
import {
  type CallOptions,
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  oauth2,
  type RetryOptions,
} from "confluence-fetch";
import { describe, expect, it, vi } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";
import { within } from "../../support/within.js";

const TOKENS = "https://auth.atlassian.com/oauth/token";
const SITES = [{ id: "c", url: "https://acme.atlassian.net", scopes: [] }];
const APP = { clientId: "i", clientSecret: "s" };
const USER = { ...APP, refreshToken: "r", onRefresh: () => {} };
const forever = () => new Promise<never>(() => {});

type Answer = () => Response | Error | Promise<Response>;

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  () =>
    Response.json({}, { status: code, headers });
const fails = (message: string, code?: string): Answer => {
  const cause = Object.assign(new Error(message), code === undefined ? {} : { code });
  return () => new TypeError("fetch failed", { cause });
};

/** Opens clients whose token requests fail so, whose other requests take a while, and counts the token requests. */
function open(
  failure: Answer,
  auth: Credential,
  { isConnected, call = {} }: { isConnected: boolean; call?: object | (() => Response | Promise<Response>) },
) {
  const counted = { posts: 0, failures: Number.POSITIVE_INFINITY };
  const { fetch } = observedFetch(({ url }) => {
    if (url.endsWith("/accessible-resources")) return SITES;
    if (url !== TOKENS) return typeof call === "function" ? call() : call;
    counted.posts += 1;
    const granted = { access_token: `a${counted.posts}`, refresh_token: "r2", expires_in: 3600 };
    return counted.posts > counted.failures ? granted : failure();
  });
  const clock = { now: Date.now, random: () => 0.5, sleep: async () => {} };
  const target = isConnected ? { cloudId: "c" } : { site: "acme" };
  const confluence = createConfluence({
    ...target,
    auth,
    fetch,
    clock,
    timeout: failure === forever ? 40 : 5_000,
  });
  return { counted, confluence };
}

/** Ends a call, whatever it ends with. */
const end = (call: PromiseLike<unknown>) =>
  within(10_000, call).then(
    () => "no error",
    ({ kind }: { kind?: string }) => kind,
  );
const get = ({ v2 }: Confluence, options: CallOptions) => v2.getPageById({ id: 7 }, options);

/** Failures of the token request, and whether it may be sent again. */
const FAILURES: Readonly<Record<string, readonly [Answer, mayRepeat: boolean]>> = {
  "a 500": [status(500), false],
  "a 500 with Retry-After": [status(500, { "retry-after": "1" }), false],
  "a 502": [status(502), false],
  "a 503": [status(503), false],
  "a 504": [status(504), false],
  "a 504 with Retry-After": [status(504, { "retry-after": "1" }), false],
  "a 503 with Retry-After": [status(503, { "retry-after": "1" }), true],
  "a 429": [status(429), true],
  "a 429 with Retry-After": [status(429, { "retry-after": "1" }), true],
  "a reset connection": [fails("read ECONNRESET", "ECONNRESET"), false],
  "a closed connection": [fails("other side closed", "UND_ERR_SOCKET"), false],
  "a connection that was lost while it was read": [fails("read EHOSTUNREACH", "EHOSTUNREACH"), false],
  "an unknown failure": [fails("Load failed"), false],
  "a truncated body": [
    () => new Response(new ReadableStream({ pull: (body) => body.error(new Error("terminated")) })),
    false,
  ],
  "no response until the timeout": [forever, false],
  "a refused connection": [fails("connect ECONNREFUSED 127.0.0.1:443", "ECONNREFUSED"), true],
  "a refused connection on Bun": [fails("Unable to connect.", "ConnectionRefused"), true],
  "a refused connection on Deno": [
    fails("client error (Connect): tcp connect error: Connection refused (os error 111)"),
    true,
  ],
  "a host that cannot be reached": [fails("connect EHOSTUNREACH 1.1.1.1:443", "EHOSTUNREACH"), true],
  "a connection that takes too long": [fails("Connect Timeout Error", "UND_ERR_CONNECT_TIMEOUT"), true],
  "a resolver that fails": [fails("getaddrinfo EAI_AGAIN auth.atlassian.com", "EAI_AGAIN"), true],
  "a TLS handshake that breaks off": [
    fails("Client network socket disconnected before secure TLS connection was established", "ECONNRESET"),
    false,
  ],
};

/** Nothing is repeated after these, whatever was sent. */
const PERMANENT = ["a 500", "a TLS handshake that breaks off"];

const RETRIES: readonly (readonly [RetryOptions | false | undefined, retries: number])[] = [
  [undefined, 4],
  [{ attempts: 2 }, 2],
  [{ attempts: 0 }, 0],
  [false, 0],
];

for (const [what, [failure, mayRepeat]] of Object.entries(FAILURES)) {
  describe(`after ${what}`, () => {
    for (const [retry, retries] of RETRIES) {
      const settings = retry === undefined ? "the default retries" : `retry: ${JSON.stringify(retry)}`;
      const times = mayRepeat ? retries + 1 : 1;
      it(`a refresh token is sent ${times} times with ${settings}`, async () => {
        for (const isConnected of [true, false]) {
          const { confluence, counted } = open(failure, oauth2(USER), { isConnected });
          expect(await end(get(confluence, { retry }))).not.toBe("no error");
          expect([isConnected, counted.posts]).toEqual([isConnected, times]);
        }
      });
    }

    // Without a response, a refresh goes on: the next call joins it.
    it.skipIf(failure === forever)(
      "the next call tries once again, with the same refresh token",
      async () => {
        for (const isConnected of [true, false]) {
          const { confluence, counted } = open(failure, oauth2(USER), { isConnected });
          await end(get(confluence, { retry: false }));
          counted.failures = 1;
          expect(await end(get(confluence, {}))).toBe("no error");
          expect(counted.posts).toBe(2);
        }
      },
    );

    it("a refresh token is not sent again by the retry of a call that needed the refresh after a 401", async () => {
      const auth = oauth2({ ...USER, accessToken: "old" });
      const call = () => Response.json({ message: "Unauthorized" }, { status: 401 });
      const { confluence, counted } = open(failure, auth, { isConnected: true, call });
      expect(await end(get(confluence, {}))).not.toBe("no error");
      if (!mayRepeat) expect(counted.posts).toBe(1);
    });

    it("client credentials are sent again as before", async () => {
      const { confluence, counted } = open(failure, clientCredentials(APP), { isConnected: true });
      await end(get(confluence, { retry: { attempts: 2 } }));
      expect(counted.posts).toBe(PERMANENT.includes(what) ? 1 : 3);
    });
  });
}

describe("a refresh without a response", () => {
  it("is not repeated for any of the calls that have waited for it, whichever left first", async () => {
    for (const isConnected of [true, false]) {
      const { confluence, counted } = open(forever, oauth2(USER), { isConnected });
      const calls = [10, 20, 30, 30, 35].map((timeout) => end(get(confluence, { timeout })));
      expect(await Promise.all(calls)).toEqual(Array(5).fill("timeout"));
      expect([isConnected, counted.posts]).toEqual([isConnected, 1]);
    }
  });

  it("does not end the retries of a call that was sent before its timeout", async () => {
    let calls = 0;
    const call = () => {
      calls += 1;
      return forever();
    };
    const { confluence, counted } = open(forever, oauth2(USER), { isConnected: true, call });
    counted.failures = 0;
    expect(await end(get(confluence, { retry: { attempts: 2 } }))).toBe("timeout");
    expect([counted.posts, calls]).toEqual([1, 3]);
  });

  it("that arrives late is used by the next call", async () => {
    const late: Answer = () =>
      delay(30, Response.json({ access_token: "late", refresh_token: "r2", expires_in: 3600 }));
    const { confluence, counted } = open(late, oauth2(USER), { isConnected: true });
    expect(await end(get(confluence, { timeout: 10 }))).toBe("timeout");
    await delay(40);
    expect(await end(get(confluence, {}))).toBe("no error");
    expect(counted.posts).toBe(1);
  });

  it("is said by nothing that a log shows", async () => {
    const { confluence } = open(status(500), oauth2(USER), { isConnected: true });
    const error = await get(confluence, {}).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(Object.keys(error ?? {})).not.toContain("mayBeSpent");
    expect(JSON.stringify(error)).not.toContain("mayBeSpent");
  });
});

/** A token endpoint that rotates at once, and answers when it is released. */
function rotating(settings: object, accessToken: string | undefined) {
  const sent: (string | null)[] = [];
  const stored: object[] = [];
  let valid = "r0";
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { fetch } = observedFetch(async ({ url, body, headers }) => {
    if (headers.authorization === "Bearer rejected")
      return Response.json({ message: "Unauthorized" }, { status: 401 });
    if (url.endsWith("/accessible-resources")) return SITES;
    if (url !== TOKENS) return {};
    const token = new URLSearchParams(body).get("refresh_token");
    sent.push(token);
    if (token !== valid) return Response.json({ error: "unauthorized_client" }, { status: 403 });
    valid = `r${sent.length}`;
    await released;
    return { access_token: `a${sent.length}`, refresh_token: valid, expires_in: 3600 };
  });
  const onRefresh = (tokens: object) => void stored.push(tokens);
  const auth = oauth2({ ...APP, refreshToken: "r0", accessToken, onRefresh });
  const confluence = createConfluence({ auth, fetch, retry: false, ...settings });
  return { ...confluence, sent, stored, release };
}

describe.each([
  ["after the look-up of the site", { cloudId: "c" }],
  ["during the look-up of the site", { site: "acme" }],
])("a refresh that is on its way %s goes on", (_, target) => {
  const open = (settings: object, accessToken?: string) => rotating({ ...target, ...settings }, accessToken);
  const expectOne = ({ sent, stored }: ReturnType<typeof rotating>) => {
    expect(sent).toEqual(["r0"]);
    expect(stored).toMatchObject([{ accessToken: "a1", refreshToken: "r1" }]);
  };

  const abort = ({ v2 }: Confluence) => end(v2.getPages({}, { signal: AbortSignal.timeout(10) }));

  it("when all callers abort, and the next call joins it", async () => {
    const opened = open({});
    expect(await Promise.all([abort(opened), abort(opened)])).toEqual(["aborted", "aborted"]);
    expect(await abort(opened)).toBe("aborted");
    const next = end(opened.v2.getPages());
    opened.release();
    expect(await next).toBe("no error");
    expectOne(opened);
  });

  it("when its caller leaves after a 401", async () => {
    const opened = open({}, "rejected");
    expect(await abort(opened)).toBe("aborted");
    const next = end(opened.v2.getPages());
    opened.release();
    expect(await next).toBe("no error");
    expectOne(opened);
  });

  it("when the caller's timeout passes, and its result is stored without another call", async () => {
    const opened = open({});
    expect(await end(opened.v2.getPages({}, { timeout: 10 }))).toBe("timeout");
    opened.release();
    await vi.waitFor(() => expectOne(opened));
  });

  it("when the client's timeout passes", async () => {
    const opened = open({ timeout: 25 });
    expect(await end(opened.v2.getPages())).toBe("timeout");
    opened.release();
    await vi.waitFor(() => expectOne(opened));
    expect(await end(opened.v2.getPages())).toBe("no error");
    expectOne(opened);
  });
});

it.each([
  [400, 1],
  [403, 1],
  [401, 2],
])("sites of a token that are refused with %i cost %i refreshes", async (code, refreshes) => {
  let posts = 0;
  const { fetch } = observedFetch(({ url }) => {
    if (url !== TOKENS) return Response.json({}, { status: code });
    posts += 1;
    return { access_token: `a${posts}`, refresh_token: `r${posts}`, expires_in: 3600 };
  });
  const confluence = createConfluence({ site: "acme", auth: oauth2(USER), fetch });
  await expect(confluence.connection()).rejects.toMatchObject({ kind: "bad-credentials", status: code });
  expect(posts).toBe(refreshes);
});
