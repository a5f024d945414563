import {
  anonymous,
  apiToken,
  type Credential,
  clientCredentials,
  createConfluence,
  forge,
  forgeRemote,
  fromEnvironment,
  isConfluenceError,
  oauth2,
  type RefreshedTokens,
  serviceAccountToken,
} from "confluence-fetch";
import { afterEach, describe, expect, it } from "vitest";
import {
  type FakeAtlassian,
  type FakeCaller,
  type FakeRequest,
  startFakeAtlassian,
} from "../support/fakeAtlassian.js";
import { observedFetch } from "../support/observedFetch.js";

const SCOPES = ["read:page:confluence", "read:space:confluence"];

let fake: FakeAtlassian | undefined;
afterEach(() => fake?.close());

/** The paths that reached the fake, with the host and what they carried as Authorization. */
function seen({ requests }: FakeAtlassian): string[] {
  return requests.map(({ host, method, path, headers }) =>
    [host, method, path.split("?")[0], headers.authorization].filter(Boolean).join(" "),
  );
}

describe("apiToken", () => {
  const caller = (kind: FakeCaller["kind"]) => ({
    [`Basic ${btoa("me@acme.com:t")}`]: { kind, scopes: SCOPES },
  });

  it("tries the site, and says so, where the cloudId is not to be had", async () => {
    fake = await startFakeAtlassian({ callers: caller("unscoped"), tenantInfo: false });
    const { site, gateway } = fake;
    const confluence = createConfluence({
      site,
      gateway,
      auth: apiToken({ email: "me@acme.com", token: "t" }),
    });
    await confluence.v2.getPages();
    expect(await confluence.connection()).toMatchObject({
      route: "site",
      because: expect.stringContaining("its cloudId is not to be had (the site gives no cloudId: 404"),
    });
  });

  it("remembers no route that a passing failure has chosen", async () => {
    for (const path of ["/_edge/tenant_info", "/wiki/api/v2/spaces"]) {
      let isDown = true;
      const beside = (request: FakeRequest) =>
        isDown && request.path.startsWith(path) ? { status: 503, body: {} } : undefined;
      fake = await startFakeAtlassian({ callers: caller("scoped"), beside });
      const { site, gateway } = fake;
      const auth = apiToken({ email: "me@acme.com", token: "t" });
      const confluence = createConfluence({ site, gateway, auth, retry: false });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({ status: 503 });
      isDown = false;
      await confluence.v2.getPages();
      expect((await confluence.connection()).route).toBe("gateway");
      await fake.close();
    }
  });

  it("stays at the gateway when the probe lacks its scope: that proves the token", async () => {
    fake = await startFakeAtlassian({
      callers: { [`Basic ${btoa("me@acme.com:t")}`]: { kind: "scoped", scopes: ["read:page:confluence"] } },
    });
    const { site, gateway } = fake;
    const confluence = createConfluence({
      site,
      gateway,
      auth: apiToken({ email: "me@acme.com", token: "t" }),
    });
    await confluence.v2.getPages();
    expect((await confluence.connection()).route).toBe("gateway");
    expect(fake.requests.every(({ host, path }) => host === "gateway" || path === "/_edge/tenant_info")).toBe(
      true,
    );
  });

  it("sends an address with letters of any alphabet as UTF-8", async () => {
    const { fetch, requests } = observedFetch(() => ({}));
    const auth = apiToken({ email: "jörg@exämple.com", token: "t", scoped: false });
    await createConfluence({ site: "acme", auth, fetch }).v2.getPages();
    const value = requests[0]?.headers.authorization?.slice("Basic ".length) ?? "";
    expect(Buffer.from(value, "base64").toString("utf8")).toBe("jörg@exämple.com:t");
  });
});

