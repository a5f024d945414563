import {
  type ConfluenceOptions,
  type Credential,
  clientCredentials,
  createConfluence,
  oauth2,
  type RefreshedTokens,
} from "confluence-fetch";
import { afterEach, describe, expect, it, vi } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const SERVER = "https://auth.atlassian.com/oauth/token";
const APP = { clientId: "id", clientSecret: "client-secret", refreshToken: "refresh-0" };

/** An app and a service account at an authorization server, which rotates refresh tokens and counts what it grants. */
function open(
  answer: (grants: number) => unknown,
  call: (token: string) => Response | Promise<Response> = () => Response.json({}),
) {
  const sent: (string | null)[] = [];
  const kept: RefreshedTokens[] = [];
  const { fetch } = observedFetch(({ url, body, headers }) => {
    if (url !== SERVER) return call(headers.authorization ?? "");
    sent.push(new URLSearchParams(body).get("refresh_token"));
    const reply = answer(sent.length);
    return reply instanceof Response ? reply : Response.json(reply);
  });
  const connect = (auth: Credential, options: Partial<ConfluenceOptions> = { cloudId: "c" }) =>
    createConfluence({ ...options, auth, fetch, retry: false }).v2;
  const onRefresh = (tokens: RefreshedTokens) => void kept.push(tokens);
  return {
    ...{ sent, kept, onRefresh, connect },
    user: connect(oauth2({ ...APP, onRefresh })),
    service: connect(clientCredentials({ clientId: "id", clientSecret: "client-secret" })),
  };
}

afterEach(() => void vi.useRealTimers());

const grant = (number: number, expiresIn: unknown) => ({
  access_token: `access-${number}`,
  refresh_token: `refresh-${number}`,
  ...(expiresIn === undefined ? {} : { expires_in: expiresIn }),
});

describe("a token that expires at once", () => {
  const isDate = ({ expiresAt }: RefreshedTokens) => !Number.isNaN(new Date(expiresAt).getTime());
  for (const expiresIn of [60, 30, 1, 0.001, 0, -5, "30", "soon", "", null, true, [], {}, 1e300, undefined]) {
    it(`is used for many calls: expires_in ${JSON.stringify(expiresIn)}`, async () => {
      for (const name of ["user", "service"] as const) {
        const opened = open((number) => grant(number, expiresIn));
        for (let call = 0; call < 5; call += 1) await opened[name].getPages();
        await Promise.all(Array.from({ length: 5 }, () => opened[name].getPages()));
        expect(opened.sent.length).toBe(1);
        expect(opened.kept.every(isDate)).toBe(true);
      }
    });
  }

  it("is replaced after 10 seconds, and each refresh token is used once", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { user, sent, kept } = open((number) => grant(number, 20));
    for (let second = 0; second < 40; second += 1) {
      await user.getPages();
      vi.setSystemTime(Date.now() + 1_000);
    }
    expect(sent).toEqual(["refresh-0", "refresh-1", "refresh-2", "refresh-3"]);
    expect(kept.map(({ refreshToken }) => refreshToken)).toEqual([
      "refresh-1",
      "refresh-2",
      "refresh-3",
      "refresh-4",
    ]);
  });

  it("is expected to last an hour if its lifetime is unknown", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const start = Date.now();
    const { user, sent, kept } = open((number) => grant(number, number === 1 ? undefined : -1));
    await user.getPages();
    vi.setSystemTime(start + 58 * 60_000);
    await user.getPages();
    expect(sent.length).toBe(1);
    vi.setSystemTime(start + 59 * 60_000);
    await user.getPages();
    expect(sent.length).toBe(2);
    expect(kept.map(({ expiresAt }) => expiresAt - start)).toEqual([3_600_000, 59 * 60_000 + 3_600_000]);
  });
});

describe("a server that rejects every new token", () => {
  it("causes three refreshes in 10 seconds, not one for every call", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const options of [{ cloudId: "c" }, { site: "acme" }]) {
      let rejections = 0;
      const unauthorized = () => {
        rejections += 1;
        return Response.json({ code: 401, message: "Unauthorized" }, { status: 401 });
      };
      const { connect, onRefresh, sent } = open((number) => grant(number, 3600), unauthorized);
      const user = connect(oauth2({ ...APP, accessToken: "access-0", onRefresh }), options);
      const call = () =>
        expect(user.getPages()).rejects.toMatchObject({ kind: "bad-credentials", status: 401 });
      for (let calls = 0; calls < 10; calls += 1) await call();
      expect(sent).toEqual(["refresh-0", "refresh-1", "refresh-2"]);
      // Ten calls, and again those with a new token.
      expect(rejections).toBe(13);
      vi.setSystemTime(Date.now() + 10_000);
      for (let calls = 0; calls < 10; calls += 1) await call();
      expect(sent.length).toBe(6);
    }
  });
});

