import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeDataReply } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { basic } from "../connections.js";

const PAGES = "/wiki/api/v2/pages";

function fakeWith(...replies: FakeDataReply[]): FakeConfluence {
  return createFakeConfluence({ data: { tokens: [{ token: "t" }], replies } });
}

async function send(fake: FakeConfluence, path: string, init: RequestInit = {}) {
  const headers = { authorization: basic(fake.user.email, "t"), "x-atlassian-token": "no-check" };
  const response = await fake.fetch(fake.site.origin + path, {
    ...init,
    headers: { ...headers, ...init.headers },
  });
  return [response.status, await response.text()] as const;
}

const json = (method: string, body: unknown): RequestInit => ({
  ...{ method, body: JSON.stringify(body) },
  headers: { "content-type": "application/json" },
});

describe("a reply of seed data", () => {
  it("answers the request with its method, path and query, in any order, and no other", async () => {
    const query = { title: "A & B", "space-id": ["1", "2"] };
    const fake = fakeWith({ path: PAGES, query, body: { results: [], _links: {} } });
    const answer = [200, '{"results":[],"_links":{}}'];
    expect(await send(fake, `${PAGES}?space-id=2&title=A+%26%20B&space-id=1`)).toEqual(answer);
    const pages = JSON.stringify({ results: [], _links: { base: `${fake.site.origin}/wiki` } });
    expect(await send(fake, `${PAGES}?space-id=2&title=A`)).toEqual([200, pages]);
    expect(await send(fake, PAGES)).toEqual([200, pages]);
  });

  it("is one of several to the same request: they come in order, and the last one repeats", async () => {
    const path = `${PAGES}/1`;
    const fake = fakeWith({ path, status: 404, body: "no" }, { path, body: { id: "1" } });
    const all = async () => [await send(fake, path), await send(fake, path), await send(fake, path)];
    const answers = [
      [404, '"no"'],
      [200, '{"id":"1"}'],
      [200, '{"id":"1"}'],
    ];
    expect(await all()).toEqual(answers);
    fake.reset();
    expect(await all()).toEqual(answers);
  });

  it("continues in a snapshot where it was", async () => {
    const path = `${PAGES}/1`;
    const fake = fakeWith({ path, body: 1 }, { path, body: 2 }, { path, body: 3 });
    expect(await send(fake, path)).toEqual([200, "1"]);
    const snapshot = fake.snapshot();
    expect(snapshot.replies).toEqual([
      { path, body: 2 },
      { path, body: 3 },
    ]);
    expect(await send(createFakeConfluence({ data: snapshot }), path)).toEqual([200, "2"]);
  });

  it("to a write needs the same body, however its JSON is written", async () => {
    const requestBody = { spaceId: "1", title: "T", body: { representation: "storage", value: "<p/>" } };
    const fake = fakeWith({ method: "POST", path: PAGES, requestBody, status: 201, body: { id: "7" } });
    const { title, ...rest } = requestBody;
    expect(await send(fake, PAGES, json("POST", { title, ...rest }))).toEqual([201, '{"id":"7"}']);
    expect((await send(fake, PAGES, json("POST", { ...rest, title: "U" })))[0]).toBe(404);
  });

  it("to an upload needs the same fields and a file of the same name and size", async () => {
    const path = "/wiki/rest/api/content/1/child/attachment";
    const requestBody = [
      ["minorEdit", "true"],
      ["file", { fileName: "a.txt", bytes: 3 }],
    ];
    const fake = fakeWith({ method: "POST", path, requestBody, body: { results: [] } });
    const upload = (content: string) => {
      const body = new FormData();
      body.set("minorEdit", "true");
      body.set("file", new File([content], "a.txt"));
      return send(fake, path, { method: "POST", body });
    };
    expect(await upload("abc")).toEqual([200, '{"results":[]}']);
    expect((await upload("abcd"))[0]).toBe(404);
  });

  it("has bytes in base64, and text if its content type is not JSON", async () => {
    const path = "/wiki/rest/api/content/1/child/attachment/att2/download";
    const fake = fakeWith(
      { path, headers: { "content-type": "image/png" }, base64: "AP8=" },
      { path, headers: { "content-type": "text/html" }, body: "<p>" },
    );
    const headers = { authorization: basic(fake.user.email, "t") };
    const first = await fake.fetch(fake.site.origin + path, { headers });
    expect([...new Uint8Array(await first.arrayBuffer())]).toEqual([0, 255]);
    expect(first.headers.get("content-type")).toBe("image/png");
    expect(await send(fake, path)).toEqual([200, "<p>"]);
  });

  it("names the site of its links, wherever the fake is", async () => {
    const base = "https://acme.atlassian.net/wiki";
    const next = "https://api.atlassian.com/ex/confluence/x/wiki/api/v2/pages?cursor=2";
    const fake = fakeWith({ path: PAGES, headers: { link: `<${base}>` }, body: { _links: { base, next } } });
    const { site, gateway, close } = await fake.listen();
    const headers = { authorization: basic(fake.user.email, "t") };
    const response = await fetch(site + PAGES, { headers });
    expect(response.headers.get("link")).toBe(`<${site}/wiki>`);
    expect(await response.json()).toEqual({
      _links: { base: `${site}/wiki`, next: `${gateway}/ex/confluence/x/wiki/api/v2/pages?cursor=2` },
    });
    await close();
  });

  it("is only for the site that it names", async () => {
    const data = {
      tokens: [{ token: "t" }],
      sites: [{ name: "a" }, { name: "b" }],
      replies: [{ site: "b", path: `${PAGES}/1`, body: "of b" }],
    };
    const fake = createFakeConfluence({ data });
    const ask = async (index: number) => {
      const headers = { authorization: basic(fake.user.email, "t") };
      return (await fake.fetch(`${fake.sites[index]?.origin}${PAGES}/1`, { headers })).status;
    };
    expect([await ask(0), await ask(1)]).toEqual([404, 200]);
  });

  it("is walked by a client like the lists of the site", async () => {
    const page = (id: string) => ({ id, title: id, status: "current", spaceId: "1" });
    const fake = fakeWith(
      {
        path: PAGES,
        query: { limit: "250" },
        body: { results: [page("1")], _links: { next: `${PAGES}?cursor=c%3D2` } },
      },
      { path: PAGES, query: { limit: "250", cursor: "c=2" }, body: { results: [page("2")], _links: {} } },
    );
    const auth = apiToken({ email: fake.user.email, token: "t" });
    const { v2 } = createConfluence({ site: fake.site.origin, auth, fetch: fake.fetch });
    const ids: string[] = [];
    for await (const { id } of v2.getPages()) ids.push(id);
    expect(ids).toEqual(["1", "2"]);
  });

  it.each<[unknown, string]>([
    [{}, "replies[0].path is missing"],
    [{ path: "/wiki/api/v2/nothing" }, "replies[0].path is no operation"],
    [{ path: PAGES, method: "PATCH" }, "replies[0].path is no operation"],
    [{ path: `${PAGES}?limit=1` }, "replies[0].path is wrong"],
    [{ path: `${PAGES}/%` }, "replies[0].path is wrong"],
    [{ path: PAGES, query: { limit: 1 } }, "replies[0].query.limit must be a string"],
    [{ path: PAGES, status: 99 }, "replies[0].status must be at least 200"],
    [{ path: PAGES, headers: { "no name": "x" } }, "replies[0].headers is wrong"],
    [{ path: PAGES, base64: "-" }, "replies[0].base64 is wrong"],
    [{ path: PAGES, body: 1, base64: "" }, "replies[0].base64 is wrong"],
    [{ path: PAGES, site: "x" }, "replies[0].site is no site of this fake"],
    [{ path: PAGES, answer: 1 }, "replies[0].answer is unknown"],
  ])("%j is refused", (reply, message) => {
    const fake = fakeWith({ path: PAGES, body: 1 });
    const before = fake.snapshot();
    expect(() => fake.load({ replies: [reply] } as never)).toThrow(message);
    expect({ ...fake.snapshot(), clock: "" }).toEqual({ ...before, clock: "" });
  });
});
