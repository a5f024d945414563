import { apiToken, type ConfluenceOptions, createConfluence, isConfluenceError } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch, type SeenRequest } from "../../support/observedFetch.js";

const CLOUD_ID = "0f3b8d1e-0000-4000-8000-000000000001";
const GATEWAY = `https://api.atlassian.com/ex/confluence/${CLOUD_ID}`;
const SITE = "https://acme.atlassian.net";
const AGENT = { "user-agent": "confluence-fetch/0.1.0 (+https://www.npmjs.com/package/confluence-fetch)" };
const BASIC = `Basic ${btoa("me@acme.com:secret")}`;

const unauthorized = () =>
  Response.json(
    { errors: [{ status: 404, code: "NOT_FOUND", title: "Not Found", detail: null }] },
    { status: 404 },
  );

/** A client on a site where `answer` says what each request gets; the cloud ID is always available. */
function clientOf(
  answer: (request: SeenRequest) => Response | Error | object,
  options: Partial<ConfluenceOptions> & { scoped?: boolean } = {},
) {
  const { scoped, ...rest } = options;
  const { fetch, requests } = observedFetch((request) =>
    request.url === `${SITE}/_edge/tenant_info` ? { cloudId: CLOUD_ID } : answer(request),
  );
  const auth = apiToken({
    email: "me@acme.com",
    token: "secret",
    ...(scoped === undefined ? {} : { scoped }),
  });
  return { confluence: createConfluence({ site: "acme", auth, fetch, retry: false, ...rest }), requests };
}

describe("createConfluence", () => {
  it("sends a scoped token to the gateway, after one lookup of the cloud ID that carries no credential", async () => {
    const { confluence, requests } = clientOf(() => ({ id: "5", title: "Home" }), { scoped: true });
    const page = await confluence.v2.getPageById({ id: 5, "body-format": "storage" });
    expect(page.title).toBe("Home");
    expect(requests).toEqual([
      {
        method: "GET",
        url: `${SITE}/_edge/tenant_info`,
        headers: { accept: "application/json" },
        body: undefined,
      },
      {
        method: "GET",
        url: `${GATEWAY}/wiki/api/v2/pages/5?body-format=storage`,
        headers: { ...AGENT, accept: "application/json", authorization: BASIC },
        body: undefined,
      },
    ]);
  });

  it("sends a token declared unscoped to the site, without a lookup", async () => {
    const { confluence, requests } = clientOf(() => ({ results: [] }), { scoped: false });
    await confluence.v1.searchByCQL({ cql: "type = page" });
    expect(requests.map(({ url }) => url)).toEqual([`${SITE}/wiki/rest/api/search?cql=type%20%3D%20page`]);
  });

  it("detects the route of a token once, even with 100 concurrent first calls", async () => {
    const { confluence, requests } = clientOf(() => ({ results: [] }));
    await Promise.all(Array.from({ length: 100 }, () => confluence.v2.getSpaces()));
    expect(requests.filter(({ url }) => url.endsWith("tenant_info")).length).toBe(1);
    expect(requests.length).toBe(101);
  });

  it("uses the site if the gateway rejects the token and the site accepts it", async () => {
    const { confluence } = clientOf(({ url }) => {
      if (url.startsWith(GATEWAY)) return unauthorized();
      return url.endsWith("/user/current") ? { type: "known" } : { results: [] };
    });
    await confluence.v2.getPages();
    expect(await confluence.connection()).toMatchObject({ route: "site", apiBase: SITE });
  });

  it("detects the route again after a failure, which is not cached", async () => {
    let isDown = true;
    const { confluence } = clientOf(() => (isDown ? unauthorized() : { results: [] }));
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "bad-credentials", status: 404 });
    isDown = false;
    await expect(confluence.v2.getPages()).resolves.toEqual({ results: [] });
  });

  it("returns the connection, and builds browser links on the site", async () => {
    const { confluence } = clientOf(() => ({}), { scoped: true });
    expect(await confluence.connection()).toEqual({
      version: 1,
      kind: "api-token",
      route: "gateway",
      apiBase: GATEWAY,
      siteBase: SITE,
      cloudId: CLOUD_ID,
      because: "scoped tokens work only through the gateway",
    });
    expect(confluence.webUrl("/spaces/DOC/pages/5")).toBe(`${SITE}/wiki/spaces/DOC/pages/5`);
    expect(confluence.webUrl("/wiki/spaces/DOC")).toBe(`${SITE}/wiki/spaces/DOC`);
  });

  it("keeps a browser link on the site, whatever the path looks like", () => {
    const { confluence } = clientOf(() => ({}));
    expect(confluence.webUrl("https://evil.example/x")).toBe(`${SITE}/wiki/https://evil.example/x`);
    expect(confluence.webUrl("//evil.example/x")).toBe(`${SITE}/wiki//evil.example/x`);
  });

  it("returns the response together with the data", async () => {
    const { confluence } = clientOf(() => Response.json({ results: [] }, { headers: { link: "<x>" } }), {
      scoped: true,
    });
    const { data, response } = await confluence.v2.getSpaces().withResponse();
    expect([data, response.status, response.headers.get("link")]).toEqual([{ results: [] }, 200, "<x>"]);
  });

  it("resolves to undefined if the operation returns nothing", async () => {
    const { confluence } = clientOf(() => new Response(null, { status: 204 }), { scoped: true });
    expect(await confluence.v2.deletePage({ id: 1 })).toBeUndefined();
  });

  it("rejects a missing path parameter before anything is sent", async () => {
    const { confluence, requests } = clientOf(() => ({}), { scoped: true });
    const id = undefined as unknown as string;
    await expect(confluence.v2.deletePage({ id })).rejects.toMatchObject({ kind: "configuration" });
    expect(requests).toEqual([]);
  });

  it("throws an error that says what failed, where, and what to do", async () => {
    const answer = {
      errors: [{ status: 404, code: "NOT_FOUND", title: "Cannot find a page with id [7]", detail: "" }],
    };
    const headers = { "atl-traceid": "abc" };
    const { confluence } = clientOf(
      () => Response.json(answer, { status: 404, statusText: "Not Found", headers }),
      {
        scoped: true,
      },
    );
    const error = await confluence.v2.getPageById({ id: 7 }).catch((thrown: unknown) => thrown);
    expect(isConfluenceError(error)).toBe(true);
    expect(error).toMatchObject({
      kind: "not-found",
      status: 404,
      operation: "v2.getPageById",
      traceId: "abc",
      body: answer,
      message:
        `v2.getPageById failed: 404 Not Found (GET ${GATEWAY}/wiki/api/v2/pages/7): Cannot find a page with id [7]\n` +
        "The resource does not exist, or the account cannot see it.",
    });
  });

  it("recognizes an HTML page, even if no content was expected", async () => {
    const page = () =>
      new Response("<!doctype html><title>Log in</title>", { headers: { "content-type": "text/html" } });
    const { confluence } = clientOf(page, { scoped: true });
    await expect(confluence.v2.deletePage({ id: 1 })).rejects.toMatchObject({
      kind: "not-json",
      status: 200,
    });
    await expect(confluence.v2.getPageById({ id: 1 })).rejects.toMatchObject({ kind: "not-json" });
  });

  it("ends a call that takes longer than its timeout", async () => {
    const { fetch } = observedFetch(() => ({ cloudId: CLOUD_ID }));
    const hanging: typeof fetch = (url, init) =>
      url.endsWith("tenant_info")
        ? fetch(url, init)
        : new Promise((_, reject) =>
            init.signal?.addEventListener("abort", () => reject(init.signal?.reason)),
          );
    const { confluence } = clientOf(() => ({}), { scoped: true, fetch: hanging });
    await expect(confluence.v2.getSpaces({}, { timeout: 20 })).rejects.toMatchObject({ kind: "timeout" });
    const signal = AbortSignal.timeout(20);
    await expect(confluence.v2.getSpaces({}, { signal })).rejects.toMatchObject({ kind: "aborted" });
  });

  it("names the cause if no response arrives", async () => {
    const cause = new Error("getaddrinfo ENOTFOUND acme.atlassian.net");
    const { confluence } = clientOf(() => new TypeError("fetch failed", { cause }), { scoped: false });
    await expect(confluence.v2.getSpaces()).rejects.toMatchObject({
      kind: "network",
      message: expect.stringContaining(
        "v2.getSpaces got no response: getaddrinfo ENOTFOUND acme.atlassian.net",
      ),
    });
  });

  it("follows a download to the file's host without the credential and the headers", async () => {
    const { confluence, requests } = clientOf(
      ({ url }) =>
        url.startsWith(GATEWAY)
          ? new Response(null, {
              status: 302,
              headers: { location: "https://api.media.atlassian.com/f?token=t" },
            })
          : new Response("bytes", { headers: { "content-type": "text/html", "content-length": "5" } }),
      { scoped: true, headers: { "X-Team": "docs" } },
    );
    const file = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: "att2" });
    expect([await file.text(), file.contentType, file.size]).toEqual(["bytes", "text/html", 5]);
    expect(requests.at(-2)?.headers).toMatchObject({ authorization: BASIC, "x-team": "docs" });
    expect(requests.at(-1)).toMatchObject({ url: "https://api.media.atlassian.com/f?token=t", headers: {} });
  });
});

