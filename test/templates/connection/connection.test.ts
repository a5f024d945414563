import {
  anonymous,
  apiToken,
  type ConfluenceOptions,
  type Credential,
  clientCredentials,
  createConfluence,
  forgeRemote,
  fromEnvironment,
  oauth2,
  parseSite,
  serviceAccountToken,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const APP = { clientId: "i", clientSecret: "s" };
const REFRESHING = { ...APP, refreshToken: "r", onRefresh: () => {} };
const CREDENTIALS: Readonly<Record<string, () => Credential>> = {
  apiToken: () => apiToken({ email: "me@acme.com", token: "t" }),
  "apiToken without scopes": () => apiToken({ email: "me@acme.com", token: "t", scoped: false }),
  serviceAccountToken: () => serviceAccountToken({ token: "t" }),
  clientCredentials: () => clientCredentials(APP),
  "oauth2 with an access token": () => oauth2({ accessToken: "a" }),
  "oauth2 with a refresh token": () => oauth2(REFRESHING),
};

/** Calls with these options, and returns the error and the requests. */
async function attempt(options: ConfluenceOptions, answer: (request: SeenRequest) => object = () => ({})) {
  const { fetch, requests } = observedFetch(answer);
  let error: unknown;
  try {
    await createConfluence({ fetch, retry: false, ...options }).v2.getPages();
  } catch (thrown) {
    error = thrown;
  }
  return { error, requests };
}

describe("a cloud ID that could change the path", () => {
  for (const cloudId of ["..", ".", "", "a/b", "a%2fb", "a b", "a?b", "ü", "a\n", 5]) {
    it(`is refused before anything is sent if it is given: ${JSON.stringify(cloudId)}`, async () => {
      for (const make of Object.values(CREDENTIALS)) {
        const { error, requests } = await attempt({
          ...{ site: "acme", cloudId: cloudId as string, auth: make() },
        });
        expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("cloudId") });
        expect(requests).toEqual([]);
      }
    });

    it(`is refused if a token's site has it: ${JSON.stringify(cloudId)}`, async () => {
      const site = { id: cloudId, url: "https://acme.atlassian.net", scopes: [] };
      for (const options of [{ site: "acme" }, {}]) {
        const auth = oauth2({ accessToken: "a" });
        const { error, requests } = await attempt({ ...options, auth }, () => [site]);
        expect(error).toMatchObject({ name: "ConfluenceError" });
        expect(requests.map(({ url }) => url)).toEqual([
          "https://api.atlassian.com/oauth/token/accessible-resources",
        ]);
      }
    });

    it(`is refused if tenant_info returns it: ${JSON.stringify(cloudId)}`, async () => {
      const auth = serviceAccountToken({ token: "t" });
      const { error, requests } = await attempt({ site: "acme", auth }, () => ({ cloudId }));
      expect(error).toMatchObject({ kind: "wrong-route", message: expect.stringContaining("no cloud ID") });
      expect(requests.map(({ url }) => url)).toEqual(["https://acme.atlassian.net/_edge/tenant_info"]);
    });
  }

  it("is refused in a gateway URL, and never shortened to what could be one", () => {
    for (const id of ["a.b", "a%2fb", "a%20b", "ü", "a:b", ""])
      expect(() => parseSite(`https://api.atlassian.com/ex/confluence/${id}/wiki`)).toThrow(
        expect.objectContaining({ kind: "configuration" }),
      );
  });
});

