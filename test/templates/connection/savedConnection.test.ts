import {
  anonymous,
  apiToken,
  type Confluence,
  type ConfluenceOptions,
  type Connection,
  type Credential,
  clientCredentials,
  createConfluence,
  forge,
  forgeRemote,
  oauth2,
  serviceAccountToken,
} from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { failures } from "../../support/failures.js";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const SCOPES = ["read:page:confluence", "write:page:confluence", "read:space:confluence"] as const;
const SITE = "https://acme.atlassian.net";
const GATEWAY = "https://api.atlassian.com/ex/confluence/c1";
const USER = `${SITE}/wiki/rest/api/user/current`;

const answerOf = ({ status = 200, body }: { status?: number; body?: unknown }) =>
  Response.json(body, { status });
const unknownCaller = () => answerOf(failures.unknownCallerV2);

/** For each credential: how many requests there are until the first data of a read and a write, by a saved connection, too. */
const COUNTS: Readonly<
  Record<string, readonly [(fake: FakeConfluence) => Credential, read: number, write: number, saved: number]>
> = {
  "an unscoped API token": [(fake) => apiToken(fake.addToken()), 2, 3, 1],
  "a scoped API token": [(fake) => apiToken(fake.addToken({ scopes: SCOPES })), 2, 3, 1],
  "an API token declared unscoped": [(fake) => apiToken({ ...fake.addToken(), scoped: false }), 1, 1, 1],
  "an API token declared scoped": [
    (fake) => apiToken({ ...fake.addToken({ scopes: SCOPES }), scoped: true }),
    2,
    2,
    1,
  ],
  "a service account's token": [
    (fake) => serviceAccountToken({ token: fake.addServiceAccount({ scopes: SCOPES }).token }),
    2,
    2,
    1,
  ],
  // Its token is requested by one more.
  "client credentials": [(fake) => clientCredentials(fake.addServiceAccount({ scopes: SCOPES })), 3, 3, 2],
  "an access token": [
    (fake) => oauth2({ accessToken: fake.addApp({ scopes: SCOPES }).accessToken }),
    2,
    2,
    1,
  ],
  "a refresh token with an access token": [
    (fake) => oauth2({ ...fake.addApp({ scopes: SCOPES }), onRefresh: () => {} }),
    2,
    2,
    1,
  ],
  forge: [(fake) => forge(fake.forge({ scopes: SCOPES })), 1, 1, 1],
  "a Forge invocation": [
    (fake) =>
      forgeRemote({
        token: fake.addApp({ scopes: SCOPES }).accessToken,
        apiBaseUrl: `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`,
      }),
    1,
    1,
    1,
  ],
};

describe("the requests before the first data", () => {
  const send = async (fake: FakeConfluence, auth: Credential, isWrite: boolean, saved?: Connection) => {
    const before = fake.requests.length;
    const confluence = createConfluence({
      site: "acme",
      auth,
      fetch: fake.fetch,
      connection: saved,
      retry: false,
    });
    if (isWrite) {
      const spaceId = fake.site.addSpace({ key: `S${before}` }).id;
      await confluence.v2.createPage({ body: { spaceId, title: `${before}` } });
    } else await confluence.v2.getPages();
    return { count: fake.requests.length - before, connection: await confluence.connection() };
  };

  it.each(Object.entries(COUNTS))("are few: %s", async (_, [make, read, write, saved]) => {
    const fake = createFakeConfluence();
    const auth = make(fake);
    const first = await send(fake, auth, false);
    const stored: Connection = JSON.parse(JSON.stringify(first.connection));
    // A credential of its own each time, as in another process.
    const again = async (isWrite: boolean, connection?: Connection) => {
      const { count, connection: found } = await send(fake, make(fake), isWrite, connection);
      expect({ ...found, because: "" }).toEqual({ ...stored, because: "" });
      return count;
    };
    expect([first.count, await again(true), await again(false, stored), await again(true, stored)]).toEqual([
      read,
      write,
      saved,
      saved,
    ]);
  });

  it("are none for anonymous access", async () => {
    const { fetch, requests } = observedFetch(() => ({ results: [] }));
    await createConfluence({ site: "acme", auth: anonymous(), fetch }).v2.getPages();
    expect(requests.length).toBe(1);
  });
});

