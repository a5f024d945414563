import { setTimeout as delay } from "node:timers/promises";
import {
  anonymous,
  apiToken,
  type Credential,
  clientCredentials,
  createConfluence,
  type Fetch,
  forge,
  forgeRemote,
  fromEnvironment,
  isConfluenceError,
  oauth2,
  type RefreshedTokens,
  serviceAccountToken,
} from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const SCOPES = ["read:page:confluence", "read:space:confluence"] as const;

/** The requests that reached the fake, with the host, the scheme of their Authorization, and the status of the response. */
function seen({ requests }: FakeConfluence): string[] {
  return requests.map(({ host, method, path, scheme, status }) =>
    [host, method, path.split("?")[0], scheme, status].filter(Boolean).join(" "),
  );
}

/** A fetch of the fake with other responses for one path. */
function changing(
  { fetch }: FakeConfluence,
  path: string,
  change: (response: Response) => Response | Promise<Response>,
): Fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    return new URL(url).pathname === path ? change(response) : response;
  };
}

describe("apiToken", () => {
  it("tries the site, and says so, if the cloud ID is not available", async () => {
    const fake = createFakeConfluence();
    const fetch = changing(fake, "/_edge/tenant_info", () => new Response("", { status: 404 }));
    const confluence = createConfluence({ site: "acme", auth: apiToken(fake.addToken()), fetch });
    await confluence.v2.getPages();
    expect(await confluence.connection()).toMatchObject({
      route: "site",
      because: expect.stringContaining("its cloud ID is not available (the site returned no cloud ID: 404"),
    });
  });

  it("does not cache a route chosen because of a temporary failure", async () => {
    for (const operation of [undefined, "v2.getSpaces"] as const) {
      const fake = createFakeConfluence();
      // Without an operation it is the first request that fails, the one for the cloudId.
      fake.fault("503", { operation });
      const auth = apiToken(fake.addToken({ scopes: SCOPES }));
      const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch, retry: false });
      await expect(confluence.connection()).rejects.toMatchObject({ status: 503 });
      await confluence.v2.getPages();
      expect((await confluence.connection()).route).toBe("gateway");
    }
  });

  it("stays with the gateway if the probe lacks a scope, which proves that the token is valid", async () => {
    const fake = createFakeConfluence();
    const auth = apiToken(fake.addToken({ scopes: ["read:page:confluence"] }));
    const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch });
    expect((await confluence.connection()).route).toBe("gateway");
    await confluence.v2.getPages();
    expect(seen(fake)).toEqual([
      "site GET /_edge/tenant_info 200",
      "gateway GET /wiki/api/v2/spaces Basic 401",
      "gateway GET /wiki/api/v2/pages Basic 200",
    ]);
  });

  it("sends a non-ASCII email address as UTF-8", async () => {
    const { fetch, requests } = observedFetch(() => ({}));
    const auth = apiToken({ email: "jörg@exämple.com", token: "t", scoped: false });
    await createConfluence({ site: "acme", auth, fetch }).v2.getPages();
    const value = requests[0]?.headers.authorization?.slice("Basic ".length) ?? "";
    expect(Buffer.from(value, "base64").toString("utf8")).toBe("jörg@exämple.com:t");
  });
});

describe("serviceAccountToken", () => {
  for (const scheme of ["Bearer", "Basic"]) {
    it(`uses the gateway with ${scheme} ${scheme === "Basic" ? "when an address is given" : "otherwise"}`, async () => {
      const fake = createFakeConfluence();
      const { token, email } = fake.addServiceAccount({ scopes: SCOPES });
      const auth = serviceAccountToken({ token, email: scheme === "Basic" ? email : undefined });
      const confluence = createConfluence({ site: "acme", auth, fetch: fake.fetch });
      expect(await confluence.v2.getPages()).toEqual({
        results: [],
        _links: { base: "https://acme.atlassian.net/wiki" },
      });
      expect(seen(fake)).toEqual([
        "site GET /_edge/tenant_info 200",
        `gateway GET /wiki/api/v2/pages ${scheme} 200`,
      ]);
    });
  }
});

