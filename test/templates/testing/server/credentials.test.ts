import {
  anonymous,
  apiToken,
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  type ErrorKind,
  forge,
  forgeRemote,
  oauth2,
  type RefreshedTokens,
  serviceAccountToken,
} from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONNECTIONS, type FakeConnection } from "../connections.js";

const SCOPES = ["read:page:confluence", "read:confluence-user"] as const;

/** A credential that is good, and the route that the client finds for it. */
interface Good {
  readonly what: string;
  readonly make: (fake: FakeConfluence, connection: FakeConnection) => Credential;
  readonly route: "site" | "gateway" | "forge";
  /** What reaches the fake for one call: host, scheme and path. */
  readonly requests: readonly string[];
}

const TENANT = "site - /_edge/tenant_info";
const pages = (scheme: string) => `gateway ${scheme} /wiki/api/v2/pages`;
const TOKEN = "auth - /oauth/token";
const RESOURCES = "gateway Bearer /oauth/token/accessible-resources";

const GOOD: readonly Good[] = [
  {
    ...{ what: "apiToken, unscoped", route: "gateway", requests: [TENANT, pages("Basic")] },
    make: (fake) => apiToken(fake.addToken()),
  },
  {
    ...{
      what: "apiToken declared unscoped",
      route: "site",
      requests: ["site Basic /wiki/api/v2/pages"],
    },
    make: (fake) => apiToken({ ...fake.addToken(), scoped: false }),
  },
  {
    ...{ what: "apiToken, scoped", route: "gateway", requests: [TENANT, pages("Basic")] },
    make: (fake) => apiToken(fake.addToken({ scopes: SCOPES })),
  },
  {
    ...{
      what: "serviceAccountToken without an email address",
      route: "gateway",
      requests: [TENANT, pages("Bearer")],
    },
    make: (fake) => serviceAccountToken({ token: fake.addServiceAccount({ scopes: SCOPES }).token }),
  },
  {
    ...{
      what: "serviceAccountToken with an email address",
      route: "gateway",
      requests: [TENANT, pages("Basic")],
    },
    make: (fake) => serviceAccountToken(fake.addServiceAccount({ scopes: SCOPES })),
  },
  {
    ...{ what: "clientCredentials", route: "gateway", requests: [TENANT, TOKEN, pages("Bearer")] },
    make: (fake, { authorizationServer }) =>
      clientCredentials({ ...fake.addServiceAccount({ scopes: SCOPES }), authorizationServer }),
  },
  {
    ...{ what: "oauth2 with an access token", route: "gateway", requests: [RESOURCES, pages("Bearer")] },
    make: (fake) => oauth2({ accessToken: fake.addApp({ scopes: SCOPES }).accessToken }),
  },
  {
    ...{
      what: "oauth2 with a refresh token",
      route: "gateway",
      requests: [TOKEN, RESOURCES, pages("Bearer")],
    },
    make: (fake, { authorizationServer }) => {
      const { clientId, clientSecret, refreshToken } = fake.addApp({ scopes: SCOPES });
      return oauth2({ clientId, clientSecret, refreshToken, authorizationServer, onRefresh: () => {} });
    },
  },
  {
    ...{ what: "forge", route: "forge", requests: [pages("Bearer")] },
    make: (fake) => forge(fake.forge({ scopes: SCOPES })),
  },
  {
    ...{ what: "forgeRemote", route: "gateway", requests: [pages("Bearer")] },
    make: (fake, { gateway }) =>
      forgeRemote({
        token: fake.addApp({ scopes: SCOPES }).accessToken,
        apiBaseUrl: `${gateway}/ex/confluence/${fake.site.cloudId}`,
      }),
  },
];

/** A credential that is not, and what the client says. */
interface Bad {
  readonly when: string;
  readonly make: (fake: FakeConfluence, connection: FakeConnection) => Credential;
  readonly call?: (confluence: Confluence) => Promise<unknown>;
  readonly kind: ErrorKind;
  readonly hint: RegExp;
}

const search = (confluence: Confluence) => confluence.v1.searchByCQL({ cql: "type = page" });
const revoked = (fake: FakeConfluence) => {
  const token = fake.addToken();
  token.revoke();
  return token;
};