const TOKEN = { email: "me@acme.com", token: "t" };
const AT_GATEWAY: Connection = {
  version: 1,
  kind: "api-token",
  route: "gateway",
  apiBase: GATEWAY,
  siteBase: SITE,
  cloudId: "c1",
  because: "the gateway accepts the token",
};
const AT_SITE: Connection = { ...AT_GATEWAY, route: "site", apiBase: SITE, cloudId: undefined };

/** A client with a saved connection, of a site and a gateway that know its token unless `answer` says otherwise. */
function open(
  saved: unknown,
  answer: (request: SeenRequest) => Response | Error | object | undefined = () => undefined,
  options: Partial<ConfluenceOptions> = {},
) {
  const { fetch, requests } = observedFetch((request) => {
    const own = answer(request);
    if (own !== undefined) return own;
    if (request.url.endsWith("/tenant_info")) return { cloudId: "c1" };
    if (request.url.endsWith("/accessible-resources")) return [{ id: "c1", url: SITE, scopes: ["s"] }];
    return request.url.endsWith("/user/current") ? { type: "known" } : { results: [] };
  });
  const confluence = createConfluence({
    ...{ site: "acme", auth: apiToken(TOKEN), fetch, retry: false },
    connection: saved as Connection,
    ...options,
  });
  return { confluence, requests, lines: () => requests.map(({ method, url }) => `${method} ${url}`) };
}

const write = ({ v2 }: Confluence) => v2.createPage({ body: { spaceId: "1" } });
const isAt =
  (base: string) =>
  ({ url }: SeenRequest) =>
    url.startsWith(`${base}/wiki/`) && url !== USER;

