import { apiToken, clientCredentials, createConfluence, type Fetch, oauth2 } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const SITE = "https://acme.atlassian.net";
const GATEWAY = "https://api.atlassian.com";
const RESOURCES = `${GATEWAY}/oauth/token/accessible-resources`;
const TOKENS = "https://auth.atlassian.com/oauth/token";
const REJECTED = { message: "Current user not permitted to use Confluence" };
const FORBIDDEN = () => Response.json(REJECTED, { status: 403 });

describe("the sites of a token", () => {
  /** Connects with an access token that can access these sites. */
  function open(sites: unknown, site: string | undefined = "acme") {
    const { fetch, requests } = observedFetch(({ url }) =>
      url !== RESOURCES ? {} : sites instanceof Response ? sites : Response.json(sites),
    );
    const confluence = createConfluence({ site, auth: oauth2({ accessToken: "t" }), fetch, retry: false });
    return { requests, connection: confluence.connection() };
  }
  const ACME = { id: "c", url: SITE, scopes: ["a"] };

  it("are requested as JSON, with the token", async () => {
    const { connection, requests } = open([ACME]);
    await connection;
    expect(requests).toEqual([
      {
        ...{ method: "GET", url: RESOURCES, body: undefined },
        headers: { accept: "application/json", authorization: "Bearer t" },
      },
    ]);
  });

  it("are merged, with the scopes of all entries, and entries that are malformed are left out", async () => {
    const { connection } = open([
      null,
      { id: 7, url: SITE, scopes: [] },
      { id: "x", url: 7, scopes: [] },
      { id: "x", url: "no URL", scopes: [] },
      { id: "x", url: [SITE], scopes: [] },
      { ...ACME, scopes: ["a", 7, null] },
      { ...ACME, scopes: ["b"] },
      { ...ACME, scopes: "none" },
      { id: "other", url: "https://other.atlassian.net", scopes: ["z"] },
    ]);
    expect(await connection).toMatchObject({ cloudId: "c", scopes: ["a", "b"], siteBase: SITE });
  });

  it("are listed if the site is not among them", async () => {
    const other = { id: "o", url: "https://other.atlassian.net", scopes: [] };
    const messageOf = ({ connection }: ReturnType<typeof open>) =>
      connection.then(
        () => "",
        (error: Error) => error.message,
      );
    expect(await messageOf(open([other]))).toBe(
      `the token cannot access ${SITE}\npass one of its sites as \`site\`: https://other.atlassian.net`,
    );
    expect(await messageOf(open([]))).toBe(
      `the token cannot access ${SITE}\npass one of its sites as \`site\`: none`,
    );
    const { fetch } = observedFetch(() => Response.json([ACME, other]));
    const nowhere = createConfluence({ auth: oauth2({ accessToken: "t" }), fetch });
    await expect(nowhere.connection()).rejects.toMatchObject({
      kind: "configuration",
      message: `the token can access several sites or none\npass one of its sites as \`site\`: ${SITE}, https://other.atlassian.net`,
    });
  });

  it.each([400, 401, 403])("that are refused with %i say that the token is rejected", async (status) => {
    await expect(open(Response.json({}, { status })).connection).rejects.toMatchObject({
      ...{ kind: "bad-credentials", status, method: "GET", url: RESOURCES },
      message:
        `the sites of the token cannot be listed: ${status} (GET ${RESOURCES})\n` +
        "Check that the access token has not expired and belongs to an OAuth 2.0 (3LO) app.",
    });
  });

  it.each([
    ["an array with another status", () => Response.json([ACME], { status: 404 })],
    ["an object", () => Response.json(ACME)],
  ])("that are %s say that it was not the gateway", async (_, answer) => {
    const response = answer();
    await expect(open(response).connection).rejects.toMatchObject({
      ...{ kind: "wrong-route", method: "GET", url: RESOURCES },
      message:
        `the sites of the token cannot be listed: ${response.status} (GET ${RESOURCES})\n` +
        "A proxy or a log-in page may have responded instead of the gateway: check the network.",
    });
  });
});

