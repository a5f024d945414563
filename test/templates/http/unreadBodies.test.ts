import { createServer, type Server, type ServerResponse } from "node:http";
import {
  apiToken,
  type Confluence,
  type Credential,
  clientCredentials,
  createConfluence,
  oauth2,
} from "confluence-fetch";
import { afterEach, describe, expect, it } from "vitest";
import { close, listen } from "../../support/listen.js";
import { type TrackedBody, trackedBody } from "../../support/trackedBody.js";

const LIMIT = 65_536;
const HTML = { "content-type": "text/html;charset=UTF-8" };
const JSON_TYPE = { "content-type": "application/json" };
const TOKEN = '{"access_token":"t","expires_in":3600}';

/** A response with a body of 1 MB; a 200 that is no page has the data that the client expects. */
type Answer = readonly [status: number, headers?: Record<string, string>];

const unscoped = apiToken({ email: "me@acme.com", token: "t", scoped: false });
const detected = apiToken({ email: "me@acme.com", token: "t" });
const getPages = ({ v2 }: Confluence): PromiseLike<unknown> => v2.getPages();
const connect = (confluence: Confluence) => confluence.connection();
const download = ({ v1 }: Confluence) => v1.downloadAttatchment({ id: 1, attachmentId: 2 });
const viaClient = ({ client }: Confluence) => client.GET("/wiki/api/v2/pages");

/** What is answered, by a segment of the path. */
const ROWS: readonly (readonly [
  what: string,
  answers: Readonly<Record<string, Answer>>,
  send: (confluence: Confluence) => PromiseLike<unknown>,
  auth?: Credential,
])[] = [
  ["an error", { pages: [403] }, getPages],
  ["an error of the openapi-fetch client", { pages: [404] }, viaClient],
  ["a login page in place of data", { pages: [200, HTML] }, getPages],
  ["a login page in place of nothing", { pages: [200, HTML] }, ({ v2 }) => v2.deletePage({ id: 1 })],
  ["a redirect of a JSON call", { pages: [302, { location: "https://id.example/login" }] }, getPages],
  ["a redirect of the openapi-fetch client", { pages: [302, { location: "/login" }] }, viaClient],
  ["attempts that are retried", { pages: [503] }, getPages],
  ["attempts that are retried after a rate limit", { pages: [429, { "retry-after": "1" }] }, getPages],
  ["a refused download", { download: [403] }, download],
  ["a login page in place of a download", { download: [200, HTML] }, download],
  ["a download with a choice of locations, but none", { download: [300] }, download],
  ["a download's redirect to no URL", { download: [302, { location: "https://" }] }, download],
  ["a download's redirect without TLS", { download: [302, { location: "http://media.example/" }] }, download],
  ["a download's redirects without end", { download: [307, { location: "/download" }] }, download],
  ["a failure of the media host", { download: [302, { location: "/media" }], media: [410] }, download],
  ["a cloud ID that is not found", { tenant_info: [404] }, getPages, detected],
  ["a cloud ID that is elsewhere", { tenant_info: [302, { location: "/login" }] }, getPages, detected],
  ["a portal's page in place of a cloud ID", { tenant_info: [200, HTML] }, getPages, detected],
  ["a probe that fails", { spaces: [401], current: [403] }, connect, detected],
  ["a probe that gets a page", { spaces: [200, HTML], current: [200, HTML] }, connect, detected],
  ["a first call that is a probe and fails", { pages: [401], current: [403] }, getPages, detected],
  [
    "a first call that is a probe and gets a page",
    { pages: [200, HTML], spaces: [200, HTML] },
    getPages,
    detected,
  ],
  [
    "a token that is refused",
    { token: [401] },
    getPages,
    clientCredentials({ clientId: "i", clientSecret: "s" }),
  ],
  [
    "a token that is elsewhere",
    { token: [307, { location: "/login" }] },
    getPages,
    clientCredentials({ clientId: "i", clientSecret: "s" }),
  ],
  ["sites that are not listed", { "accessible-resources": [500] }, getPages, oauth2({ accessToken: "t" })],
  [
    "a rejected token",
    { pages: [401], token: [200] },
    getPages,
    clientCredentials({ clientId: "i", clientSecret: "s" }),
  ],
];

