import { describe, expect, it, vi } from "vitest";
import { authorize } from "../../../generated/src/http/middleware/authorize.js";
import type { Attempt, OutgoingRequest } from "../../../generated/src/http/types.js";

const BASE = "https://a.example";

/** Sends a request with these headers of the credential, and returns what was sent. */
async function send(request: Partial<OutgoingRequest>, own: Record<string, string> = {}) {
  const sent: OutgoingRequest[] = [];
  const connection = {
    kind: "custom",
    route: "site",
    apiBase: BASE,
    siteBase: BASE,
    cloudId: undefined,
  } as const;
  const connect = async () => ({ ...connection, because: "" });
  const target = {
    site: undefined,
    cloudId: undefined,
    gateway: undefined,
    fetch: async () => new Response(),
  };
  const middleware = authorize({ kind: "custom", connect, authorize: () => own }, target, connect);
  await middleware(async (attempt) => {
    sent.push(attempt);
    return { response: new Response(), text: undefined };
  })({ operation: "op", method: "GET", headers: { "x-team": "docs" }, ...request } as Attempt);
  return sent.map(({ url, headers }) => ({ url, headers }));
}

describe("a URL below the base", () => {
  it.each([
    ["/wiki/", false],
    ["/wiki/api/v2/pages", false],
    ["/wiki/api/v2/pages?limit=1&cursor=a%2Fb.c//#?", false],
    ["/wiki//b.example/x", true],
    ["/wiki/a.b/c", true],
    ["/wiki/a%62/c", true],
    ["/wiki/a\\b/c", true],
    ["/wiki/a#b", true],
    ["/wiki/a\tb/c", true],
  ])(
    "is sent, and parsed only if a platform could resolve something in its path: %j %j",
    async (path, isParsed) => {
      const parse = vi.spyOn(URL, "canParse");
      try {
        expect(await send({ url: BASE + path })).toEqual([
          { url: BASE + path, headers: { "x-team": "docs" } },
        ]);
        expect(parse.mock.calls.length > 0).toBe(isParsed);
      } finally {
        parse.mockRestore();
      }
    },
  );

  it.each([
    "https://b.example/x",
    "https://a.example.b.example/x",
    `${BASE}/rest/api/3/x`,
    `${BASE}/wikix`,
    `${BASE}/wiki/..%2f..%2fadmin`,
  ])("is not %s, which is refused", async (url) => {
    await expect(send({ url })).rejects.toMatchObject({ kind: "configuration" });
  });
});

describe("a request whose redirects a browser follows", () => {
  it.each([
    [{}, {}],
    [{ "X-Key": "k" }, {}],
    [{ "X-Key": "k", Authorization: "Bearer t" }, { authorization: "Bearer t" }],
  ])("has no other header than Authorization, which it withholds elsewhere: %j %j", async (own, headers) => {
    const url = `${BASE}/wiki/x`;
    expect(await send({ url, redirect: "follow" }, own)).toStrictEqual([{ url, headers }]);
    const all = { "x-team": "docs", ...Object.fromEntries(new Headers(own)) };
    expect(await send({ url }, own)).toEqual([{ url, headers: all }]);
  });
});