describe("clientCredentials", () => {
  it("requests one token for many calls, without a scope, and uses it until shortly before it expires", async () => {
    const fake = createFakeConfluence();
    const { clientId, clientSecret } = fake.addServiceAccount({ scopes: SCOPES });
    const { fetch, requests } = observedFetch(({ url, body = null, ...init }) =>
      fake.fetch(url, { ...init, body }),
    );
    const auth = clientCredentials({ clientId, clientSecret });
    const confluence = createConfluence({ site: "acme", auth, fetch });
    await Promise.all([confluence.v2.getPages(), confluence.v2.getPages(), confluence.v2.getSpaces()]);
    const grants = requests.filter(({ url }) => url === "https://auth.atlassian.com/oauth/token");
    expect(grants.map(({ body, headers }) => [body, headers["content-type"]])).toEqual([
      [
        `grant_type=client_credentials&client_id=${clientId}&client_secret=${clientSecret}`,
        "application/x-www-form-urlencoded",
      ],
    ]);
  });

  it("reports the response of the authorization server, but nothing that was sent", async () => {
    const { fetch, addServiceAccount } = createFakeConfluence();
    const { clientId } = addServiceAccount({ scopes: SCOPES });
    const auth = clientCredentials({ clientId, clientSecret: "SECRET" });
    const error = await createConfluence({ site: "acme", auth, fetch })
      .v2.getPages()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "bad-credentials", hint: expect.stringContaining("client secret") });
    expect(String((error as Error).message)).toContain("no access token: 401 access_denied");
    expect(String((error as Error).message)).not.toContain("SECRET");
  });
});

/** An app at work on two sites, and what its refresh tokens were and what was given for each. */
function openApp() {
  const fake = createFakeConfluence({ sites: ["other", "acme"] });
  const { sites } = fake;
  const app = fake.addApp({ scopes: SCOPES, sites });
  const grants: string[] = [];
  const given: unknown[] = [];
  const fetch: Fetch = async (url, init) => {
    const response = await fake.fetch(url, init);
    if (!url.endsWith("/oauth/token")) return response;
    grants.push(new URLSearchParams(String(init?.body)).get("refresh_token") ?? "");
    const { access_token, refresh_token } = await response.clone().json();
    given.push({ accessToken: access_token, refreshToken: refresh_token, expiresAt: expect.any(Number) });
    return response;
  };
  return { fake, app, grants, given, fetch, cloudId: sites[1]?.cloudId };
}

const isOf = (token: string, init: Parameters<Fetch>[1]) =>
  new Headers(init?.headers).get("authorization") === `Bearer ${token}`;