describe("serviceAccountToken", () => {
  for (const [email, header] of [
    [undefined, "Bearer ATSTT3x"],
    ["a@serviceaccount.atlassian.com", `Basic ${btoa("a@serviceaccount.atlassian.com:ATSTT3x")}`],
  ] as const) {
    it(`uses the gateway with ${header.split(" ")[0]} ${email ? "when an address is given" : "otherwise"}`, async () => {
      fake = await startFakeAtlassian({ callers: { [header]: { kind: "scoped", scopes: SCOPES } } });
      const { site, gateway } = fake;
      const confluence = createConfluence({
        site,
        gateway,
        auth: serviceAccountToken({ token: "ATSTT3x", email }),
      });
      expect(await confluence.v2.getPages()).toEqual({ results: [], _links: {} });
      expect(seen(fake)).toEqual(["site GET /_edge/tenant_info", `gateway GET /wiki/api/v2/pages ${header}`]);
    });
  }
});

describe("clientCredentials", () => {
  it("gets one token for many calls, names no scope, and uses it until shortly before its end", async () => {
    let count = 0;
    const beside = ({ path }: FakeRequest) =>
      path === "/oauth/token" ? { body: { access_token: `jwt-${++count}`, expires_in: 3600 } } : undefined;
    fake = await startFakeAtlassian({
      callers: { "Bearer jwt-1": { kind: "oauth", scopes: SCOPES } },
      beside,
    });
    const { site, gateway, requests } = fake;
    const auth = clientCredentials({ clientId: "id", clientSecret: "secret", authorizationServer: gateway });
    const confluence = createConfluence({ site, gateway, auth });
    await Promise.all([confluence.v2.getPages(), confluence.v2.getPages(), confluence.v2.getSpaces()]);
    const [grant] = requests.filter(({ path }) => path === "/oauth/token");
    expect([count, grant?.body, grant?.headers["content-type"]]).toEqual([
      1,
      "grant_type=client_credentials&client_id=id&client_secret=secret",
      "application/x-www-form-urlencoded",
    ]);
  });

  it("says what the authorization server answers, and nothing of what was sent", async () => {
    const beside = ({ path }: FakeRequest) =>
      path === "/oauth/token" ? { status: 401, body: { error: "access_denied" } } : undefined;
    fake = await startFakeAtlassian({ beside });
    const { site, gateway } = fake;
    const auth = clientCredentials({ clientId: "id", clientSecret: "SECRET", authorizationServer: gateway });
    const error = await createConfluence({ site, gateway, auth })
      .v2.getPages()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "bad-credentials", hint: expect.stringContaining("client secret") });
    expect(String((error as Error).message)).toContain("no access token: 401 access_denied");
  });
});

/** A fake that grants `jwt-2` for the refresh token `r-1`, and refuses `jwt-1` as expired. */
async function startRefreshing() {
  const grants: string[] = [];
  const beside = ({ path, headers, body }: FakeRequest) => {
    if (path.endsWith("accessible-resources")) {
      return {
        body: [
          { id: "other", url: "https://other.atlassian.net" },
          { id: fake?.cloudId, url: fake?.site },
        ],
      };
    }
    if (path === "/oauth/token") {
      grants.push(new URLSearchParams(body).get("refresh_token") ?? "");
      return grants.at(-1) === "r-1"
        ? { body: { access_token: "jwt-2", refresh_token: "r-2", expires_in: 3600 } }
        : {
            status: 403,
            body: { error: "unauthorized_client", error_description: "refresh_token is invalid" },
          };
    }
    if (headers.authorization === "Bearer jwt-1")
      return { status: 401, body: { code: 401, message: "Unauthorized" } };
    return undefined;
  };
  fake = await startFakeAtlassian({ callers: { "Bearer jwt-2": { kind: "oauth", scopes: SCOPES } }, beside });
  return { fake, grants };
}

