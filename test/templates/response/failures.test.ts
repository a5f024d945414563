import {
  anonymous,
  apiToken,
  type Confluence,
  type Credential,
  createConfluence,
  type ErrorKind,
  isConfluenceError,
  oauth2,
  type Scope,
  serviceAccountToken,
} from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeServer } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { HttpResponse } from "../../../generated/src/testing/HttpResponse.js";
import { toResponse } from "../../../generated/src/testing/server/toResponse.js";
import { failures } from "../../support/failures.js";
import { observedFetch } from "../../support/observedFetch.js";

const EMAIL = "me@acme.com";
const TOKEN = "ATATT3xSECRETxSECRET";

/** How one failure comes about, and what the client must make of it. */
interface Row {
  readonly when: string;
  readonly auth: (fake: FakeConfluence) => Credential;
  /** The response that replaces the fake's. */
  readonly answer?: HttpResponse;
  readonly call?: (confluence: Confluence) => Promise<unknown>;
  readonly kind: ErrorKind;
  readonly hint: RegExp;
  /** The requests that reach the fake, lookups included. */
  readonly requests: number;
}

/** A token that nobody knows. */
const unknown = (scoped?: boolean) => () => apiToken({ email: EMAIL, token: TOKEN, scoped });
const unscoped = (fake: FakeConfluence) => apiToken({ ...fake.addToken(), scoped: false });
const app =
  (...scopes: readonly Scope[]) =>
  (fake: FakeConfluence) =>
    oauth2({ accessToken: fake.addApp({ scopes }).accessToken });
const getPages = (confluence: Confluence) => confluence.v2.getPages();
const search = (confluence: Confluence) => confluence.v1.searchByCQL({ cql: "type = page" });

/** The operations that rows call. */
const CALLED = [
  "v2.getPages",
  "v2.getPageById",
  "v2.deletePage",
  "v1.searchByCQL",
  "v1.createSpace",
  "v1.downloadAttatchment",
] as const;