describe("a saved connection", () => {
  it.each([
    ["gateway", AT_GATEWAY],
    ["site", AT_SITE],
  ] as const)("is confirmed by the first call, even of several: %s", async (route, saved) => {
    const { confluence, lines } = open(saved);
    await Promise.all([write(confluence), confluence.v2.getPages(), confluence.v1.searchByCQL({ cql: "a" })]);
    expect(lines().length).toBe(3);
    expect(await confluence.connection()).toEqual({
      ...saved,
      because: "the first call confirmed the saved connection",
    });
    expect(await confluence.connection()).toMatchObject({ route, version: 1 });
  });

  it.each([
    [
      "the token is of another kind now",
      AT_SITE,
      SITE,
      () => answerOf({ status: 401, body: { message: "no" } }),
    ],
    [
      "the site has another cloud ID",
      { ...AT_GATEWAY, cloudId: "c0", apiBase: GATEWAY.replace("c1", "c0") },
      GATEWAY.replace("c1", "c0"),
      () => answerOf(failures.unknownTenant),
    ],
    ["nobody knows the caller there", AT_SITE, SITE, unknownCaller],
  ] as const)(
    "that does not hold any more is replaced, and nothing is lost: %s",
    async (_, saved, base, answer) => {
      for (const send of [write, ({ v2 }: Confluence) => v2.getPages()]) {
        const { confluence, lines } = open(saved, (request) => (isAt(base)(request) ? answer() : undefined));
        expect(await send(confluence)).toEqual({ results: [] });
        expect(lines()[0]).toContain(base);
        expect(lines().at(-1)).toContain(`${GATEWAY}/wiki/api/v2/pages`);
        expect(await confluence.connection()).toMatchObject(AT_GATEWAY);
      }
    },
  );

  it("stays where an error is the API's own", async () => {
    const { confluence, lines } = open(AT_GATEWAY, (request) =>
      request.url.endsWith("/pages/7") ? answerOf(failures.missingV2) : undefined,
    );
    await expect(confluence.v2.getPageById({ id: 7 })).rejects.toMatchObject({ kind: "not-found" });
    await confluence.v2.getPages();
    expect(lines().length).toBe(2);
  });

  it.each([
    ["503", () => answerOf({ status: 503 })],
    ["429", () => answerOf({ status: 429 })],
    ["a network failure", () => new TypeError("fetch failed")],
  ])("stays, unconfirmed, after %s", async (_, answer) => {
    let failing = 1;
    const { confluence, lines } = open(AT_GATEWAY, () => (failing-- > 0 ? answer() : undefined));
    await expect(write(confluence)).rejects.toMatchObject({ url: `${GATEWAY}/wiki/api/v2/pages` });
    await confluence.v2.getPages();
    expect(lines()).toEqual([`POST ${GATEWAY}/wiki/api/v2/pages`, `GET ${GATEWAY}/wiki/api/v2/pages`]);
  });

  it.each([
    ["a page", () => answerOf({ status: 200, body: undefined })],
    ["a redirect", () => new Response(null, { status: 302 })],
    ["a network failure", () => new TypeError("fetch failed")],
    ["a 500", () => answerOf({ status: 500 })],
  ])("never makes a write be sent twice: %s", async (what, answer) => {
    const page = () => new Response("<html>", { headers: { "content-type": "text/html" } });
    const { confluence, lines } = open(
      AT_SITE,
      (request) => (isAt(SITE)(request) ? (what === "a page" ? page() : answer()) : undefined),
      { retry: { attempts: 3, minDelay: 0, maxDelay: 0 } },
    );
    await expect(write(confluence)).rejects.toMatchObject({ operation: "v2.createPage" });
    expect(lines().filter((line) => line.startsWith("POST")).length).toBe(1);
  });

  it.each([
    ["another version", { ...AT_GATEWAY, version: 2 }],
    ["no version", { ...AT_GATEWAY, version: undefined }],
    ["another credential", { ...AT_GATEWAY, kind: "oauth2" }],
    ["another host", { ...AT_GATEWAY, apiBase: "https://evil.example/ex/confluence/c1" }],
    ["another host as the site", { ...AT_SITE, apiBase: "https://evil.example" }],
    ["another site", { ...AT_GATEWAY, siteBase: "https://other.atlassian.net" }],
    ["a path as the cloud ID", { ...AT_GATEWAY, cloudId: "../x", apiBase: GATEWAY.replace("c1", "../x") }],
    ["no cloud ID", { ...AT_GATEWAY, cloudId: undefined }],
    ["a route of Forge", { ...AT_GATEWAY, route: "forge", apiBase: "" }],
    ["nothing", {}],
    ["a list", []],
    ["null", null],
    [
      "what throws when it is read",
      {
        get version() {
          throw new Error("no");
        },
      },
    ],
  ])("is ignored if it has %s", async (_, saved) => {
    const { confluence, lines } = open(saved);
    await confluence.v2.getPages();
    expect(lines()).toEqual([`GET ${SITE}/_edge/tenant_info`, `GET ${GATEWAY}/wiki/api/v2/pages`]);
  });

  it.each(["{}", 7, true])("that is no object is a mistake of the program: %j", (saved) => {
    expect(() => open(saved)).toThrow("connection cannot be");
  });

  it.each([
    ["a service account's token", () => serviceAccountToken({ token: "t" }), "service-account-token"],
    ["OAuth 2.0", () => oauth2({ accessToken: "t" }), "oauth2"],
    ["a scoped token", () => apiToken({ ...TOKEN, scoped: true }), "api-token"],
  ] as const)("never leads a credential to a host that it is not for: %s", async (_, make, kind) => {
    const { confluence, requests } = open({ ...AT_SITE, kind }, undefined, { auth: make() });
    await confluence.v2.getPages();
    const hosts = requests.filter(({ headers }) => headers.authorization).map(({ url }) => new URL(url).host);
    expect([...new Set(hosts)]).toEqual(["api.atlassian.com"]);
  });

  it("does not name the site of links for people, unless it is one of Atlassian's", async () => {
    const saved = { ...AT_GATEWAY, kind: "oauth2", siteBase: "https://evil.example" };
    const auth = oauth2({ accessToken: "t" });
    const { confluence } = open(saved, undefined, { auth, site: undefined });
    await confluence.v2.getPages();
    expect(confluence.webUrl("/x")).toBe(`${SITE}/wiki/x`);
    const other = open({ ...saved, siteBase: SITE }, undefined, { auth, site: undefined });
    await other.confluence.v2.getPages();
    expect([other.confluence.webUrl("/x"), other.requests.length]).toEqual([`${SITE}/wiki/x`, 1]);
  });

  it("holds no secrets, and survives JSON", async () => {
    const { confluence } = open(undefined);
    const text = JSON.stringify(await confluence.connection());
    expect(text).not.toContain(TOKEN.email);
    expect(JSON.parse(text)).toEqual({ ...AT_GATEWAY, version: 1 });
  });
});
