import { apiToken, type Credential, type Fetch, siteRoute } from "confluence-fetch";
import { createFakeConfluence, type FakeRecordOptions } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { basic } from "../../connections.js";

const REAL = "https://realcorp.atlassian.net";
const PAGE = "/wiki/api/v2/pages/1";
const FILE = "/wiki/rest/api/content/1/child/attachment/att2/download";
const GRACE = "557058:0f1e2d3c-4b5a-4697-8888-0123456789ab";

/** A real site that gives the answers of a test, and knows Grace. */
function record(answers: (path: string) => Response | undefined, options: Partial<FakeRecordOptions> = {}) {
  const sent: (readonly [url: string, authorization: string | null])[] = [];
  const site: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    if (pathname === "/_edge/tenant_info") return Response.json({ cloudId: "c10ud1d0-real" });
    if (pathname === "/wiki/rest/api/user/current" || pathname === "/wiki/api/v2/spaces")
      return Response.json({ results: [] });
    sent.push([request.url, request.headers.get("authorization")]);
    if (pathname !== "/wiki/api/v2/users-bulk")
      return answers(pathname + search) ?? new Response("", { status: 404 });
    const { accountIds } = await request.json();
    const results = [{ accountId: GRACE, displayName: "Grace Hopper", publicName: "Amazing Grace" }];
    return Response.json({ results: results.filter(({ accountId }) => accountIds.includes(accountId)) });
  };
  const auth: Credential = {
    kind: "own",
    connect: async (target) => siteRoute("own", target, "it is a test"),
    authorize: () => ({ authorization: "Bearer ATATT3xSecretOfRealCorp" }),
  };
  const fake = createFakeConfluence({
    record: { site: REAL, auth, fetch: site, retry: false, ...options },
    data: { tokens: [{ token: "t" }] },
  });
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: basic(fake.user.email, "t"), "x-atlassian-token": "no-check" };
    const response = await fake.fetch(fake.site.origin + path, {
      ...init,
      headers: { ...headers, ...init.headers },
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const textOf = () => JSON.stringify(fake.recording().replies);
  return { fake, send, sent, textOf };
}

describe("a recording keeps nothing", () => {
  it.each<[string, () => Response, RegExp]>([
    [
      "of a refused credential",
      () => Response.json({ code: 401 }, { status: 401 }),
      /refused the credential.*401/,
    ],
    [
      "of a page instead of an answer",
      () => new Response("<html>", { headers: { "content-type": "text/html" } }),
      /page/,
    ],
    [
      "of what only claims to be JSON",
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      /is not/,
    ],
    [
      "of bytes that are no file",
      () => new Response("\0", { headers: { "content-type": "image/png" } }),
      /image\/png/,
    ],
    ["of more than 16 MiB", () => Response.json({ body: "x".repeat(17e6) }), /more than 16777216 bytes/],
    [
      "of a redirect to another host",
      () => Response.redirect("https://evil.example/wiki"),
      /redirected to https:\/\/evil/,
    ],
    [
      "of an answer that breaks off",
      () => {
        throw new TypeError("fetch failed");
      },
      /fetch failed|network/,
    ],
  ])("%s, and says why", async (_, answer, reason) => {
    const { fake, send, sent } = record(answer);
    const { status, text } = await send(PAGE);
    expect(status).toBe(500);
    expect(JSON.parse(text).message).toMatch(reason);
    expect(text).not.toContain("SecretOfRealCorp");
    expect(fake.recording().replies).toEqual([]);
    expect(sent.every(([url]) => url.startsWith(REAL))).toBe(true);
  });

  it.each([429, 500, 503])("of a passing failure, %d, which the program sees", async (status) => {
    const { fake, send } = record(() => Response.json({}, { status, headers: { "retry-after": "7" } }));
    const answer = await send(PAGE);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([status, "7"]);
    expect(fake.recording().replies).toEqual([]);
  });

  it("of an answer whose people the site does not name", async () => {
    const { fake, send } = record(() => undefined, {
      fetch: async (input, init) => {
        const { url } = new Request(input, init);
        if (url.endsWith("/users-bulk")) return Response.json({}, { status: 429 });
        return Response.json({ authorId: GRACE });
      },
    });
    expect((await send(PAGE)).text).toMatch(/the site names nobody/);
    expect(fake.recording().replies).toEqual([]);
  });
});

describe("a recording", () => {
  it("replaces a name in an earlier answer once the person is known", async () => {
    const { send, textOf } = record((path) =>
      Response.json(
        path === PAGE ? { title: "Minutes of GRACE HOPPER, Grace's, amazing-grace" } : { authorId: GRACE },
      ),
    );
    expect((await send(PAGE)).text).toContain("GRACE");
    expect(JSON.parse((await send("/wiki/api/v2/pages/2")).text).authorId).toMatch(/^712020:0+-/);
    expect(textOf()).toContain('"title":"Minutes of Person1, Person1\'s, Person1"');
  });

  it("contains no cookie, no token and no cursor, which may contain anything", async () => {
    const cursor = btoa('{"title":"Grace Hopper"}');
    const { send, sent, textOf } = record((path) =>
      path.includes("cursor=")
        ? Response.json({ results: [], _links: {} })
        : Response.json(
            {
              results: [],
              note: "ATATT3xSecretOfRealCorp eyJhbGciOiJIUzI1NiJ9.eyJzdWIi.c2ln",
              _links: {
                next: `/wiki/api/v2/pages?cursor=${encodeURIComponent(cursor)}`,
                base: `${REAL}/wiki`,
              },
            },
            { headers: { "set-cookie": "session=abcdefgh", "x-account-id": GRACE } },
          ),
    );
    const { _links, note } = JSON.parse((await send("/wiki/api/v2/pages")).text);
    expect(_links).toEqual({
      next: "/wiki/api/v2/pages?cursor=cursor1",
      base: "https://acme.atlassian.net/wiki",
    });
    expect(note).not.toMatch(/Secret|eyJ/);
    await send(_links.next);
    expect(sent.at(-1)?.[0]).toBe(`${REAL}/wiki/api/v2/pages?${new URLSearchParams({ cursor })}`);
    expect(textOf()).not.toMatch(/eyJ|session|Grace|realcorp|Secret|557058/i);
  });

  it("asks for the people of the site when the program asks for those of the recording", async () => {
    const { send, sent, textOf } = record((path) =>
      Response.json(path === PAGE ? { authorId: GRACE } : { results: [] }),
    );
    const { authorId } = JSON.parse((await send(PAGE)).text);
    const cql = `creator = "${authorId}" and text ~ "Person1" and space = "~ghopper"`;
    await send(`/wiki/rest/api/search?${new URLSearchParams({ cql })}`);
    const asked = new URL(sent.at(-1)?.[0] ?? "").searchParams.get("cql");
    expect(asked).toBe(`creator = "${GRACE}" and text ~ "Grace Hopper" and space = "~ghopper"`);
    expect(textOf()).toContain(JSON.stringify(cql.replace("~ghopper", "~personal1")));
  });

  it("follows the redirect of a file without the credential, and keeps no file that is no text", async () => {
    const answers = (path: string) => {
      if (path === FILE) return Response.redirect("https://media.example/file?token=abcdefghij");
      return new Response(new Uint8Array([0, 255]), { headers: { "content-type": "image/png" } });
    };
    const { send, sent, fake, textOf } = record(answers);
    expect((await send(FILE)).text).toBe("file\n");
    expect(sent.at(-1)).toEqual(["https://media.example/file?token=abcdefghij", null]);
    expect(fake.recording().replies).toMatchObject([{ path: FILE, status: 200, body: "file\n" }]);
    expect(textOf()).not.toContain("abcdefghij");
    const whole = record(answers, { files: true });
    await whole.send(FILE);
    expect(whole.fake.recording().replies).toMatchObject([{ path: FILE, base64: "AP8=" }]);
  });

  it("forwards reading requests only, unless writes are allowed", async () => {
    const body = JSON.stringify({ spaceId: "1", title: "Person1" });
    const init = { method: "POST", body, headers: { "content-type": "application/json" } };
    const reading = record(() => Response.json({}));
    expect(await reading.send("/wiki/api/v2/pages", init)).toMatchObject({ status: 501 });
    expect(await reading.send("/wiki/rest/api/space/DOC")).toMatchObject({ status: 501 });
    expect(await reading.send("/wiki/other")).toMatchObject({ status: 404 });
    expect(reading.sent).toEqual([]);
    const writing = record(() => Response.json({ id: "7", ownerId: GRACE }), { writes: true });
    expect(await writing.send("/wiki/api/v2/pages", init)).toMatchObject({ status: 200 });
    expect(writing.fake.recording().replies).toMatchObject([
      { method: "POST", requestBody: { title: "Person1" } },
    ]);
  });

  it("keeps different answers to the same request in order, and equal ones once", async () => {
    let version = 1;
    const { fake, send } = record(() => Response.json({ version }));
    for (version of [1, 1, 2, 2, 1]) await send(PAGE);
    expect(fake.recording().replies?.map(({ body }) => body)).toEqual([
      { version: 1 },
      { version: 2 },
      { version: 1 },
    ]);
    fake.reset();
    expect(fake.recording().replies).toEqual([]);
  });

  it("needs another name than the site, and is refused to a fake that does not record", () => {
    const auth = apiToken({ email: "me@realcorp.com", token: "t" });
    const create = () => createFakeConfluence({ sites: ["realcorp"], record: { site: REAL, auth } });
    expect(create).toThrow("sites cannot be");
    expect(createFakeConfluence({ record: { site: "acme", auth } }).site.name).toBe("example");
    expect(() => createFakeConfluence({ record: { site: "acme" } as never })).toThrow("record.auth");
    expect(() => createFakeConfluence().recording()).toThrow("does not record");
  });
});
