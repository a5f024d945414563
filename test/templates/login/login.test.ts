import { createConfluence, isConfluenceError, oauth2 } from "confluence-fetch";
import { authorizeUrl, type ExchangeOptions, exchangeCode, readCallback } from "confluence-fetch/login";
import { requiredScopes } from "confluence-fetch/scopes";
import { memoryStore } from "confluence-fetch/stores/memory";
import { createFakeConfluence, type FakeApp, type FakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it, vi } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const SCOPES = ["read:page:confluence", "read:space:confluence"] as const;
const redirectUri = "https://app.example.com/callback?tab=1";
const state = "5f0c3b0e-6d8c-4a52-8f0d-2c3e0d1b7a11";

function open(): { fake: FakeConfluence; app: FakeApp } {
  const fake = createFakeConfluence();
  return { fake, app: fake.addApp({ scopes: SCOPES }) };
}

/** Lets the user consent, and returns the address to which the browser is sent. */
async function consent(fake: FakeConfluence, url: string): Promise<string> {
  const { status, headers } = await fake.fetch(url, { redirect: "manual" });
  expect(status).toBe(302);
  return headers.get("location") ?? "";
}

describe("the log-in", () => {
  it("leads to tokens with the scopes that were asked for, which are refreshed", async () => {
    const { fake, app } = open();
    const { clientId, clientSecret } = app;
    const scopes = requiredScopes(["v2.getSpaces"]).scopes.map(({ scope }) => scope);
    const callback = await consent(fake, authorizeUrl({ clientId, redirectUri, scopes, state }));
    expect(callback).toMatch(/^https:\/\/app\.example\.com\/callback\?tab=1&state=[\w-]{36}&code=\w+$/);
    const code = readCallback(callback, state);
    const tokens = await exchangeCode({ clientId, clientSecret, code, redirectUri, fetch: fake.fetch });
    expect(tokens).toEqual({
      accessToken: expect.stringMatching(/^eyJ/),
      refreshToken: expect.stringMatching(/^eyJ/),
      expiresAt: expect.any(Number),
    });
    const auth = oauth2({ clientId, clientSecret, store: memoryStore(tokens) });
    const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: false });
    expect((await confluence.v2.getSpaces()).results).toEqual([]);
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "missing-scope" });
    app.expire();
    expect((await confluence.v2.getSpaces()).results).toEqual([]);
    expect(fake.requests.filter(({ path }) => path === "/oauth/token").length).toBe(2);
  });

  it("sends what Atlassian documents", () => {
    const scopes = ["read:space:confluence", "read:space:confluence"] as const;
    expect(authorizeUrl({ clientId: "id", redirectUri: "https://a.example/b", scopes, state: "a b&c" })).toBe(
      "https://auth.atlassian.com/authorize?audience=api.atlassian.com&client_id=id" +
        "&scope=read%3Aspace%3Aconfluence%20offline_access&redirect_uri=https%3A%2F%2Fa.example%2Fb" +
        "&state=a%20b%26c&response_type=code&prompt=consent",
    );
    const others = { authorizationServer: "https://auth.example.com", audience: "api.example.com" };
    expect(authorizeUrl({ clientId: "id", redirectUri, scopes, state, ...others })).toMatch(
      /^https:\/\/auth\.example\.com\/authorize\?audience=api\.example\.com&/,
    );
  });

  it.each([
    ["clientId", { clientId: "" }],
    ["redirectUri", { redirectUri: "/callback" }],
    ["redirectUri", { redirectUri: "javascript:alert(1)" }],
    ["scopes", { scopes: [] }],
    ["scopes", { scopes: ["read:page:confluence write:page:confluence"] }],
    ["scopes", { scopes: "read:page:confluence" }],
    ["state", { state: "" }],
    ["audience", { audience: "" }],
    ["authorizationServer", { authorizationServer: "http://auth.example.com" }],
  ])("rejects a wrong %s before the browser is sent anywhere: %j", (name, wrong) => {
    const options = { clientId: "id", redirectUri, scopes: SCOPES, state, ...wrong };
    expect(() => authorizeUrl(options as never)).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(name) }),
    );
  });
});