const ROWS: readonly Row[] = [
  {
    when: "a scoped token lacks the scope of a v2 operation",
    auth: (fake) => apiToken(fake.addToken({ scopes: ["read:space:confluence"] })),
    kind: "missing-scope",
    hint: /v2\.getPages needs read:page:confluence\. The scopes of an API token cannot be changed: create a new one/,
    requests: 2,
  },
  {
    when: "a scoped token lacks the classic and the granular scope of a v1 operation",
    auth: (fake) => apiToken(fake.addToken({ scopes: ["read:page:confluence"] })),
    call: search,
    kind: "missing-scope",
    hint: /v1\.searchByCQL needs search:confluence, or read:content-details:confluence\. The scopes/,
    requests: 3,
  },
  {
    when: "an OAuth token lacks the scope",
    auth: app(),
    kind: "missing-scope",
    hint: /Add the scope under Permissions in the developer console/,
    requests: 2,
  },
  {
    when: "a scoped token is sent to the site",
    auth: (fake) => apiToken({ ...fake.addToken({ scopes: ["read:page:confluence"] }), scoped: false }),
    kind: "wrong-route",
    hint: /work only through the gateway, not on the site: remove `scoped: false`/,
    requests: 1,
  },
  {
    when: "a token is unknown to v2 at the gateway",
    auth: unknown(true),
    kind: "bad-credentials",
    hint: /the caller is not authenticated, not that the resource is missing: check the email address and the token/,
    requests: 2,
  },
  {
    when: "a token is unknown to v1 at the gateway",
    auth: unknown(true),
    call: ({ v1 }) => v1.getCurrentUser(),
    kind: "bad-credentials",
    hint: /not authenticated or has no Confluence license/,
    requests: 2,
  },
  {
    when: "a token is unknown at the site",
    auth: unknown(false),
    kind: "bad-credentials",
    hint: /id\.atlassian\.com\/manage-profile\/security\/api-tokens/,
    requests: 1,
  },
  {
    when: "a token is unknown everywhere and its route is detected",
    auth: unknown(),
    kind: "bad-credentials",
    hint: /Neither the gateway nor the site accepts the email address and the token/,
    requests: 3,
  },
  {
    when: "the account has no license",
    auth: (fake) =>
      apiToken({ ...fake.addToken({ user: fake.addUser({ licensed: false }) }), scoped: false }),
    call: search,
    kind: "bad-credentials",
    hint: /no Confluence license \(the responses are identical\)/,
    requests: 1,
  },
  {
    when: "an anonymous caller calls v2",
    auth: anonymous,
    kind: "bad-credentials",
    hint: /the resource requires authentication; pass a credential/,
    requests: 1,
  },
  {
    when: "a Bearer token is sent to a site",
    auth: () => ({ ...anonymous(), authorize: () => ({ Authorization: "Bearer SECRET" }) }),
    kind: "wrong-route",
    hint: /Sites accept no Bearer tokens/,
    requests: 1,
  },
  {
    when: "an OAuth token calls a removed v1 operation",
    auth: app("write:confluence-space"),
    answer: failures.gone,
    call: ({ v1 }) => v1.createSpace({ body: { key: "A", name: "A" } }),
    kind: "gone",
    hint: /use v2\.createSpace\./,
    requests: 2,
  },
  ...(
    [
      [
        "the organization has switched Basic off",
        failures.basicDisabled,
        "bad-credentials",
        /have disabled API tokens/,
      ],
      [
        "the organization's policy blocks the token",
        failures.blockedByPolicy,
        "bad-credentials",
        /have disabled API tokens/,
      ],
      ["the site requires a CAPTCHA", failures.captcha, "bad-credentials", /solve the CAPTCHA/],
      [
        "a password is sent for a token",
        failures.passwordDeprecated,
        "bad-credentials",
        /^The credential was rejected: check the email address and the token/,
      ],
      [
        "a page does not exist",
        undefined,
        "not-found",
        /does not exist, or the account cannot see it/,
        ({ v2 }) => v2.getPageById({ id: 7 }),
      ],
      [
        "the path is none of the API's",
        failures.unknownPath,
        "wrong-route",
        /start with \/wiki\/rest\/api\/ or \/wiki\/api\/v2\//,
        search,
      ],
      [
        "an HTML page responds with 404",
        failures.pageNotFound,
        "wrong-route",
        /There is no API at this path/,
      ],
      [
        "a login page responds with 200 in place of an empty response",
        failures.loginPage,
        "not-json",
        /A login page or a proxy responded/,
        ({ v2 }) => v2.deletePage({ id: 1 }),
      ],
      [
        "a login page responds with 200 in place of a file",
        failures.loginPage,
        "not-json",
        /A login page or a proxy responded/,
        ({ v1 }) => v1.downloadAttatchment({ id: 1, attachmentId: 2 }),
      ],
      [
        "the site redirects the request to a login page",
        failures.loginRedirect,
        "wrong-route",
        /redirected, perhaps to a login page/,
      ],
      [
        "a proxy requires authentication",
        failures.proxyLogin,
        "wrong-route",
        /A proxy requires authentication: use a `fetch` that sends the proxy's user and password/,
      ],
      ["JSON is truncated", failures.truncated, "not-json", /the response was truncated/],
      ["the account lacks a permission", failures.noPermission, "forbidden", /lacks a permission/],
      ["the XSRF check fails", failures.xsrf, "forbidden", /X-Atlassian-Token/],
      [
        "v1 rejects an argument",
        undefined,
        "invalid-request",
        /rejected the arguments/,
        ({ v1 }) => v1.searchByCQL({ cql: "type =" }),
      ],
      [
        "v2 rejects an argument",
        undefined,
        "invalid-request",
        /^The server rejected `limit`\./,
        ({ v2 }) => v2.getPages({ limit: 999 }),
      ],
      ["the method is wrong", failures.methodNotAllowed, "invalid-request", /does not allow this method/],
      ["a version is stale, with its status as a string", failures.conflict, "conflict", /read it again/],
      ["the body is too large", failures.tooLarge, "too-large", /send less/],
      ["there are too many requests", failures.rateLimited, "rate-limited", /Retry-After/],
      ["the site is suspended", failures.suspended, "server", /suspended or deactivated/],
      ["the server fails", failures.serverError, "server", /Atlassian's servers failed/],
    ] satisfies [string, HttpResponse | undefined, ErrorKind, RegExp, Row["call"]?][]
  ).map(
    ([when, answer, kind, hint, call]): Row => ({
      ...{ when, auth: unscoped, kind, hint, requests: 1 },
      ...(answer && { answer }),
      ...(call && { call }),
    }),
  ),
];

describe("a failure", () => {
  let fake: FakeConfluence;
  let server: FakeServer;
  beforeEach(async () => {
    fake = createFakeConfluence();
    server = await fake.listen();
  });
  afterEach(() => server.close());

  for (const { when, auth, answer, call = getPages, kind, hint, requests } of ROWS) {
    it(`is ${kind} when ${when}`, async () => {
      if (answer) for (const name of CALLED) fake.reply(name, toResponse(answer));
      const { site, gateway } = server;
      const confluence = createConfluence({ site, gateway, auth: auth(fake), retry: false });
      const error: unknown = await call(confluence).catch((thrown: unknown) => thrown);
      if (!isConfluenceError(error)) throw error;
      expect([error.kind, error.hint]).toEqual([kind, expect.stringMatching(hint)]);
      expect(fake.requests.length).toBe(requests);
      expect(error.message.length).toBeLessThan(1500);
    });
  }

  it("is wrong-route if the gateway does not know the cloud ID", async () => {
    const elsewhere = createFakeConfluence({ seed: 2 });
    const { gateway, close } = await elsewhere.listen();
    const confluence = createConfluence({ site: server.site, gateway, auth: unknown(true)(), retry: false });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      kind: "wrong-route",
      hint: expect.stringContaining("The gateway does not know the site: check the cloud ID"),
    });
    expect([fake.requests.length, elsewhere.requests.length]).toEqual([1, 1]);
    await close();
  });

  it("of the network is `network`, and names the cause", async () => {
    const confluence = createConfluence({ site: "http://127.0.0.1:1", auth: unknown(false)(), retry: false });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      kind: "network",
      message: expect.stringMatching(/v2\.getPages got no response: .*(ECONNREFUSED|bad port)/),
    });
  });

  for (const [code, reason, hint] of [
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate", /NODE_EXTRA_CA_CERTS/],
    ["SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain", /NODE_EXTRA_CA_CERTS/],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "self-signed certificate", /NODE_EXTRA_CA_CERTS/],
    ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "unable to get local issuer certificate", /NODE_EXTRA_CA_CERTS/],
    ["UNABLE_TO_GET_ISSUER_CERT", "no issuer", /NODE_EXTRA_CA_CERTS/],
    ["CERT_UNTRUSTED", "not trusted", /NODE_EXTRA_CA_CERTS/],
    [undefined, "invalid peer certificate: UnknownIssuer", /NODE_EXTRA_CA_CERTS/],
    ["CERT_HAS_EXPIRED", "certificate has expired", /expired.*clock/],
    ["CERT_NOT_YET_VALID", "certificate is not yet valid", /expired.*clock/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match", /another host: check the site's name/],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "wrong version number", /The TLS connection failed/],
    ["EPROTO", "write EPROTO 80:error:0A00010B:SSL routines", /The TLS connection failed/],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tlsv1 alert protocol version", /The TLS connection failed/],
  ] as const) {
    it(`of TLS has a hint of its own: ${code ?? reason}`, async () => {
      const cause = Object.assign(new Error(reason), code && { code });
      const { fetch, requests } = observedFetch(() => new TypeError("fetch failed", { cause }));
      const clock = { now: Date.now, random: Math.random, sleep: async () => {} };
      const confluence = createConfluence({ site: "acme", auth: unknown(false)(), fetch, clock });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        kind: "network",
        hint: expect.stringMatching(hint),
        message: expect.stringContaining(`v2.getPages got no response: ${reason}`),
      });
      expect(requests.length).toBe(1);
    });
  }

  it("of a proxy's tunnel says that the proxy requires authentication, and is not retried", async () => {
    const cause = new Error("Proxy response (407) !== 200 when HTTP Tunneling");
    const { fetch, requests } = observedFetch(() => new TypeError("fetch failed", { cause }));
    const confluence = createConfluence({ site: "acme", auth: unknown(false)(), fetch });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      kind: "wrong-route",
      hint: expect.stringContaining("A proxy requires authentication"),
    });
    expect(requests.length).toBe(1);
  });

  it("of a proxy that Node hides is HTTP 407, and one without a message is known by its code", async () => {
    const refused = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    for (const [cause, reason] of [
      [new Error(), "HTTP 407"],
      [refused, "ECONNREFUSED"],
    ] as const) {
      const { fetch } = observedFetch(() => new TypeError("fetch failed", { cause }));
      const confluence = createConfluence({ site: "acme", auth: unknown(false)(), fetch, retry: false });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        message: expect.stringContaining(`v2.getPages got no response: ${reason} (`),
      });
    }
  });

  it.each([
    ["getaddrinfo ENOTFOUND redirect-cert.atlassian.net", "ENOTFOUND"],
    ["dns error: failed to lookup address information: Name or service not known", undefined],
    ["failed to lookup address information: nodename nor servname provided, or not known", undefined],
    ["No such host is known. (os error 11001)", undefined],
  ])("of a name that no host has asks to check it: %s", async (message, code) => {
    const cause = Object.assign(new Error(message), { code });
    const { fetch, requests } = observedFetch(() => new TypeError("fetch failed", { cause }));
    const confluence = createConfluence({ site: "acme", auth: unknown(false)(), fetch });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({
      kind: "network",
      hint: "The name of the host does not exist; check the site's name and the DNS of this network.",
    });
    expect(requests).toHaveLength(1);
  });

  it("of a server or a resolver that fails keeps the general hint", async () => {
    for (const [code, url] of [
      ["EAI_AGAIN", "https://acme.atlassian.net/wiki/certificates/407"],
      ["ECONNRESET", "https://acme.atlassian.net/redirects?SSL=1"],
    ]) {
      const error = Object.assign(new Error(`error sending request for url (${url})`), { code });
      const { fetch } = observedFetch(() => error);
      const confluence = createConfluence({ site: "acme", auth: unknown(false)(), fetch, retry: false });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        kind: "network",
        hint: "Check the site's name, the network and the proxy.",
      });
    }
  });

  it("carries the operation, the request, the response and the trace ID", async () => {
    const { status, body } = failures.conflict;
    const headers = { "atl-request-id": "r-1", "set-cookie": "session=SECRET" };
    const { fetch } = observedFetch(() => Response.json(body, { status, headers }));
    const confluence = createConfluence({ site: "acme", auth: unknown(false)(), fetch });
    const error = await confluence.v2.deletePage({ id: 3 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: "ConfluenceError",
      operation: "v2.deletePage",
      method: "DELETE",
      url: "https://acme.atlassian.net/wiki/api/v2/pages/3",
      status: 409,
      traceId: "r-1",
      body,
    });
    expect((error as { headers: Headers }).headers.get("set-cookie")).toBeNull();
  });
});