describe("a gateway", () => {
  it("is taken from a gateway URL only if Atlassian's is at that host", () => {
    const gatewayOf = (host: string) => parseSite(`https://${host}/ex/confluence/1`).gateway;
    expect(
      ["api.atlassian.com", "api.stg.atlassian.com", "api.atlassian-us-gov-mod.com"].map(gatewayOf),
    ).toEqual([
      "https://api.atlassian.com",
      "https://api.stg.atlassian.com",
      "https://api.atlassian-us-gov-mod.com",
    ]);
    for (const host of [
      "evil.example",
      "api.atlassian.com.evil.io",
      "api.atlassian.com:8443",
      "acme.atlassian.net",
    ])
      expect([host, gatewayOf(host)]).toEqual([host, undefined]);
    expect(parseSite("http://127.0.0.1:8080/ex/confluence/1").gateway).toBe(undefined);
  });

  it("that `site` names and nobody knows gets no credential until it is given", async () => {
    const site = "https://evil.example/ex/confluence/1";
    const remote = forgeRemote({ token: "t", apiBaseUrl: site });
    for (const auth of [...Object.values(CREDENTIALS).map((make) => make()), remote]) {
      const { error, requests } = await attempt({ site, auth });
      expect(error).toMatchObject({ kind: "configuration", hint: expect.stringMatching(/`(gateway|site)`/) });
      expect(requests).toEqual([]);
    }
    const auth = serviceAccountToken({ token: "t" });
    for (const [gateway, credential] of [
      ["https://evil.example", auth],
      ["https://evil.example", remote],
      ["https://api.atlassian.com", auth],
    ] as const) {
      const { requests } = await attempt({ site, gateway, auth: credential });
      expect(requests.map(({ url }) => url)).toEqual([`${gateway}/ex/confluence/1/wiki/api/v2/pages`]);
    }
  });

  it("of a Forge invocation is known, or the same as `gateway`", async () => {
    for (const [options, start] of [
      [{}, "https://"],
      [{ site: "acme" }, ""],
      [{ gateway: "https://api.atlassian.com" }, "https://"],
    ] as const) {
      const auth = forgeRemote({ token: "t", apiBaseUrl: `${start}evil.example/ex/confluence/1` });
      const { error, requests } = await attempt({ ...options, auth });
      expect(error).toMatchObject({
        kind: "configuration",
        message: expect.stringMatching(/^(https:\/\/)?evil\.example\S* is not a known gateway\n/),
        hint: expect.stringContaining("`gateway`"),
      });
      expect(requests).toEqual([]);
    }
    const auth = forgeRemote({ token: "t", apiBaseUrl: "https://api.atlassian.com/ex/confluence/1" });
    const { requests } = await attempt({ gateway: "https://gateway.example", auth });
    expect(requests.map(({ url }) => url)).toEqual([
      "https://api.atlassian.com/ex/confluence/1/wiki/api/v2/pages",
    ]);
  });

  it("cannot be chosen without a site or a cloud ID: every credential but that of an app says so at once", () => {
    for (const [name, make] of Object.entries({ ...CREDENTIALS, anonymous }))
      if (!name.startsWith("oauth2"))
        expect(() => createConfluence({ auth: make() })).toThrow(
          expect.objectContaining({
            kind: "configuration",
            message: expect.stringMatching(/^site cannot be/),
          }),
        );
  });
});

/** What no credential may be sent to. */
const WRONG_ORIGINS = [
  "http://auth.example.com",
  "ftp://auth.example.com",
  "//auth.example.com",
  "auth.example.com",
  "https://auth.example.com//",
  "https://auth.example.com/oauth",
  "https://me:pw@auth.example.com",
  "https://auth.example.com?x=1",
  "https://auth.example.com/#x",
  "https://localhost.evil.example:1/x",
  "http://127.0.0.1.evil.example",
  "https://intranet",
  "",
  5,
  null,
  Symbol("x"),
] as readonly string[];

describe("an origin that a secret may be sent to", () => {
  for (const origin of WRONG_ORIGINS) {
    it(`is not ${String(origin)}, as \`gateway\` or as \`authorizationServer\``, () => {
      const auth = oauth2({ accessToken: "a" });
      const refusal = (name: string) =>
        expect.objectContaining({ kind: "configuration", message: expect.stringContaining(name) });
      expect(() => createConfluence({ site: "acme", gateway: origin, auth })).toThrow(refusal("gateway"));
      const wrong = { authorizationServer: origin };
      expect(() => clientCredentials({ ...APP, ...wrong })).toThrow(refusal("authorizationServer"));
      expect(() => oauth2({ ...REFRESHING, ...wrong })).toThrow(refusal("authorizationServer"));
    });
  }

  it("may end with a slash, or be on this machine", async () => {
    for (const [given, origin] of [
      ["https://id.example.com/", "https://id.example.com"],
      ["http://localhost:8080", "http://localhost:8080"],
      ["http://[::1]:8080/", "http://[::1]:8080"],
    ] as const) {
      const auth = clientCredentials({ ...APP, authorizationServer: given });
      const { requests } = await attempt({ cloudId: "c", auth });
      expect(requests.map(({ url }) => url)).toEqual([`${origin}/oauth/token`]);
    }
  });

  it("is quoted without what could be a password or a signature", () => {
    const addresses = [
      "http://me:SECRET@acme.com/",
      "http://acme.com/?token=SECRET",
      "http://a.com/#SECRET",
      "ATATT3xSECRET=5",
      "ATCTT3xSECRET=5",
      "me:SECRET@a",
    ];
    for (const address of addresses) {
      expect(() => parseSite(address)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("SECRET") }),
      );
    }
  });
});

