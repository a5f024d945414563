import {
  apiToken,
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  gatewayRoute,
  oauth2,
  serviceAccountToken,
} from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const SITE = "https://acme.atlassian.net";
const TENANT_INFO = `${SITE}/_edge/tenant_info`;
const USER = `${SITE}/wiki/rest/api/user/current`;
const RESOURCES = "https://api.atlassian.com/oauth/token/accessible-resources";
const TOKENS = "https://auth.atlassian.com/oauth/token";
const CLOUD_ID = "0f3b8d1e-0000-4000-8000-000000000001";
const PROBE = `https://api.atlassian.com/ex/confluence/${CLOUD_ID}/wiki/api/v2/spaces?limit=1`;

const page = (status: number) =>
  new Response("<!doctype html><table><th class='a' scope=\"col\">Log in</th></table>", {
    status,
    headers: { "content-type": "text/html" },
  });
const json = (status: number, body: unknown = {}) => Response.json(body, { status });
const withStatus = (status: number) =>
  Object.defineProperty(new Response("odd"), "status", { value: status });
const cut = () => {
  const body = new ReadableStream({ start: (controller) => controller.error(new Error("socket hang up")) });
  return new Response(body, { status: 200 });
};

/** Answers that are nobody's in particular, and the kind of the error. */
const ODD: readonly (readonly [what: string, answer: () => Response | Error, kind: string])[] = [
  [
    "a redirect",
    () => new Response(null, { status: 302, headers: { location: "https://sso.acme.com" } }),
    "wrong-route",
  ],
  ["a permanent redirect", () => new Response(null, { status: 308 }), "wrong-route"],
  ["a redirect that a browser hides", () => Response.error(), "wrong-route"],
  ["not modified", () => new Response(null, { status: 304 }), "wrong-route"],
  ["no content", () => new Response(null, { status: 204 }), "wrong-route"],
  ["a log-in page", () => page(200), "wrong-route"],
  ["text", () => new Response("OK"), "wrong-route"],
  ["null", () => json(200, null), "wrong-route"],
  ["JSON of something else", () => json(200, { ok: true }), "wrong-route"],
  ["truncated JSON", () => new Response('{"cloudId":"0f3b'), "wrong-route"],
  ["a status that is none", () => withStatus(999), "server"],
  ["408", () => json(408), "server"],
  ["500", () => json(500), "server"],
  ["502 with a page", () => page(502), "server"],
  ["503", () => json(503), "server"],
  ["429", () => json(429), "rate-limited"],
  ["a network failure", () => new TypeError("fetch failed"), "network"],
  ["a body that is cut off", cut, "network"],
];
/** Answers of tenant_info and accessible-resources that are odd there. */
const NOT_FOUND = [403, 404, 400, 410, 407].flatMap((status) => [
  [`${status}`, () => json(status), "wrong-route"] as const,
  [`${status} with a page`, () => page(status), "wrong-route"] as const,
]);
const MALFORMED = ["..", "", 5, null, ["x"], "a/b", {}].map(
  (cloudId) =>
    [`the cloud ID ${JSON.stringify(cloudId)}`, () => json(200, { cloudId }), "wrong-route"] as const,
);

/** A call that cannot show whether the gateway accepts the token: that is asked first. */
const write = ({ v2 }: Confluence) => v2.createPage({ body: { spaceId: "1" } });
const unknown = apiToken({ email: "me@acme.com", token: "t" });
const credentials: Readonly<Record<string, () => Credential>> = {
  "an unknown API token": () => apiToken({ email: "me@acme.com", token: "t" }),
  "a scoped API token": () => apiToken({ email: "me@acme.com", token: "t", scoped: true }),
  "a service account's token": () => serviceAccountToken({ token: "t" }),
  "client credentials": () => clientCredentials({ clientId: "i", clientSecret: "s" }),
  "a custom credential": () => ({
    kind: "custom",
    connect: (target) => gatewayRoute("custom", target, ""),
    authorize: () => ({ Authorization: "Bearer t" }),
  }),
};

/**
 * A client of a site where one URL answers oddly at first and everything else, later the URL, too, as it does to a
 * scoped token.
 */
function openOdd(url: string, answer: () => Response | Error, auth: Credential) {
  let isOdd = true;
  const answers: Record<string, () => Response> = {
    [TENANT_INFO]: () => json(200, { cloudId: CLOUD_ID }),
    [RESOURCES]: () => json(200, [{ id: CLOUD_ID, url: SITE, scopes: [] }]),
    [TOKENS]: () => json(200, { access_token: "a", expires_in: 3600 }),
    [USER]: () => page(401),
  };
  const { fetch, requests } = observedFetch((request: SeenRequest) =>
    isOdd && request.url === url ? answer() : (answers[request.url]?.() ?? json(200, { results: [] })),
  );
  const confluence = createConfluence({ site: "acme", auth, fetch, retry: false });
  const recover = () => {
    isOdd = false;
  };
  return { confluence, requests, answers, recover };
}

