import { createConfluence, oauth2 } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONNECTIONS, type FakeConnection } from "../connections.js";

const SCOPES = ["read:page:confluence"] as const;

for (const [name, open] of Object.entries(CONNECTIONS)) {
  describe(`the authorization server of the fake ${name}`, () => {
    let fake: FakeConfluence;
    let connection: FakeConnection;
    const ask = async (fields: Record<string, string>, json = false) => {
      const body = json ? JSON.stringify(fields) : new URLSearchParams(fields).toString();
      const type = json ? "application/json" : "application/x-www-form-urlencoded";
      const init = { method: "POST", headers: { "content-type": type }, body };
      const response = await connection.fetch(`${connection.authorizationServer}/oauth/token`, init);
      return [response.status, await response.json()];
    };
    beforeEach(async () => {
      fake = createFakeConfluence({ sites: ["acme", "other"] });
      connection = await open(fake);
    });
    afterEach(() => connection.close());

    it("issues an access token for an hour to a service account", async () => {
      const { clientId, clientSecret } = fake.addServiceAccount({ scopes: SCOPES });
      const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
      const token = { expires_in: 3600, token_type: "Bearer", scope: "read:page:confluence" };
      for (const json of [false, true])
        expect(await ask(fields, json)).toEqual([
          200,
          { ...token, access_token: expect.stringMatching(/^eyJ/) },
        ]);
      expect(await ask({ ...fields, scope: "read:page:confluence" })).toMatchObject([
        400,
        { error: "invalid_scope" },
      ]);
    });

    it("accepts each refresh token once", async () => {
      const { clientId, clientSecret, refreshToken } = fake.addApp({ scopes: SCOPES });
      const fields = { grant_type: "refresh_token", client_id: clientId, client_secret: clientSecret };
      const [status, next] = await ask({ ...fields, refresh_token: refreshToken });
      expect([status, next]).toMatchObject([
        200,
        { expires_in: 3600, refresh_token: expect.stringMatching(/^eyJ/) },
      ]);
      const spent = { error: "unauthorized_client", error_description: "refresh_token is invalid" };
      expect(await ask({ ...fields, refresh_token: refreshToken })).toEqual([403, spent]);
      expect((await ask({ ...fields, refresh_token: next.refresh_token }))[0]).toBe(200);
    });

    it("rejects a wrong secret, and the grant of another client", async () => {
      const { clientId, clientSecret } = fake.addApp({ scopes: SCOPES });
      const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
      expect(await ask({ ...fields, client_secret: "no" })).toMatchObject([401, { error: "access_denied" }]);
      expect(await ask({ ...fields, client_id: "no" })).toMatchObject([401, { error: "access_denied" }]);
      expect(await ask(fields)).toMatchObject([403, { error: "unauthorized_client" }]);
    });

    it("lists the sites that an app can access, and rejects it on others", async () => {
      const [, other] = fake.sites;
      if (other === undefined) throw new Error("no second site");
      const { accessToken } = fake.addApp({ scopes: SCOPES, sites: [other] });
      const headers = { authorization: `Bearer ${accessToken}` };
      const list = await connection.fetch(`${connection.gateway}/oauth/token/accessible-resources`, {
        headers,
      });
      expect(await list.json()).toEqual([
        {
          id: other.cloudId,
          url: expect.stringMatching(
            name === "in process" ? /^https:\/\/other\.atlassian\.net$/ : /^http:\/\/127/,
          ),
          name: "other",
          scopes: SCOPES,
          avatarUrl: expect.any(String),
        },
      ]);
      const auth = oauth2({ accessToken });
      const { gateway, fetch } = connection;
      await createConfluence({ gateway, fetch, auth }).v2.getPages();
      const elsewhere = createConfluence({ gateway, fetch, auth, cloudId: fake.site.cloudId });
      await expect(elsewhere.v2.getPages()).rejects.toMatchObject({ kind: "bad-credentials", status: 404 });
    });

    it("expires an access token after an hour by the clock of the fake", async () => {
      let now = 0;
      const slow = createFakeConfluence({ now: () => now });
      const { accessToken } = slow.addApp({ scopes: SCOPES });
      const url = `https://api.atlassian.com/ex/confluence/${slow.site.cloudId}/wiki/api/v2/pages`;
      const status = async () =>
        (await slow.fetch(url, { headers: { authorization: `Bearer ${accessToken}` } })).status;
      expect(await status()).toBe(200);
      now = 3_600_000;
      expect(await status()).toBe(404);
    });
  });
}