describe("readCallback", () => {
  it("takes an address, a URL, or the path of a request", () => {
    for (const url of [`${redirectUri}&code=c&state=${state}`, `/callback?state=${state}&code=c`])
      expect(readCallback(url, state)).toBe("c");
    expect(readCallback(new URL(`${redirectUri}&code=c&state=${state}`), state)).toBe("c");
  });

  it.each([
    ["another state", `/?code=the-code&state=${state}x`, "configuration", "does not have the state"],
    ["no state", "/?code=the-code", "configuration", "does not have the state"],
    ["an empty state", "/?code=the-code&state=", "configuration", "does not have the state"],
    ["no code", `/?state=${state}`, "configuration", "contains no code"],
    ["a refusal", "/?error=access_denied&error_description=the-code", "forbidden", "has not consented"],
    ["a refusal with a code", `/?error=x&state=${state}&code=the-code`, "forbidden", "has not consented"],
    ["no address", "http://", "configuration", "cannot be read"],
  ])("gives no code for %s, and repeats none", (_, url, kind, message) => {
    const error = caught(() => readCallback(url, state));
    expect(error).toMatchObject({ kind, message: expect.stringContaining(message) });
    expect(JSON.stringify(error)).not.toMatch(new RegExp(`the-code|${state}`));
  });

  it.each(["", undefined])("needs the state that was sent, not %j", (missing) => {
    expect(() => readCallback("/?code=c&state=", missing as string)).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining("state") }),
    );
  });
});