describe("oauth2 with a refresh token", () => {
  it("refreshes once for all calls that meet the expiry, together or staggered over 200 ms", async () => {
    const { app, grants, given, fetch, cloudId } = openApp();
    app.expire();
    const kept: RefreshedTokens[] = [];
    const auth = oauth2({ ...app, onRefresh: (tokens) => void kept.push(tokens) });
    // Every answer to the old token comes late, so that calls meet the expiry after the refresh is over.
    const slow: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      if (isOf(app.accessToken, init)) await delay(Math.random() * 200);
      return response;
    };
    const confluence = createConfluence({ cloudId, site: "acme", auth, fetch: slow });
    const together = Array.from({ length: 25 }, () => confluence.v2.getPages());
    const staggered = Array.from({ length: 25 }, async (_, index) => {
      await delay(index * 8);
      return confluence.v2.getSpaces();
    });
    const pages = await Promise.all([...together, ...staggered]);
    expect(pages.length).toBe(50);
    expect(grants).toEqual([app.refreshToken]);
    expect(kept).toEqual(given);
  });

  it("awaits onRefresh before it uses the new token", async () => {
    const { app, fetch, cloudId } = openApp();
    app.expire();
    const events: string[] = [];
    const onRefresh = async () => {
      await delay(30);
      events.push("kept");
    };
    const observed: Fetch = (url, init) => {
      const isAuthorized = new Headers(init?.headers).has("authorization");
      if (isAuthorized && !isOf(app.accessToken, init)) events.push("used");
      return fetch(url, init);
    };
    const auth = oauth2({ ...app, onRefresh });
    await createConfluence({ site: "acme", cloudId, auth, fetch: observed }).v2.getPages();
    expect(events).toEqual(["kept", "used"]);
  });

  it("does not refresh if a scope is missing", async () => {
    const { app, grants, fetch, cloudId } = openApp();
    const auth = oauth2({ ...app, onRefresh: () => {} });
    const confluence = createConfluence({ site: "acme", cloudId, auth, fetch });
    await expect(confluence.v2.getAttachments()).rejects.toMatchObject({ kind: "missing-scope" });
    expect(grants).toEqual([]);
  });

  it("refreshes before a token expires, and reports a dead refresh token", async () => {
    const { app, grants, fetch, cloudId } = openApp();
    const soon = { ...app, accessToken: "jwt-0", expiresAt: Date.now() + 30_000, onRefresh: () => {} };
    await createConfluence({ site: "acme", cloudId, auth: oauth2(soon), fetch }).v2.getPages();
    // It works once.
    const error = await createConfluence({ site: "acme", cloudId, auth: oauth2(soon), fetch })
      .v2.getPages()
      .catch((e: unknown) => e);
    expect(grants).toEqual([app.refreshToken, app.refreshToken]);
    expect(error).toMatchObject({
      kind: "dead-refresh-token",
      hint: expect.stringContaining("ask the user to consent again"),
    });
  });
});

describe("oauth2 with an expired token", () => {
  it("refreshes it if the list of sites is rejected, and reports a temporary failure of that list", async () => {
    const { fake, app, grants, fetch } = openApp();
    app.expire();
    fake.fault("503");
    const auth = oauth2({ ...app, onRefresh: () => {} });
    const confluence = createConfluence({ site: "acme", auth, fetch, retry: false });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "server", status: 503 });
    await confluence.v2.getPages();
    expect(seen(fake)).toEqual([
      "gateway GET /oauth/token/accessible-resources Bearer 503",
      "gateway GET /oauth/token/accessible-resources Bearer 401",
      "auth POST /oauth/token 200",
      "gateway GET /oauth/token/accessible-resources Bearer 200",
      "gateway GET /wiki/api/v2/pages Bearer 200",
    ]);
    expect(grants).toEqual([app.refreshToken]);
  });
});

describe("a credential that cannot be sent", () => {
  it("is rejected by an error that does not contain it", async () => {
    const { fetch, requests } = observedFetch(() => ({}));
    const auth = oauth2({ accessToken: "SECRET\nTOKEN" });
    const error = await createConfluence({ cloudId: "c", auth, fetch })
      .v2.getPages()
      .catch((e: unknown) => e as Error);
    expect(error).toMatchObject({ kind: "configuration" });
    expect([String(error), requests.length]).toEqual([expect.not.stringContaining("SECRET"), 0]);
    const options = { site: "acme", auth: anonymous(), fetch, headers: { "X-Key": "SECRET\n" } };
    expect(() => createConfluence(options)).toThrow("the header X-Key cannot be sent");
  });
});

describe("oauth2 with an access token", () => {
  it("finds the site by its host, whatever its position in the list", async () => {
    const { app, fetch, cloudId } = openApp();
    const auth = oauth2({ accessToken: async () => app.accessToken });
    const confluence = createConfluence({ site: "acme", auth, fetch });
    await confluence.v2.getPages();
    const siteBase = "https://acme.atlassian.net";
    expect(await confluence.connection()).toMatchObject({ cloudId, siteBase, route: "gateway" });
  });

  it("uses the only site if none is given, and links to it", async () => {
    const fake = createFakeConfluence();
    const { accessToken } = fake.addApp({ scopes: SCOPES });
    // A site may be listed once for each of its products.
    const fetch = changing(fake, "/oauth/token/accessible-resources", async (response) => {
      const [entry] = await response.json();
      return Response.json([entry, entry]);
    });
    const confluence = createConfluence({ auth: oauth2({ accessToken }), fetch });
    await confluence.v2.getPages();
    expect(confluence.webUrl("/spaces/A")).toBe("https://acme.atlassian.net/wiki/spaces/A");
  });

  it("lists the candidates if the site is ambiguous or not among them", async () => {
    const { fetch, addApp, sites } = createFakeConfluence({ sites: ["other", "third"] });
    const { accessToken } = addApp({ scopes: SCOPES, sites });
    const hint = "pass one of its sites as `site`: https://other.atlassian.net, https://third.atlassian.net";
    const auth = oauth2({ accessToken });
    await expect(createConfluence({ auth, fetch }).v2.getPages()).rejects.toMatchObject({
      kind: "configuration",
      hint,
    });
    const named = createConfluence({ site: "acme", auth, fetch });
    await expect(named.v2.getPages()).rejects.toMatchObject({ kind: "configuration", hint });
  });
});