const BAD: readonly Bad[] = [
  {
    when: "a scoped token lacks the scope",
    make: (fake) => apiToken(fake.addToken({ scopes: ["read:space:confluence"] })),
    kind: "missing-scope",
    hint: /v2\.getPages needs read:page:confluence\. The scopes of an API token cannot be changed/,
  },
  {
    when: "a Forge app lacks the scope",
    make: (fake) => forge(fake.forge({ scopes: SCOPES })),
    call: search,
    kind: "missing-scope",
    hint: /v1\.searchByCQL needs search:confluence/,
  },
  {
    when: "a scoped token is declared unscoped",
    make: (fake) => apiToken({ ...fake.addToken({ scopes: SCOPES }), scoped: false }),
    kind: "wrong-route",
    hint: /work only through the gateway/,
  },
  {
    when: "the route of a revoked token is detected",
    make: (fake) => apiToken(revoked(fake)),
    kind: "bad-credentials",
    hint: /Neither the gateway nor the site accepts the email address and the token/,
  },
  {
    when: "a revoked token gets a page",
    make: (fake) => apiToken({ ...revoked(fake), scoped: true }),
    kind: "bad-credentials",
    hint: /the caller is not authenticated, not that the resource is missing/,
  },
  {
    when: "a revoked token searches",
    make: (fake) => apiToken({ ...revoked(fake), scoped: false }),
    call: search,
    kind: "bad-credentials",
    hint: /not authenticated or has no Confluence license/,
  },
  {
    when: "a user's API token is sent as Bearer",
    make: (fake) => oauth2({ accessToken: fake.addToken({ scopes: SCOPES }).token }),
    kind: "bad-credentials",
    hint: /belongs to an OAuth 2\.0 \(3LO\) app/,
  },
  {
    when: "the user has no license",
    make: (fake) =>
      apiToken({ ...fake.addToken({ user: fake.addUser({ licensed: false }) }), scoped: false }),
    call: search,
    kind: "bad-credentials",
    hint: /no Confluence license \(the responses are identical\)/,
  },
  {
    when: "the caller is anonymous",
    make: () => anonymous(),
    kind: "bad-credentials",
    hint: /requires authentication; pass a credential/,
  },
  {
    when: "the client secret is wrong",
    make: (fake, { authorizationServer }) =>
      clientCredentials({
        ...fake.addServiceAccount({ scopes: SCOPES }),
        clientSecret: "no",
        authorizationServer,
      }),
    kind: "bad-credentials",
    hint: /Check the client ID and the client secret/,
  },
  {
    when: "the consent was revoked",
    make: (fake, { authorizationServer }) => {
      const granted = fake.addApp({ scopes: SCOPES });
      granted.revoke();
      const { clientId, clientSecret, refreshToken } = granted;
      return oauth2({ clientId, clientSecret, refreshToken, authorizationServer, onRefresh: () => {} });
    },
    kind: "dead-refresh-token",
    hint: /ask the user to consent again/,
  },
];

for (const [name, open] of Object.entries(CONNECTIONS)) {
  describe(`against the fake ${name}, the client`, () => {
    let fake: FakeConfluence;
    let connection: FakeConnection;
    const connect = (auth: Credential) =>
      createConfluence({ site: connection.site, gateway: connection.gateway, fetch: connection.fetch, auth });
    beforeEach(async () => {
      fake = createFakeConfluence();
      connection = await open(fake);
    });
    afterEach(() => connection.close());

    for (const { what, make, route, requests } of GOOD) {
      it(`is accepted with ${what}`, async () => {
        const confluence = connect(make(fake, connection));
        expect(await confluence.v2.getPages()).toMatchObject({ results: [] });
        expect((await confluence.connection()).route).toBe(route);
        expect(fake.requests.map(({ host, scheme = "-", path }) => `${host} ${scheme} ${path}`)).toEqual(
          requests,
        );
      });
    }

    for (const {
      when,
      make,
      call = (confluence: Confluence) => confluence.v2.getPages(),
      kind,
      hint,
    } of BAD) {
      it(`reports ${kind} if ${when}`, async () => {
        const error = await call(connect(make(fake, connection))).catch((thrown: unknown) => thrown);
        expect(error).toMatchObject({ kind, hint: expect.stringMatching(hint) });
      });
    }

    it("refreshes an expired access token, keeps the new refresh token, and cannot reuse the old one", async () => {
      const { clientId, clientSecret, accessToken, refreshToken, expire } = fake.addApp({ scopes: SCOPES });
      const { authorizationServer } = connection;
      const kept: RefreshedTokens[] = [];
      const onRefresh = (tokens: RefreshedTokens) => void kept.push(tokens);
      const options = { clientId, clientSecret, refreshToken, authorizationServer, onRefresh };
      const confluence = connect(oauth2({ ...options, accessToken }));
      await confluence.v2.getPages();
      expire();
      await confluence.v2.getPages();
      expire();
      await confluence.v2.getPages();
      expect(new Set([refreshToken, ...kept.map((tokens) => tokens.refreshToken)]).size).toBe(3);
      await expect(connect(oauth2(options)).v2.getPages()).rejects.toMatchObject({
        kind: "dead-refresh-token",
        message: expect.stringContaining("403 unauthorized_client"),
      });
    });

    it("also gets 410 for removed operations through the openapi-fetch client", async () => {
      const { client } = connect(oauth2({ accessToken: fake.addApp({ scopes: SCOPES }).accessToken }));
      const { response, error } = await client.GET("/wiki/rest/api/content" as "/wiki/api/v2/pages");
      expect([response.status, error]).toMatchObject([410, { statusCode: 410 }]);
    });
  });
}

it("a request is recorded without credentials", async () => {
  const fake = createFakeConfluence();
  const { email, token } = fake.addToken();
  const auth = apiToken({ email, token });
  const headers = { Cookie: "session=SECRET", "X-Team": "docs" };
  await createConfluence({ site: "acme", auth, fetch: fake.fetch, headers }).v2.getPages({ limit: 5 });
  expect(fake.requests.at(-1)).toEqual({
    host: "gateway",
    method: "GET",
    url: `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}/wiki/api/v2/pages?limit=5`,
    path: "/wiki/api/v2/pages?limit=5",
    operation: "v2.getPages",
    scheme: "Basic",
    headers: { accept: "application/json", "user-agent": expect.any(String), "x-team": "docs" },
    status: 200,
  });
  expect(JSON.stringify(fake.requests)).not.toMatch(/SECRET|ATATT3/);
});