describe("exchangeCode", () => {
  const secrets = { clientSecret: "very-secret-value", code: "one-time-code" };
  const given: ExchangeOptions = { clientId: "id", redirectUri, ...secrets };

  const fail = async (options: ExchangeOptions) => {
    const error = await exchangeCode(options).catch((thrown: unknown) => thrown);
    if (!isConfluenceError(error)) throw new Error("it did not fail");
    const shown = `${error} ${error.stack} ${error.cause} ${JSON.stringify(error)} ${JSON.stringify(error.body)}`;
    for (const secret of [options.clientSecret, options.code]) expect(shown).not.toContain(secret);
    return error;
  };

  it("takes a code once, from its app, and with its callback URL", async () => {
    const { fake, app } = open();
    const other = fake.addApp({ scopes: SCOPES });
    const { clientId, clientSecret } = app;
    const exchange = async (change: Partial<ExchangeOptions>, times = 1) => {
      const callback = await consent(fake, authorizeUrl({ clientId, redirectUri, scopes: SCOPES, state }));
      const code = readCallback(callback, state);
      const options = { clientId, clientSecret, code, redirectUri, fetch: fake.fetch, ...change };
      if (times > 1) await exchangeCode(options);
      return fail(options);
    };
    const refused = {
      kind: "bad-credentials",
      status: 403,
      hint: expect.stringContaining("The code works once"),
    };
    expect(await exchange({}, 2)).toMatchObject(refused);
    expect(await exchange({ redirectUri: "https://app.example.com/" })).toMatchObject(refused);
    expect(await exchange({ code: "another-code" })).toMatchObject(refused);
    const { clientId: otherId, clientSecret: otherSecret } = other;
    expect(await exchange({ clientId: otherId, clientSecret: otherSecret })).toMatchObject(refused);
    expect(await exchange({ clientSecret: "wrong-secret" })).toMatchObject({
      ...{ kind: "bad-credentials", status: 401 },
      hint: "Check the client ID and the client secret.",
    });
  });

  it("does not take a code that has expired", async () => {
    const { fake, app } = open();
    const { clientId, clientSecret } = app;
    const code = readCallback(
      await consent(fake, authorizeUrl({ clientId, redirectUri, scopes: SCOPES, state })),
      state,
    );
    fake.clock.advance(600_000);
    const options = { clientId, clientSecret, code, redirectUri, fetch: fake.fetch };
    expect(await fail(options)).toMatchObject({ kind: "bad-credentials", status: 403 });
  });

  it("says what is missing if there is no refresh token", async () => {
    const { fake, app } = open();
    const { clientId, clientSecret } = app;
    const url = authorizeUrl({ clientId, redirectUri, scopes: SCOPES, state }).replace(
      "%20offline_access",
      "",
    );
    const code = readCallback(await consent(fake, url), state);
    const options = { clientId, clientSecret, code, redirectUri, fetch: fake.fetch };
    expect(await fail(options)).toMatchObject({
      kind: "server",
      hint: expect.stringContaining("offline_access"),
    });
  });

  it.each([
    ["an echo of the request", (body: string) => new Response(body, { status: 400 })],
    [
      "JSON with the request",
      (body: string) => Response.json({ error: body, error_description: body }, { status: 403 }),
    ],
    [
      "a page",
      (body: string) => new Response(`<html>${body}</html>`, { headers: { "content-type": "text/html" } }),
    ],
    [
      "a redirect",
      (body: string) =>
        new Response(body, { status: 302, headers: { location: `https://a.example/?${body}` } }),
    ],
    ["a failure of the network", (body: string) => new TypeError(`fetch failed: ${body}`)],
  ])("repeats neither the code nor the secret after %s", async (_, answer) => {
    const { fetch } = observedFetch(({ body }) => answer(`${body}`));
    expect((await fail({ ...given, fetch })).kind).toMatch(/^(network|wrong-route|not-json|server)$/);
  });

  it("waits for an answer as long as it may, and no longer", async () => {
    vi.useFakeTimers();
    try {
      const fetch = () => new Promise<Response>(() => {});
      const failed = fail({ ...given, fetch, timeout: 45_000 });
      await vi.advanceTimersByTimeAsync(44_999);
      expect(await Promise.race([failed, "waits"])).toBe("waits");
      await vi.advanceTimersByTimeAsync(1);
      expect((await failed).kind).toBe("timeout");
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([
    ["clientId", { clientId: "" }],
    ["clientSecret", { clientSecret: undefined }],
    ["code", { code: "" }],
    ["redirectUri", { redirectUri: "callback" }],
    ["authorizationServer", { authorizationServer: "http://auth.example.com" }],
    ["fetch", { fetch: "fetch" }],
    ["timeout", { timeout: -1 }],
  ])("rejects a wrong %s before anything is sent", async (name, wrong) => {
    const sent: unknown[] = [];
    const { fetch } = observedFetch(({ url }) => {
      sent.push(url);
      return {};
    });
    await expect(exchangeCode({ ...given, fetch, ...wrong } as never)).rejects.toMatchObject({
      kind: "configuration",
      message: expect.stringContaining(name),
    });
    expect(sent).toEqual([]);
  });
});

describe("the page of the fake where a user consents", () => {
  const right = (app: FakeApp) =>
    authorizeUrl({ clientId: app.clientId, redirectUri, scopes: SCOPES, state });

  it.each([
    ["audience", "api.example.com"],
    ["response_type", "token"],
    ["prompt", ""],
    ["client_id", "unknown"],
    ["redirect_uri", "callback"],
    ["scope", "delete:page:confluence"],
    ["scope", "offline_access"],
  ])("does not take another %s", async (name, value) => {
    const { fake, app } = open();
    const url = new URL(right(app));
    url.searchParams.set(name, value);
    const { status, headers } = await fake.fetch(url.href, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([400, null]);
  });

  it("does not know service accounts, and takes no POST", async () => {
    const { fake, app } = open();
    const service = fake.addServiceAccount({ scopes: SCOPES });
    const url = right(app);
    expect((await fake.fetch(url.replace(app.clientId, service.clientId), {})).status).toBe(400);
    expect((await fake.fetch(url, { method: "POST" })).status).toBe(405);
  });

  it("keeps what was consented to in its data", async () => {
    const { fake, app } = open();
    const { clientId, clientSecret } = app;
    const url = authorizeUrl({ clientId, redirectUri, scopes: ["read:space:confluence"], state });
    const code = readCallback(await consent(fake, url), state);
    const { accessToken } = await exchangeCode({
      clientId,
      clientSecret,
      code,
      redirectUri,
      fetch: fake.fetch,
    });
    const copy = createFakeConfluence({ data: fake.snapshot() });
    const confluence = createConfluence({
      site: "acme",
      auth: oauth2({ accessToken }),
      fetch: copy.fetch,
      retry: false,
    });
    expect((await confluence.v2.getSpaces()).results).toEqual([]);
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "missing-scope" });
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