it("a refresh serves all calls that were rejected, even with a token that is seconds old", async () => {
  const valid = { token: "access-0" };
  const { user, sent } = open(
    (number) => {
      valid.token = `access-${number}`;
      return grant(number, 3600);
    },
    (authorization) =>
      Response.json({ results: [] }, { status: authorization.endsWith(valid.token) ? 200 : 401 }),
  );
  await user.getPages();
  for (let expiry = 0; expiry < 2; expiry += 1) {
    valid.token = "none";
    await Promise.all(Array.from({ length: 8 }, () => user.getPages()));
  }
  expect(sent).toEqual(["refresh-0", "refresh-1", "refresh-2"]);
});

describe("tokens that could not be stored", () => {
  /** Keeps the names of refresh tokens; how storing the first one ends is up to the test. */
  function keeper(storeFirst: () => Promise<void>) {
    const kept: string[] = [];
    const onRefresh = async ({ refreshToken }: RefreshedTokens) => {
      if (kept.push(refreshToken) === 1) await storeFirst();
    };
    return { kept, onRefresh };
  }
  const full = new Error("the disk is full");
  const isFull = { message: expect.stringContaining("the disk is full") };
  const accepts = (token: string, authorization: string) =>
    Response.json({}, { status: authorization === `Bearer ${token}` ? 200 : 401 });

  it("are forgotten if others have replaced them meanwhile", async () => {
    let valid = "access-1";
    let fail = (_: Error) => {};
    const { kept, onRefresh } = keeper(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    const { connect, sent } = open(
      (number) => grant(number, 3600),
      (authorization) => accepts(valid, authorization),
    );
    const user = connect(oauth2({ ...APP, onRefresh }));
    const first = user.getPageById({ id: 1 });
    await vi.waitFor(() => expect(kept).toEqual(["refresh-1"]));
    valid = "access-2";
    await user.getPageById({ id: 1 });
    fail(full);
    await expect(first).rejects.toMatchObject(isFull);
    await user.getPageById({ id: 1 });
    expect(sent).toEqual(["refresh-0", "refresh-1"]);
    valid = "access-3";
    await user.getPageById({ id: 1 });
    expect(sent).toEqual(["refresh-0", "refresh-1", "refresh-2"]);
    expect(kept).toEqual(["refresh-1", "refresh-2", "refresh-3"]);
  });

  it("are offered again by a call whose older token is rejected late", async () => {
    let calls = 0;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { kept, onRefresh } = keeper(() => Promise.reject(full));
    const { connect, sent } = open(
      (number) => grant(number, 3600),
      async (authorization) => {
        calls += 1;
        if (calls === 1) await released;
        return accepts("access-1", authorization);
      },
    );
    const user = connect(oauth2({ ...APP, accessToken: "access-0", onRefresh }));
    const late = user.getPageById({ id: 1 });
    await vi.waitFor(() => expect(calls).toBe(1));
    await expect(user.getPageById({ id: 1 })).rejects.toMatchObject(isFull);
    release();
    expect(await late).toEqual({});
    expect([sent, kept]).toEqual([["refresh-0"], ["refresh-1", "refresh-1"]]);
  });
});

describe("a refresh token", () => {
  it("is kept if the response contains no new one, or none that could be one", async () => {
    for (const refresh_token of [undefined, null, "", 5, ["x"]]) {
      vi.useFakeTimers({ toFake: ["Date"] });
      const { user, sent, kept } = open((number) => ({ ...grant(number, 70), refresh_token }));
      await user.getPages();
      vi.setSystemTime(Date.now() + 60_000);
      await user.getPages();
      expect([sent, kept.map(({ refreshToken }) => refreshToken)]).toEqual([
        ["refresh-0", "refresh-0"],
        ["refresh-0", "refresh-0"],
      ]);
    }
  });

  it("that could not be stored is offered to onRefresh again, without another refresh", async () => {
    const offered: string[] = [];
    let isDown = true;
    const { connect, sent } = open((number) => grant(number, 3600));
    const user = connect(
      oauth2({
        ...APP,
        onRefresh: ({ refreshToken }) => {
          offered.push(refreshToken);
          if (isDown) throw new Error("the database is down");
        },
      }),
    );
    for (let call = 0; call < 3; call += 1)
      await expect(user.getPages()).rejects.toThrow("the database is down");
    isDown = false;
    await user.getPages();
    await user.getPages();
    expect([sent, offered]).toEqual([["refresh-0"], Array(4).fill("refresh-1")]);
  });
});

/** What no authorization server should answer. */
const ODD: readonly (readonly [what: string, status: number, body: string])[] = [
  ["null", 200, "null"],
  ["a list", 200, "[]"],
  ["a string", 200, '"access_token"'],
  ["a number", 200, "5"],
  ["nothing", 200, ""],
  ["a page", 200, "<!doctype html><title>Log in</title>"],
  ["an empty token", 200, '{"access_token":""}'],
  ["a token that is none", 200, '{"access_token":{"a":1}}'],
  ["a token of two lines, which no header can have", 200, '{"access_token":"a\\nb"}'],
  ["a token beyond ASCII", 200, '{"access_token":"aĀ"}'],
  ["an error with status 200", 200, '{"error":"invalid_grant"}'],
  ["null with status 403", 403, "null"],
  ["a page with status 403", 403, "<!doctype html><title>Blocked</title>"],
  ["a page with status 400", 400, "<!doctype html>"],
  ["an error that is no text", 403, '{"error":{"code":5}}'],
  ["a page with status 404", 404, "<!doctype html>"],
];

describe("the authorization server's response", () => {
  for (const [what, status, body] of ODD) {
    it(`is not taken for a token or a dead refresh token if it is ${what}`, async () => {
      const { user, service, sent, kept } = open(() => new Response(body, { status }));
      for (const client of [user, service])
        await expect(client.getPages()).rejects.toMatchObject({
          kind: "wrong-route",
          status,
          message: expect.stringContaining(`no access token: ${status} (POST ${SERVER})`),
          hint: expect.stringContaining("`authorizationServer`"),
        });
      expect([sent, kept]).toEqual([["refresh-0", null], []]);
    });
  }

  it.each([
    ["a message", { message: `The IP address has been rejected. client-secret` }],
    ["access_denied", { error: "access_denied", error_description: "Your IP address is not allowed" }],
    ["a page", "<!doctype html><body>Your IP address is blocked, client-secret</body>"],
  ])("that speaks of an IP allowlist says nothing of the credentials: %s", async (_, body) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const { user, service } = open(() => new Response(text, { status: 403 }));
    for (const client of [user, service])
      await expect(client.getPages()).rejects.toMatchObject({
        kind: "forbidden",
        hint: expect.stringContaining("The organization's IP allowlist does not contain"),
        message: expect.not.stringMatching(/client-secret|Your IP|has been rejected/),
      });
  });

  it("is never quoted but for the codes that are known, whatever it repeats", async () => {
    for (const error of [
      "client-secret",
      "refresh-0",
      `invalid_grant client-secret`,
      "x".repeat(1_000_000),
      "invalid_client\nclient_secret=client-secret",
    ]) {
      const { user, service } = open(() =>
        Response.json({ error, error_description: error }, { status: 403 }),
      );
      for (const client of [user, service]) {
        const failure = await client.getPages().catch((thrown: Error) => thrown);
        expect(failure).toMatchObject({ name: "ConfluenceError" });
        const text = `${(failure as Error).message} ${JSON.stringify(failure)}`;
        expect(text).not.toMatch(/client-secret|refresh-0|xxx/);
        expect(text.length).toBeLessThan(1_500);
      }
    }
  });

  for (const [error, status, kind, userKind = kind] of [
    ["invalid_grant", 403, "bad-credentials", "dead-refresh-token"],
    ["invalid_grant", 400, "bad-credentials", "dead-refresh-token"],
    ["unauthorized_client", 403, "bad-credentials", "dead-refresh-token"],
    ["access_denied", 401, "bad-credentials"],
    ["invalid_client", 401, "bad-credentials"],
    ["invalid_request", 400, "bad-credentials"],
    ["server_error", 500, "server"],
    ["temporarily_unavailable", 503, "server"],
    ["slow_down", 429, "rate-limited"],
  ] as const) {
    it(`${status} ${error} is ${kind}, for a refresh token ${userKind}`, async () => {
      const { user, service } = open(() => Response.json({ error }, { status }));
      await expect(service.getPages()).rejects.toMatchObject({ kind, status });
      await expect(user.getPages()).rejects.toMatchObject({ kind: userKind, status });
    });
  }
});

it("an access token that cannot be sent is not repeated by the error, with and without a lookup of the site", async () => {
  const { fetch } = observedFetch(() => ({}));
  for (const options of [{ cloudId: "c" }, { site: "acme" }, {}]) {
    for (const token of ["SECRET\nTOKEN", "SECRET€", "SECRET\u0000"]) {
      const auth = oauth2({ accessToken: token });
      const error = await createConfluence({ ...options, auth, fetch })
        .v2.getPages()
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ kind: "configuration" });
      const { message, cause } = error as Error;
      expect(`${message} ${String(cause)}`).not.toContain("SECRET");
    }
  }
});

it("a function that returns no access token is named, and nothing is sent", async () => {
  const { fetch, requests } = observedFetch(() => ({}));
  for (const token of [undefined, null, "", 5, {}]) {
    const auth = oauth2({ accessToken: async () => token as string });
    await expect(createConfluence({ cloudId: "c", auth, fetch }).v2.getPages()).rejects.toMatchObject({
      kind: "configuration",
      message: "the function `accessToken` returned no token\nreturn the current access token",
    });
  }
  expect(requests).toEqual([]);
});