describe("forge", () => {
  it("calls Forge's own function with relative paths, and only the headers of the content type", async () => {
    const asked: unknown[] = [];
    const requestConfluence = async (path: string, init?: RequestInit) => {
      asked.push(path, init);
      return Response.json({ results: [] });
    };
    const confluence = createConfluence({ auth: forge(requestConfluence) });
    await confluence.v2.getPages({ limit: 1 });
    expect(asked).toEqual([
      "/wiki/api/v2/pages?limit=1",
      { method: "GET", headers: { accept: "application/json" } },
    ]);
    expect(await confluence.connection()).toMatchObject({ kind: "forge", route: "forge", apiBase: "" });
  });

  it("sends a GET unless it is told otherwise", async () => {
    const asked: unknown[] = [];
    const { fetch } = forge(async (...request) => {
      asked.push(request);
      return new Response();
    });
    await fetch?.("/x", {});
    await fetch?.("/y", { method: "PUT", body: "b" });
    expect(asked).toEqual([
      ["/x", { method: "GET" }],
      ["/y", { method: "PUT", body: "b" }],
    ]);
  });

  it("enforces the timeout, although Forge's function ignores signals", async () => {
    const confluence = createConfluence({ auth: forge(() => new Promise(() => {})), retry: false });
    await expect(confluence.v2.getPages({}, { timeout: 20 })).rejects.toMatchObject({ kind: "timeout" });
    const signal = AbortSignal.timeout(20);
    await expect(confluence.v2.getPages({}, { signal, timeout: 0 })).rejects.toMatchObject({
      kind: "aborted",
    });
  });

  it("passes relative paths and unchanged Blobs from the openapi-fetch client to Forge's function", async () => {
    const asked: [string, unknown][] = [];
    const confluence = createConfluence({
      auth: forge(async (path, init) => {
        asked.push([path, init?.body]);
        return Response.json({});
      }),
    });
    await confluence.client.GET("/wiki/api/v2/pages/{id}", { params: { path: { id: 1 } } });
    await confluence.v1.createAttachment({ id: 1, body: { file: new Uint8Array(600_000), minorEdit: true } });
    expect(asked).toEqual([
      ["/wiki/api/v2/pages/1", undefined],
      ["/wiki/rest/api/content/1/child/attachment", expect.any(Blob)],
    ]);
  });

  it("explains Forge's failures like all others", async () => {
    const gone = { statusCode: 410, message: "GoneException" };
    const confluence = createConfluence({ auth: forge(async () => Response.json(gone, { status: 410 })) });
    const call = confluence.v1.createSpace({ body: { key: "A", name: "A" } });
    await expect(call).rejects.toMatchObject({
      kind: "gone",
      hint: expect.stringContaining("v2.createSpace"),
    });
  });
});