describe("the openapi-fetch client", () => {
  it("sends the same requests as the methods: base URL, credential, lists, forms", async () => {
    const { confluence, requests } = clientOf(() => ({ results: [] }), {
      scoped: true,
      headers: { "X-Team": "docs" },
    });
    const { data } = await confluence.client.GET("/wiki/rest/api/content/search", {
      params: { query: { cql: "type=page", expand: ["a", "b"] } },
    });
    expect(data).toEqual({ results: [] });
    const body = { file: new Blob(["x"]), minorEdit: true };
    await confluence.client.POST("/wiki/rest/api/content/{id}/child/attachment", {
      params: { path: { id: "9" } },
      body,
    });
    const [, search, upload] = requests;
    expect(search).toMatchObject({
      url: `${GATEWAY}/wiki/rest/api/content/search?cql=type%3Dpage&expand=a,b`,
      headers: { authorization: BASIC, "x-team": "docs" },
    });
    expect(upload?.headers).toMatchObject({ "x-atlassian-token": "no-check", authorization: BASIC });
    expect(upload?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=form-/);
    expect(upload?.body).toContain(
      'name="minorEdit"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ntrue\r\n',
    );
  });

  it("runs openapi-fetch middleware and returns errors like openapi-fetch", async () => {
    const { confluence } = clientOf(() => Response.json({ errors: [] }, { status: 409 }), { scoped: true });
    const seen: string[] = [];
    confluence.client.use({ onRequest: ({ schemaPath }) => void seen.push(schemaPath) });
    const { error, response } = await confluence.client.GET("/wiki/api/v2/pages/{id}", {
      params: { path: { id: 1 } },
    });
    expect([seen, error, response.status]).toEqual([["/wiki/api/v2/pages/{id}"], { errors: [] }, 409]);
  });
});