describe("a token that can never work", () => {
  for (const [what, token, message] of [
    ["is empty", "", "the token is empty"],
    ["has a line break", "abc\n", "the token contains whitespace"],
    ["is quoted", '"abc"', "the token is quoted"],
    ["is an email address", "me@acme.com", "the token is an email address"],
    ["is an organization's API key", "ATCTT3xFfGabc=1", "the token is an organization's admin API key"],
    ["is a Bitbucket app password", "ATBBabc", "the token is a Bitbucket app password"],
  ]) {
    it(`is rejected at construction if it ${what}`, () => {
      expect(() => apiToken({ email: EMAIL, token: token ?? "" })).toThrow(message);
      expect(() => serviceAccountToken({ token: token ?? "" })).toThrow(message);
    });
  }

  it("is rejected if its email address is missing or invalid", () => {
    expect(() => apiToken({ email: "", token: TOKEN })).toThrow("the email address is missing");
    expect(() => apiToken({ email: "me", token: TOKEN })).toThrow("the email address is invalid");
    expect(() => serviceAccountToken({ token: TOKEN })).toThrow("this is the API token of a user account");
  });
});

it("the stack of a failed call leads to the code that called", async () => {
  const fake = createFakeConfluence();
  const { v2 } = createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch: fake.fetch });
  const calls = {
    readMissing: async () => await v2.getPageById({ id: 99 }),
    readWrongly: async () => await v2.getPageById({ id: "DOC" }),
  };
  for (const [name, call] of Object.entries(calls))
    await expect(call()).rejects.toMatchObject({ stack: expect.stringContaining(name) });
});