/** Where the authorization server is not known. */
const UNKNOWN_FAMILIES: readonly Partial<ConfluenceOptions>[] = [
  { site: "agency.atlassian-us-gov-mod.net" },
  { site: "AGENCY.Atlassian-US-Gov-Mod.net." },
  { site: "https://agency.atlassian-us-gov-mod.net/wiki/spaces/A", cloudId: "c" },
  { site: "agency.atlassian-us-gov-mod.net", gateway: "https://api.atlassian.com" },
  { site: "agency.atlassian-us-gov.net", gateway: "https://api.example.gov" },
  { site: "agency.atlassian-isolated.net", gateway: "https://api.example.com" },
  { site: "acme.jira-dev.com" },
  { site: "https://api.atlassian-us-gov-mod.com/ex/confluence/c" },
  { cloudId: "c", gateway: "https://api.atlassian-us-gov-mod.com" },
  { site: "acme", gateway: "https://api.atlassian-us-gov-mod.com" },
  { site: "docs.agency.gov" },
  { site: "http://127.0.0.1:8080", gateway: "http://127.0.0.1:8081" },
];

describe("the authorization server", () => {
  const SECRETS = {
    clientCredentials: (server?: string) => clientCredentials({ ...APP, authorizationServer: server }),
    oauth2: (server?: string) => oauth2({ ...REFRESHING, authorizationServer: server }),
    "oauth2 with a valid access token": (server?: string) =>
      oauth2({ ...REFRESHING, accessToken: "a", authorizationServer: server }),
  };
  for (const options of UNKNOWN_FAMILIES) {
    it(`must be given for ${JSON.stringify(options)}`, async () => {
      for (const make of Object.values(SECRETS)) {
        const { error, requests } = await attempt({ ...options, auth: make() });
        expect(error).toMatchObject({
          kind: "configuration",
          hint: expect.stringContaining("`authorizationServer`"),
        });
        expect(requests).toEqual([]);
      }
      const { requests } = await attempt({
        ...options,
        auth: SECRETS.clientCredentials("https://id.example.gov"),
      });
      const sent = requests.filter(({ method }) => method === "POST").map(({ url }) => url);
      expect(sent.filter((url) => url !== "https://id.example.gov/oauth/token")).toEqual([]);
    });
  }

  it("can be given in the environment", async () => {
    const { requests } = await attempt(
      fromEnvironment({
        CONFLUENCE_SITE: "https://api.atlassian-us-gov-mod.com/ex/confluence/c",
        CONFLUENCE_CLIENT_ID: "i",
        CONFLUENCE_CLIENT_SECRET: "s",
        CONFLUENCE_AUTHORIZATION_SERVER: "https://id.example.gov",
      }),
    );
    expect(requests.map(({ url }) => url)).toEqual(["https://id.example.gov/oauth/token"]);
  });

  it("is Atlassian's for sites of its commercial hosts, and where only a cloud ID is given", async () => {
    for (const options of [
      { site: "acme" },
      { site: "acme.jira.com", cloudId: "c" },
      { site: "https://api.atlassian.com/ex/confluence/c" },
      { cloudId: "c" },
      { cloudId: "c", gateway: "https://api.atlassian.com/" },
    ]) {
      for (const make of [SECRETS.clientCredentials, SECRETS.oauth2]) {
        const { requests } = await attempt({ ...options, auth: make() }, ({ url }) =>
          url.endsWith("tenant_info") ? { cloudId: "c" } : {},
        );
        const sent = requests.filter(({ method }) => method === "POST").map(({ url }) => url);
        expect([options, sent]).toEqual([options, ["https://auth.atlassian.com/oauth/token"]]);
      }
    }
  });
});