describe("an odd first response is an error now, and nothing is remembered:", () => {
  const expectRecovery = async (
    url: string,
    answer: () => Response | Error,
    auth: Credential,
    kind: string,
    send = (confluence: Confluence): PromiseLike<unknown> => confluence.v2.getPages(),
  ) => {
    const { confluence, recover } = openOdd(url, answer, auth);
    for (let call = 0; call < 2; call += 1) {
      await expect(send(confluence)).rejects.toMatchObject({ name: "ConfluenceError", kind });
      // A connection needs no token.
      if (url !== TOKENS) await expect(confluence.connection()).rejects.toMatchObject({ kind });
    }
    recover();
    expect(await send(confluence)).toEqual({ results: [] });
    expect(await confluence.connection()).toMatchObject({ route: "gateway", cloudId: CLOUD_ID });
  };

  for (const [what, answer, kind] of [
    ...ODD,
    ...NOT_FOUND,
    ...MALFORMED,
    ["401", () => json(401), "wrong-route"] as const,
  ]) {
    for (const [name, make] of Object.entries(credentials))
      it(`${what} from tenant_info, with ${name}`, () => expectRecovery(TENANT_INFO, answer, make(), kind));
  }

  for (const [what, answer, kind] of [
    ...ODD,
    ["401", () => json(401), "bad-credentials"] as const,
    ["404", () => json(404), "wrong-route"] as const,
    ["403 with JSON that quotes markup", () => json(403, { message: "<b>" }), "forbidden"] as const,
    ["403 with an empty body", () => new Response(null, { status: 403 }), "forbidden"] as const,
    [
      "403 with markup",
      () => new Response("\n<!-- blocked --><p>No", { status: 403 }),
      "wrong-route",
    ] as const,
    ["403 with text", () => new Response("Forbidden", { status: 403 }), "forbidden"] as const,
    ...[401, 403, 404, 407].map(
      (status) => [`${status} with a page`, () => page(status), "wrong-route"] as const,
    ),
  ])
    it(`${what} from the gateway`, () => expectRecovery(PROBE, answer, unknown, kind, write));

  for (const [what, answer, kind] of [
    ...ODD,
    ["401", () => json(401), "bad-credentials"] as const,
    ["an object", () => json(200, {}), "wrong-route"] as const,
    ["404", () => json(404), "wrong-route"] as const,
  ])
    it(`${what} from accessible-resources`, () =>
      expectRecovery(RESOURCES, answer, oauth2({ accessToken: "a" }), kind));

  for (const [what, answer, kind] of [...ODD, ["404", () => json(404), "wrong-route"] as const])
    it(`${what} from the authorization server`, () => {
      const app = { clientId: "i", clientSecret: "s" };
      return expectRecovery(TOKENS, answer, clientCredentials(app), kind);
    });
});

describe("a site whose gateway did not accept the token", () => {
  const open = (user: () => Response | Error, tenantInfo = () => json(404)) => {
    const opened = openOdd(USER, user, unknown);
    opened.answers[TENANT_INFO] = tenantInfo;
    return opened;
  };

  it("is used if it knows the caller, and that is remembered", async () => {
    for (const tenantInfo of [
      () => json(404),
      () => json(403),
      () => page(200),
      () => new Response(null, { status: 302 }),
    ]) {
      const { confluence, requests } = open(() => json(200, { type: "known" }), tenantInfo);
      await confluence.v2.getPages();
      await confluence.v2.getPages();
      expect(await confluence.connection()).toMatchObject({
        route: "site",
        apiBase: SITE,
        because: expect.stringMatching(
          /^the site accepts the token; its cloud ID is not available \(the site returned no cloud ID: \d+ \(GET \S+\)\)$/,
        ),
      });
      expect(requests.map(({ url }) => url)).toEqual([
        TENANT_INFO,
        USER,
        `${SITE}/wiki/api/v2/pages`,
        `${SITE}/wiki/api/v2/pages`,
      ]);
    }
  });

  it("is used, too, if a proxy responded instead of the gateway", async () => {
    const { confluence, answers } = openOdd(PROBE, () => page(403), unknown);
    answers[USER] = () => json(200, { type: "known" });
    await write(confluence);
    expect(await confluence.connection()).toMatchObject({
      route: "site",
      because: expect.stringContaining(
        "the gateway is not available (the gateway did not check the token: 403",
      ),
    });
  });

  it("is not used if it does not know the caller", async () => {
    for (const user of [
      () => json(200, { type: "anonymous" }),
      () => json(200, {}),
      () => json(401),
      () => page(403),
    ]) {
      const { confluence } = open(user);
      await expect(confluence.v2.getPages()).rejects.toMatchObject({
        kind: "wrong-route",
        message: expect.stringContaining("the site returned no cloud ID: 404"),
      });
    }
  });

  for (const [what, answer, kind] of ODD)
    it(`is not used after ${what}, and asked again at the next call`, async () => {
      const { confluence, requests, answers, recover } = open(answer);
      for (let call = 0; call < 2; call += 1)
        await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind });
      expect(requests.map(({ url }) => url)).toEqual([TENANT_INFO, USER, TENANT_INFO, USER]);
      recover();
      answers[USER] = () => json(200, { type: "known" });
      await confluence.v2.getPages();
      expect((await confluence.connection()).route).toBe("site");
    });

  it("keeps the gateway's rejection as the error if it knows no more", async () => {
    const { confluence, answers } = open(
      () => page(401),
      () => json(200, { cloudId: CLOUD_ID }),
    );
    answers[PROBE] = () => json(404, { errors: [{ title: "Not Found", detail: null }] });
    await expect(write(confluence)).rejects.toMatchObject({
      kind: "bad-credentials",
      status: 404,
      url: PROBE,
    });
  });
});

it("an error says what to check, and that an outage is one", async () => {
  const failureOf = async (answer: () => Response) => {
    const { confluence } = openOdd(TENANT_INFO, answer, serviceAccountToken({ token: "t" }));
    return confluence.v2.getPages().catch((error: Error) => error.message);
  };
  expect(await failureOf(() => page(200))).toBe(
    `the site returned no cloud ID: 200 (GET ${TENANT_INFO})\nCheck the site's name, or pass \`cloudId\` (admin.atlassian.com shows it); a proxy or a log-in page may have responded.`,
  );
  expect(await failureOf(() => json(500))).toBe(
    `the site returned no cloud ID: 500 (GET ${TENANT_INFO})\nAtlassian's servers failed; try again later.`,
  );
});