describe("the route of an API token", () => {
  const PROBE = `${GATEWAY}/ex/confluence/c/wiki/api/v2/spaces?limit=1`;
  const USER = `${SITE}/wiki/rest/api/user/current`;

  /** Connects with a token that the gateway answers so, and the site. */
  function open(gateway: () => Response, user: () => Response, options: object = { site: "acme" }) {
    const answers: Record<string, () => Response> = {
      [`${SITE}/_edge/tenant_info`]: () => Response.json({ cloudId: "c" }),
      [PROBE]: gateway,
      [USER]: user,
    };
    const { fetch } = observedFetch(({ url }: SeenRequest) => answers[url]?.() ?? Response.json({}));
    const auth = apiToken({ email: "me@acme.com", token: "t" });
    return createConfluence({ ...options, auth, fetch, retry: false }).connection();
  }

  it.each([
    ["a known user", { type: "known" }],
    ["an account without a type", { accountId: "1" }],
  ])("is the site if that knows %s", async (_, user) => {
    expect(await open(FORBIDDEN, () => Response.json(user))).toMatchObject({
      route: "site",
      because: "the gateway rejects the token and the site accepts it",
    });
  });

  it.each([
    ["nobody", {}],
    ["an anonymous user with an account", { type: "anonymous", accountId: "1" }],
    ["an account that is no text", { accountId: 1 }],
    ["a list", []],
  ])("is none if the site knows %s", async (_, user) => {
    await expect(open(FORBIDDEN, () => Response.json(user))).rejects.toMatchObject({
      ...{ kind: "bad-credentials", method: "GET", url: PROBE, status: 403, body: REJECTED },
      message:
        `the token was rejected: 403 (GET ${PROBE})\nNeither the gateway nor the site accepts the email address and the` +
        " token: check both, and that the token has not expired or been revoked at" +
        " https://id.atlassian.com/manage-profile/security/api-tokens",
    });
  });

  it("is an error of the gateway if no site is known, or the gateway failed", async () => {
    const known = () => Response.json({ type: "known" });
    await expect(open(FORBIDDEN, known, { cloudId: "c" })).rejects.toMatchObject({
      ...{ kind: "bad-credentials", status: 403, url: PROBE },
    });
    const down = () => Response.json({}, { status: 503 });
    await expect(open(down, known)).rejects.toMatchObject({ kind: "server", status: 503, url: PROBE });
  });

  it.each(["7", "null", '"text"'])(
    "is not the gateway if its body is %s, which is no object",
    async (body) => {
      await expect(open(() => new Response(body), FORBIDDEN)).rejects.toMatchObject({
        kind: "wrong-route",
        message:
          `the gateway did not check the token: 200 (GET ${PROBE})\n` +
          "A proxy or a log-in page may have responded: check the site's name and the network.",
        url: PROBE,
      });
    },
  );

  it("is an error of the site if that did not check the token", async () => {
    const page = () => new Response("<html>");
    await expect(open(FORBIDDEN, page)).rejects.toMatchObject({
      ...{ kind: "wrong-route", method: "GET", url: USER },
      message: expect.stringContaining(`the site did not check the token: 200 (GET ${USER})`),
    });
    // Both say the same: the first is nearer to the cause.
    await expect(open(page, page)).rejects.toMatchObject({ kind: "wrong-route", url: PROBE });
  });
});

describe("the authorization server", () => {
  /** Requests a token from a server that answers so. */
  function request(status: number, error: string, refreshing = true) {
    const { fetch, requests } = observedFetch(({ url }) =>
      url === TOKENS ? Response.json({ error }, { status }) : {},
    );
    const app = { clientId: "i", clientSecret: "s" };
    const auth = refreshing
      ? oauth2({ ...app, refreshToken: "r", onRefresh: () => {} })
      : clientCredentials(app);
    return { requests, call: createConfluence({ cloudId: "c", auth, fetch, retry: false }).v2.getPages() };
  }

  it("is asked for JSON with a form", async () => {
    const { requests, call } = request(400, "invalid_request", false);
    await expect(call).rejects.toMatchObject({
      ...{ kind: "bad-credentials", method: "POST", url: TOKENS, status: 400 },
      message: `no access token: 400 invalid_request (POST ${TOKENS})\nCheck the client ID and the client secret.`,
    });
    expect(requests).toEqual([
      {
        ...{ method: "POST", url: TOKENS, body: "grant_type=client_credentials&client_id=i&client_secret=s" },
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      },
    ]);
  });

  it("whose answer is none is named", async () => {
    await expect(request(404, "invalid_request").call).rejects.toMatchObject({
      ...{ kind: "wrong-route", method: "POST", url: TOKENS },
      message:
        `no access token: 404 (POST ${TOKENS})\n` +
        "The response is not an authorization server's: check `authorizationServer` and any proxy in front of it.",
    });
  });

  it("that is not known is asked for, with the site or else the gateway", async () => {
    const auth = clientCredentials({ clientId: "i", clientSecret: "s" });
    const { fetch } = observedFetch(() => ({ cloudId: "c" }));
    for (const [options, of] of [
      [{ site: "https://wiki.example" }, "https://wiki.example"],
      [{ cloudId: "c", gateway: "https://gateway.example" }, "https://gateway.example"],
    ] as const) {
      await expect(createConfluence({ ...options, auth, fetch }).v2.getPages()).rejects.toMatchObject({
        kind: "configuration",
        message: `the authorization server of ${of} is not known\npass its origin as \`authorizationServer\``,
      });
    }
  });
});

it("no look-up, probe or token request follows a redirect, which could lead to another host", async () => {
  const sent: Record<string, RequestInit["redirect"]> = {};
  const { fetch } = observedFetch(({ url }) => {
    if (url.endsWith("tenant_info")) return { cloudId: "c" };
    if (url === RESOURCES) return Response.json([{ id: "c", url: SITE, scopes: [] }]);
    if (url === TOKENS) return { access_token: "a" };
    return url.includes("/spaces") ? FORBIDDEN() : { type: "known" };
  });
  const watched: Fetch = (url, init = {}) => {
    sent[new URL(url).pathname] = init.redirect;
    return fetch(url, init);
  };
  const app = { clientId: "i", clientSecret: "s", refreshToken: "r", onRefresh: () => {} };
  for (const auth of [apiToken({ email: "me@acme.com", token: "t" }), oauth2(app)])
    await createConfluence({ site: "acme", auth, fetch: watched }).connection();
  expect(sent).toEqual({
    "/_edge/tenant_info": "manual",
    "/ex/confluence/c/wiki/api/v2/spaces": "manual",
    "/wiki/rest/api/user/current": "manual",
    "/oauth/token": "manual",
    "/oauth/token/accessible-resources": "manual",
  });
});