describe("a body that nobody reads to its end", () => {
  for (const [what, answers, send, auth = unscoped] of ROWS) {
    it(`is read up to 64 kB, and its rest is cancelled: ${what}`, async () => {
      const bodies: (TrackedBody & { status: number })[] = [];
      const fetch = async (url: string) => {
        const segments = new URL(url).pathname.split("/");
        const name = Object.keys(answers).find((segment) => segments.includes(segment));
        const [status, headers = JSON_TYPE] = answers[name ?? ""] ?? [200];
        if (status === 200 && headers !== HTML) {
          const isToken = url.endsWith("/token");
          return new Response(isToken ? TOKEN : '{"cloudId":"c","results":[]}', { headers });
        }
        const body = trackedBody("<p>Sign in</p>\n\n");
        bodies.push(Object.assign(body, { status }));
        return new Response(body.stream, { status, headers });
      };
      const clock = { now: Date.now, random: Math.random, sleep: async () => {} };
      const confluence = createConfluence({ site: "acme", auth, fetch, clock });
      await Promise.resolve(send(confluence)).catch(() => {});
      expect(bodies.length).toBeGreaterThan(0);
      expect(bodies.map(({ state }) => state)).toEqual(bodies.map(() => "cancelled"));
      for (const { bytes, status } of bodies)
        expect(bytes).toBeLessThanOrEqual(status >= 300 && status < 400 ? 0 : LIMIT);
    });
  }

  it("is cancelled if it arrives after the timeout, because `fetch` ignores signals", async () => {
    const body = trackedBody("late");
    const fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return new Response(body.stream);
    };
    const confluence = createConfluence({ site: "acme", auth: unscoped, fetch, retry: false, timeout: 20 });
    for (const send of [getPages, download])
      await expect(send(confluence)).rejects.toMatchObject({ kind: "timeout" });
    await expect.poll(() => body.state).toBe("cancelled");
  });

  it("is cancelled although its stream fails when it is cancelled", async () => {
    const fetch = async () =>
      new Response(new ReadableStream({ cancel: () => Promise.reject(new Error("already gone")) }), {
        status: 302,
        headers: { location: "/login" },
      });
    const confluence = createConfluence({ site: "acme", auth: unscoped, fetch });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "wrong-route", status: 302 });
  });
});

describe("an error", () => {
  it("has a body of up to 64 kB, and no half character at its end", async () => {
    const fits = JSON.stringify({ message: "ä".repeat((LIMIT - 14) / 2) });
    for (const [text, expected] of [
      [fits, expect.objectContaining({ message: expect.stringMatching(/^ä+$/) })],
      [`x${"ä".repeat(LIMIT)}`, `x${"ä".repeat(1_999)}`],
    ] as const) {
      const fetch = async () => new Response(text, { status: 400 });
      const confluence = createConfluence({ site: "acme", auth: unscoped, fetch });
      await expect(confluence.v2.getPages()).rejects.toMatchObject({ body: expected });
    }
  });

  it("has a body on platforms whose responses have no stream", async () => {
    const fetch = async () =>
      Object.defineProperty(Response.json({ message: "no" }, { status: 400 }), "body", { value: undefined });
    const confluence = createConfluence({ site: "acme", auth: unscoped, fetch });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ body: { message: "no" } });
  });
});

describe("a body without a stream to read", () => {
  /** What React Native and Forge return: there is no body, or none with a reader. */
  const withBody = (text: string, status: number, body: unknown) =>
    Object.defineProperty(new Response(text, { status, headers: JSON_TYPE }), "body", { value: body });

  it.each([undefined, {}])("is read all the same: %j", async (body) => {
    const data = { message: "x".repeat(2 * LIMIT) };
    const send = (status: number) => {
      const fetch = async () => withBody(JSON.stringify(data), status, body);
      return createConfluence({ site: "acme", auth: unscoped, fetch }).v2.getPageById({ id: 1 });
    };
    expect(await send(200)).toEqual(data);
    // Only its beginning, which is no JSON.
    await expect(send(400)).rejects.toMatchObject({ body: expect.stringMatching(/^\{"message":"xx/) });
  });

  it.each([undefined, {}])("is a download all the same: %j", async (body) => {
    const fetch = async () => withBody("file", 200, body);
    const confluence = createConfluence({ site: "acme", auth: unscoped, fetch });
    const file = await confluence.v1.downloadAttatchment({ id: 1, attachmentId: 2 });
    expect(await file.text()).toBe("file");
  });
});

it("data is read to its end, however long it is", async () => {
  const data = { id: "x".repeat(4 * LIMIT) };
  const fetch = async () => Response.json(data);
  const confluence = createConfluence({ site: "acme", auth: unscoped, fetch });
  expect(await confluence.v2.getPageById({ id: 1 })).toEqual(data);
});

describe("a connection", () => {
  let server: Server | undefined;
  afterEach(() => server && close(server));

  it("no longer carries an endless response that was refused", async () => {
    const open = new Set<ServerResponse>();
    server = createServer((request, response) => {
      open.add(response);
      response.on("close", () => open.delete(response));
      response.writeHead(request.url?.includes("content") ? 200 : 500, HTML);
      const write = () => {
        while (!response.destroyed && response.write("x".repeat(16_384)));
      };
      response.on("drain", write);
      write();
    });
    const confluence = createConfluence({ site: await listen(server), auth: unscoped, retry: false });
    await expect(confluence.v2.getPages()).rejects.toMatchObject({ kind: "server" });
    await expect(download(confluence)).rejects.toMatchObject({ kind: "not-json" });
    await expect.poll(() => open.size).toBe(0);
  });
});
