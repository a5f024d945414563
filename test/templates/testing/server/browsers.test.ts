import { request } from "node:http";
import { text } from "node:stream/consumers";
import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { basic } from "../connections.js";

const ORIGIN = "http://localhost:5173";
const PAGES = "/wiki/api/v2/pages?limit=1";

describe("a fake that listens, asked by a page of another origin", () => {
  it("allows it, and exposes all headers of its responses", async () => {
    const fake = createFakeConfluence();
    fake.site.addPage(fake.site.addSpace({ key: "DOC" }), { title: "One" });
    const server = await fake.listen();
    const { email, token } = fake.addToken();
    const headers = { origin: ORIGIN, authorization: basic(email, token) };
    const list = await fetch(server.site + PAGES, { headers });
    expect(list.status).toBe(200);
    expect(list.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(list.headers.get("vary")).toBe("Origin");
    expect(list.headers.get("access-control-expose-headers")).toContain("link");
    fake.limit({ after: 1, retryAfter: 5 });
    await fetch(server.site + PAGES, { headers });
    const limited = await fetch(server.site + PAGES, { headers });
    expect(limited.headers.get("access-control-expose-headers")).toContain("retry-after");
    expect((await fetch(server.site + PAGES)).headers.get("access-control-allow-origin")).toBeNull();
    await server.close();
  });

  it("answers a preflight with what it asks for, on all hosts, without a credential", async () => {
    const fake = createFakeConfluence();
    const server = await fake.listen();
    const asked = {
      "access-control-request-method": "DELETE",
      "access-control-request-headers": "authorization,x-atlassian-token",
      "access-control-request-private-network": "true",
    };
    for (const host of [server.site, server.gateway]) {
      const response = await fetch(host + PAGES, {
        method: "OPTIONS",
        headers: { origin: ORIGIN, ...asked },
      });
      expect([response.status, Object.fromEntries(response.headers)]).toMatchObject([
        204,
        {
          "access-control-allow-origin": ORIGIN,
          "access-control-allow-methods": "DELETE",
          "access-control-allow-headers": "authorization,x-atlassian-token",
          "access-control-allow-private-network": "true",
        },
      ]);
    }
    expect(fake.requests).toStrictEqual([]);
    await server.close();
  });

  it("does not allow it with cors: false", async () => {
    const server = await createFakeConfluence().listen({ cors: false });
    const headers = { origin: ORIGIN, "access-control-request-method": "GET" };
    const response = await fetch(server.site + PAGES, { method: "OPTIONS", headers });
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([200, null]);
    await server.close();
  });
});

describe("a fake that listens, asked as a proxy", () => {
  /** Sends a request whose target is a whole URL, as clients do to a proxy. */
  const sendTo = (proxy: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; location: string | undefined; body: string }>(
      (resolve, reject) => {
        const { hostname: host, port } = new URL(proxy);
        const sent = request({ host, port, path, headers }, async (response) =>
          resolve({
            ...{ status: response.statusCode, location: response.headers.location },
            body: await text(response),
          }),
        );
        sent.on("error", reject).end();
      },
    );

  it("serves the site that the URL names, and its gateway, with links to these hosts", async () => {
    const fake = createFakeConfluence({ sites: ["acme", "other"] });
    const [, other] = fake.sites;
    const space = other?.addSpace({ key: "OTHER" });
    const file = other?.addAttachment({ id: space?.homepage.id ?? "" }, { title: "a.txt", content: "abc" });
    const server = await fake.listen();
    const { email, token } = fake.addToken();
    const headers = { authorization: basic(email, token) };
    const gateway = `http://api.atlassian.com/ex/confluence/${other?.cloudId}`;
    for (const [proxy, base] of [
      [server.site, "http://other.atlassian.net"],
      [server.gateway, "http://OTHER.atlassian.net:80"],
      [server.site, gateway],
    ] as const) {
      const { status, body } = await sendTo(proxy, `${base}/wiki/api/v2/spaces`, headers);
      expect([status, JSON.parse(body)]).toMatchObject([
        200,
        { results: [{ key: "OTHER" }], _links: { base: "http://other.atlassian.net/wiki" } },
      ]);
    }
    const download = `/wiki/rest/api/content/${space?.homepage.id}/child/attachment/${file?.id}/download`;
    const { location = "" } = await sendTo(server.site, `http://other.atlassian.net${download}`, headers);
    expect(location).toMatch(/^http:\/\/api\.media\.atlassian\.com\//);
    expect(await sendTo(server.site, location)).toMatchObject({ status: 200, body: "abc" });
    expect(await sendTo(server.site, `${server.sites[1]}/wiki/api/v2/spaces`, headers)).toMatchObject({
      status: 200,
    });
    await server.close();
  });

  it("refuses a host that it does not serve", async () => {
    const fake = createFakeConfluence();
    const server = await fake.listen();
    const { status, body } = await sendTo(
      server.site,
      "http://acme.atlassian.net.example.com/wiki/api/v2/pages",
    );
    expect([status, body]).toEqual([502, expect.stringContaining("acme.atlassian.net.example.com")]);
    expect(fake.requests).toStrictEqual([]);
    await server.close();
  });
});