describe("oauth2 with a refresh token", () => {
  const options = { clientId: "id", clientSecret: "secret", refreshToken: "r-1", accessToken: "jwt-1" };

  it("refreshes once however many calls meet the expiry, together or staggered over 200 ms", async () => {
    const started = await startRefreshing();
    const { site, gateway, cloudId } = started.fake;
    const kept: RefreshedTokens[] = [];
    const auth = oauth2({
      ...options,
      authorizationServer: gateway,
      onRefresh: (tokens) => void kept.push(tokens),
    });
    // Every answer to the old token comes late, so that calls meet the expiry after the refresh is over.
    const slow: typeof fetch = async (url, init) => {
      const isOld = new Headers(init?.headers).get("authorization") === "Bearer jwt-1";
      const response = await fetch(url, init);
      if (isOld) await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      return response;
    };
    const confluence = createConfluence({ cloudId, site, gateway, auth, fetch: slow });
    const together = Array.from({ length: 25 }, () => confluence.v2.getPages());
    const staggered = Array.from({ length: 25 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 8));
      return confluence.v2.getSpaces();
    });
    const pages = await Promise.all([...together, ...staggered]);
    expect(pages.length).toBe(50);
    expect(started.grants).toEqual(["r-1"]);
    expect(kept).toEqual([{ accessToken: "jwt-2", refreshToken: "r-2", expiresAt: expect.any(Number) }]);
  });

  it("waits for onRefresh before the new token is used", async () => {
    const { fake: started } = await startRefreshing();
    const events: string[] = [];
    const onRefresh = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      events.push("kept");
    };
    const observed: typeof fetch = (url, init) => {
      if (new Headers(init?.headers).get("authorization") === "Bearer jwt-2") events.push("used");
      return fetch(url, init);
    };
    const { site, gateway, cloudId } = started;
    const auth = oauth2({ ...options, authorizationServer: gateway, onRefresh });
    await createConfluence({ site, gateway, cloudId, auth, fetch: observed }).v2.getPages();
    expect(events).toEqual(["kept", "used"]);
  });

  it("does not refresh when a scope is missing", async () => {
    const { fake: started, grants } = await startRefreshing();
    const { site, gateway, cloudId } = started;
    const auth = oauth2({
      ...options,
      accessToken: "jwt-2",
      authorizationServer: gateway,
      onRefresh: () => {},
    });
    const confluence = createConfluence({ site, gateway, cloudId, auth });
    await expect(confluence.v2.getAttachments()).rejects.toMatchObject({ kind: "missing-scope" });
    expect(grants).toEqual([]);
  });

  it("refreshes before a token ends, and says it when the refresh token is dead", async () => {
    const { fake: started, grants } = await startRefreshing();
    const { site, gateway, cloudId } = started;
    const soon = { ...options, accessToken: "jwt-0", expiresAt: Date.now() + 30_000, onRefresh: () => {} };
    const fresh = oauth2({ ...soon, authorizationServer: gateway });
    await createConfluence({ site, gateway, cloudId, auth: fresh }).v2.getPages();
    const dead = oauth2({ ...soon, refreshToken: "r-0", authorizationServer: gateway });
    const error = await createConfluence({ site, gateway, cloudId, auth: dead })
      .v2.getPages()
      .catch((e: unknown) => e);
    expect(grants).toEqual(["r-1", "r-0"]);
    expect(error).toMatchObject({
      kind: "dead-refresh-token",
      hint: expect.stringContaining("let the person consent again"),
    });
  });
});

describe("oauth2 with a token that has expired unnoticed", () => {
  it("refreshes it when the list of sites is refused, and says it when that list fails for a while", async () => {
    const { fake: started, grants } = await startRefreshing();
    const { site, gateway } = started;
    let isDown = true;
    const observed: typeof fetch = async (url, init) => {
      if (!String(url).endsWith("accessible-resources")) return fetch(url, init);
      if (isDown) return new Response("", { status: 503 });
      const isOld = new Headers(init?.headers).get("authorization") === "Bearer jwt-1";
      return isOld ? new Response("", { status: 401 }) : fetch(url, init);
    };
    const options = { clientId: "id", clientSecret: "secret", refreshToken: "r-1", accessToken: "jwt-1" };
    const auth = oauth2({ ...options, authorizationServer: gateway, onRefresh: () => {} });
    const confluence = createConfluence({ site, gateway, auth, fetch: observed, retry: false });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "server", status: 503 });
    isDown = false;
    await confluence.v2.getPages();
    expect(grants).toEqual(["r-1"]);
  });
});