describe("forgeRemote", () => {
  it("sends the invocation's token to the base URL that the invocation names", async () => {
    const fake = createFakeConfluence();
    const { accessToken: token } = fake.addApp({ scopes: SCOPES });
    const apiBaseUrl = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`;
    const auth = forgeRemote({ token, apiBaseUrl });
    await createConfluence({ auth, fetch: fake.fetch }).v2.getPages();
    expect(seen(fake)).toEqual(["gateway GET /wiki/api/v2/pages Bearer 200"]);
  });

  it("rejects a URL that is not the gateway's", () => {
    expect(() => forgeRemote({ token: "fit", apiBaseUrl: "https://acme.atlassian.net" })).toThrow(
      "not a gateway URL",
    );
  });
});

describe("anonymous", () => {
  it("sends nothing that identifies a user, to the site", async () => {
    const { fetch, requests } = observedFetch(() => ({ results: [] }));
    await createConfluence({ site: "acme", auth: anonymous(), fetch }).v2.getPages();
    expect(requests).toEqual([
      {
        method: "GET",
        url: "https://acme.atlassian.net/wiki/api/v2/pages",
        headers: { accept: "application/json", "user-agent": expect.stringMatching(/^confluence-fetch\//) },
        body: undefined,
      },
    ]);
  });
});

describe("fromEnvironment", () => {
  const SITE = { CONFLUENCE_SITE: "acme" };
  const cases: readonly [string, Record<string, string>, string][] = [
    ["an API token", { CONFLUENCE_EMAIL: "me@acme.com", CONFLUENCE_TOKEN: "t" }, "api-token"],
    ["a service account's token", { CONFLUENCE_TOKEN: "ATSTT3x" }, "service-account-token"],
    [
      "a service account's token and address",
      { CONFLUENCE_TOKEN: "ATSTT3x", CONFLUENCE_EMAIL: "a@serviceaccount.atlassian.com" },
      "service-account-token",
    ],
    [
      "a service account's OAuth",
      { CONFLUENCE_CLIENT_ID: "i", CONFLUENCE_CLIENT_SECRET: "s" },
      "client-credentials",
    ],
    ["an access token", { CONFLUENCE_ACCESS_TOKEN: "jwt" }, "oauth2"],
  ];
  for (const [what, environment, kind] of cases) {
    it(`reads ${what}`, () => {
      expect(fromEnvironment({ ...SITE, ...environment })).toMatchObject({ site: "acme", auth: { kind } });
    });
  }

  for (const [environment, missing] of [
    [{}, "CONFLUENCE_SITE"],
    [SITE, "CONFLUENCE_TOKEN"],
    [{ ...SITE, CONFLUENCE_TOKEN: "ATATT3x" }, "CONFLUENCE_EMAIL"],
    [{ ...SITE, CONFLUENCE_CLIENT_ID: "i" }, "CONFLUENCE_CLIENT_SECRET"],
    [{ ...SITE, CONFLUENCE_CLIENT_SECRET: "s" }, "CONFLUENCE_CLIENT_ID"],
  ] as const) {
    it(`names ${missing} if it is missing`, () => {
      expect(() => fromEnvironment(environment)).toThrow(`${missing} is not set`);
    });
  }
});

describe("a custom credential", () => {
  it("is any object that implements the interface", async () => {
    const { fetch, requests } = observedFetch(() => ({ results: [] }));
    const apiBase = "https://proxy.example/confluence";
    const auth: Credential = {
      kind: "proxy",
      authorize: () => ({ "X-Proxy-Key": "k" }),
      connect: async () => ({
        kind: "proxy",
        route: "site",
        apiBase,
        siteBase: undefined,
        cloudId: undefined,
        because: "",
      }),
    };
    await createConfluence({ auth, fetch }).v2.getPages();
    expect(requests[0]).toMatchObject({
      url: `${apiBase}/wiki/api/v2/pages`,
      headers: { "x-proxy-key": "k" },
    });
  });

  it("may throw its own error, which reaches the caller", async () => {
    const auth: Credential = {
      ...anonymous(),
      authorize: () => Promise.reject(new Error("vault is sealed")),
    };
    const { fetch } = observedFetch(() => ({}));
    const error = await createConfluence({ site: "acme", auth, fetch })
      .v2.getPages()
      .catch((thrown: unknown) => thrown);
    expect([isConfluenceError(error), (error as Error).message]).toEqual([
      true,
      expect.stringContaining("vault is sealed"),
    ]);
  });
});