it("the gateway rejects other cloud IDs, and lists no sites for an API token", async () => {
  const fake = createFakeConfluence();
  const { email, token } = fake.addToken();
  const headers = { authorization: `Basic ${btoa(`${email}:${token}`)}` };
  const ask = async (path: string) =>
    (await fake.fetch(`https://api.atlassian.com${path}`, { headers })).status;
  expect(await ask("/ex/confluence/nope/wiki/api/v2/pages")).toBe(404);
  expect(await ask("/oauth/token/accessible-resources")).toBe(401);
});

it("the gateway accepts paths with and without /wiki, the site only those with it", async () => {
  const fake = createFakeConfluence();
  const { email, token } = fake.addToken();
  const headers = { authorization: `Basic ${btoa(`${email}:${token}`)}` };
  const base = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`;
  const ask = async (url: string) => (await fake.fetch(url, { headers })).status;
  expect(await ask(`${base}/wiki/api/v2/pages`)).toBe(200);
  expect(await ask(`${base}/api/v2/pages`)).toBe(200);
  expect(await ask("https://acme.atlassian.net/api/v2/pages")).toBe(404);
});

it("IDs and tokens depend on the seed", () => {
  const make = (seed: number) => {
    const fake = createFakeConfluence({ seed });
    return [fake.site.cloudId, fake.user, fake.addToken().token, fake.addApp({ scopes: [] }).accessToken];
  };
  expect(make(7)).toEqual(make(7));
  expect(make(7)).not.toEqual(make(8));
});

describe("the tokens of an app", () => {
  const open = (lifetimes?: { accessToken?: number; spentRefreshToken?: number }) => {
    const fake = createFakeConfluence();
    const { clientId, clientSecret, refreshToken } = fake.addApp({ scopes: [], lifetimes });
    const refresh = async (token: string) => {
      const body = new URLSearchParams({
        ...{ grant_type: "refresh_token", refresh_token: token },
        ...{ client_id: clientId, client_secret: clientSecret },
      });
      const response = await fake.fetch("https://auth.atlassian.com/oauth/token", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: String(body),
      });
      return { status: response.status, ...(await response.json()) };
    };
    return { fake, refresh, refreshToken };
  };

  it("live as long as the test says", async () => {
    const { fake, refresh, refreshToken } = open({ accessToken: 2 });
    const { access_token, expires_in } = await refresh(refreshToken);
    const ask = async () => {
      const headers = { authorization: `Bearer ${access_token}` };
      return (await fake.fetch("https://api.atlassian.com/oauth/token/accessible-resources", { headers }))
        .status;
    };
    expect([expires_in, await ask()]).toEqual([2, 200]);
    fake.clock.advance(2_000);
    expect(await ask()).toBe(401);
  });

  it("can be refreshed again with a spent refresh token for a time, after which its use ends the consent", async () => {
    const { fake, refresh, refreshToken } = open({ spentRefreshToken: 600 });
    const first = await refresh(refreshToken);
    fake.clock.advance(599_000);
    const second = await refresh(refreshToken);
    expect([first.status, second.status]).toEqual([200, 200]);
    fake.clock.advance(1_000);
    expect(await refresh(refreshToken)).toMatchObject({ status: 403, error: "unauthorized_client" });
    expect(await refresh(second.refresh_token)).toMatchObject({ status: 403, error: "unauthorized_client" });
  });
});