describe("a credential that cannot be sent", () => {
  it("is refused without being repeated", async () => {
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
  const start = async (resources: (started: FakeAtlassian) => unknown) => {
    const beside = ({ path }: FakeRequest) =>
      path.endsWith("accessible-resources") && fake ? { body: resources(fake) } : undefined;
    fake = await startFakeAtlassian({ callers: { "Bearer jwt": { kind: "oauth", scopes: SCOPES } }, beside });
    return fake;
  };
  const other = { id: "other", url: "https://other.atlassian.net" };

  it("finds the site by its host, whatever its place in the list", async () => {
    const { site, gateway, cloudId } = await start((started) => [
      other,
      { id: started.cloudId, url: started.site },
    ]);
    const confluence = createConfluence({ site, gateway, auth: oauth2({ accessToken: async () => "jwt" }) });
    await confluence.v2.getPages();
    expect(await confluence.connection()).toMatchObject({ cloudId, siteBase: site, route: "gateway" });
  });

  it("takes the only site where none is named, and links to it", async () => {
    const { site, gateway } = await start((started) => [
      { id: started.cloudId, url: started.site },
      { id: started.cloudId, url: started.site },
    ]);
    const confluence = createConfluence({ gateway, auth: oauth2({ accessToken: "jwt" }) });
    await confluence.v2.getPages();
    expect(confluence.webUrl("/spaces/A")).toBe(`${site}/wiki/spaces/A`);
  });

  it("lists the candidates where the site is not clear or not among them", async () => {
    const { gateway } = await start(() => [other, { id: "third", url: "https://third.atlassian.net" }]);
    const hint = "give one of its sites as `site`: https://other.atlassian.net, https://third.atlassian.net";
    const auth = oauth2({ accessToken: "jwt" });
    await expect(createConfluence({ gateway, auth }).v2.getPages()).rejects.toMatchObject({
      kind: "configuration",
      hint,
    });
    const named = createConfluence({ site: "acme", gateway, auth });
    await expect(named.v2.getPages()).rejects.toMatchObject({ kind: "configuration", hint });
  });
});

describe("forge", () => {
  it("asks Forge's own function for relative paths, with no header of ours but the type", async () => {
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

  it("ends a call in time, although Forge's function knows nothing of signals", async () => {
    const confluence = createConfluence({ auth: forge(() => new Promise(() => {})), retry: false });
    await expect(confluence.v2.getPages({}, { timeout: 20 })).rejects.toMatchObject({ kind: "timeout" });
    const signal = AbortSignal.timeout(20);
    await expect(confluence.v2.getPages({}, { signal, timeout: 0 })).rejects.toMatchObject({
      kind: "aborted",
    });
  });

  it("gives Forge's function relative paths through the openapi-fetch door too, and Blobs as they are", async () => {
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

  it("reads Forge's failures like all others", async () => {
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
  it("sends the invocation's token to the address that the invocation names", async () => {
    fake = await startFakeAtlassian({ callers: { "Bearer fit": { kind: "oauth", scopes: SCOPES } } });
    const apiBaseUrl = `${fake.gateway}/ex/confluence/${fake.cloudId}`;
    const confluence = createConfluence({ auth: forgeRemote({ token: "fit", apiBaseUrl }) });
    await confluence.v2.getPages();
    expect(seen(fake)).toEqual(["gateway GET /wiki/api/v2/pages Bearer fit"]);
  });

  it("refuses an address that is not the gateway's", () => {
    expect(() => forgeRemote({ token: "fit", apiBaseUrl: "https://acme.atlassian.net" })).toThrow(
      "not an address of the gateway",
    );
  });
});

describe("anonymous", () => {
  it("sends nothing that identifies anybody, to the site", async () => {
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
    it(`names ${missing} when it is missing`, () => {
      expect(() => fromEnvironment(environment)).toThrow(`${missing} is not set`);
    });
  }
});

describe("a credential of one's own", () => {
  it("is any object of the interface's shape", async () => {
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

  it("may throw an error of its own, which reaches the caller", async () => {
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
