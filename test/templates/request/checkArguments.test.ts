import { apiToken, type Confluence, createConfluence } from "confluence-fetch";
import { describe, expect, it } from "vitest";
import { observedFetch } from "../../support/observedFetch.js";

type Method = (args?: unknown, options?: unknown) => Promise<unknown>;

const SITE = "https://acme.atlassian.net";

/** A client whose requests are written down, with the methods of all operations. */
function openSite() {
  const { fetch, requests } = observedFetch(() => ({ results: [] }));
  const auth = apiToken({ email: "me@acme.com", token: "t", scoped: false });
  const confluence = createConfluence({ site: "acme", auth, fetch, retry: false });
  const methodOf = (name: string) => {
    const [api, id] = name.split(".") as ["v1" | "v2", string];
    return (confluence[api] as unknown as Record<string, Method>)[id] as Method;
  };
  return { confluence, requests, methodOf };
}

describe("an argument that cannot be sent", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  const failing = {
    get title() {
      throw new Error("no title");
    },
  };
  const invalid = new Date(Number.NaN);
  const cases: readonly [string, unknown, string][] = [
    ["v2.getPages", null, "the argument cannot be null"],
    ["v2.getPages", "abc", 'the argument cannot be "abc"'],
    ["v2.getPages", ["abc"], "the argument cannot be an object"],
    ["v2.getPages", () => {}, "the argument cannot be an object"],
    ["v2.getPages", new Map([["limit", 1]]), "the argument cannot be an object"],
    ["v2.getPages", { title: "half \ud83d" }, 'title cannot be "half \\ud83d"'],
    ["v2.getPages", { limit: Number.POSITIVE_INFINITY }, "limit cannot be Infinity"],
    ["v2.getPages", { limit: Number.NaN }, "limit cannot be NaN"],
    ["v2.getPages", { "space-id": [1, 2 ** 53] }, "space-id cannot be 9007199254740992"],
    ["v2.getPages", { "space-id": [1, undefined] }, "space-id cannot be undefined"],
    ["v2.getPages", { title: () => {} }, "title cannot be an object"],
    ["v2.getPages", { title: Symbol("t") }, "title cannot be Symbol(t)"],
    ["v2.getPages", { since: invalid }, "since cannot be an object"],
    ["v2.getPages", failing, "title cannot be undefined"],
    ["v2.getPageById", {}, "id cannot be undefined"],
    ["v2.getPageById", { id: true }, "id cannot be true"],
    ["v2.getPageById", { id: () => 1 }, "id cannot be an object"],
    ["v2.getPageById", { id: Symbol("id") }, "id cannot be Symbol(id)"],
    ["v2.getPageById", { id: 2 ** 63 }, "id cannot be 9223372036854776000"],
    ["v2.getPageById", { id: "\udc4d" }, 'id cannot be "\\udc4d"'],
    ["v2.getPageById", { id: new Date() }, "id cannot be an object"],
    [
      "v2.createPage",
      { body: circular },
      "the body cannot be sent as JSON: Converting circular structure to JSON",
    ],
    ["v2.createPage", { body: failing }, "the body cannot be sent as JSON: no title"],
    ["v2.createPage", { body: { toJSON: () => failing.title } }, "the body cannot be sent as JSON: no title"],
    ["v2.createPage", { body: { spaceId: 1n } }, "body.spaceId cannot be 1"],
    ["v2.createPage", { body: { spaceId: 2 ** 60 } }, "body.spaceId cannot be 1152921504606847000"],
    [
      "v2.createPage",
      { body: { title: "x", at: [{ when: invalid }] } },
      "body.at.0.when cannot be an object",
    ],
    ["v2.createPage", { body: { version: { number: Number.NaN } } }, "body.version.number cannot be NaN"],
    ["v2.createPage", { body: [1, undefined] }, "body.1 cannot be undefined"],
    ["v2.createPage", { body: () => {} }, "body cannot be an object"],
    ["v1.createAttachment", { id: 1, body: null }, "body cannot be null"],
    ["v1.createAttachment", { id: 1, body: "x" }, 'body cannot be "x"'],
    ["v1.createAttachment", { id: 1, body: { comment: "half \ud83d" } }, "comment cannot be sent in a form"],
    ["v1.createAttachment", { id: 1, body: { comment: () => {} } }, "comment cannot be sent in a form"],
    [
      "v1.createAttachment",
      { id: 1, body: { file: { name: 5, content: "x" } } },
      "file cannot be sent in a form",
    ],
    ["v1.createAttachment", { id: 1, body: failing }, "body cannot be read"],
  ];
  for (const [name, args, message] of cases) {
    it(`of ${name} is named before anything is sent: ${message}`, async () => {
      const { requests, methodOf } = openSite();
      await expect(methodOf(name)(args)).rejects.toMatchObject({
        kind: "configuration",
        message: expect.stringContaining(message),
      });
      expect(requests).toEqual([]);
    });
  }

  it("is named by a listing, too, and by its options", async () => {
    const { confluence, requests } = openSite();
    const list = (args: unknown, options?: unknown) =>
      (
        confluence.v2.getPages as (
          args: unknown,
          options: unknown,
        ) => ReturnType<Confluence["v2"]["getPages"]>
      )(args, options);
    const wrong: readonly [() => Promise<unknown>, string][] = [
      [() => list(null).collect(), "the argument cannot be null"],
      [() => list("abc").collect(), 'the argument cannot be "abc"'],
      [() => list(failing).collect(), "title cannot be undefined"],
      [() => list({ limit: Number.NaN }).pages({ cursor: "c" }).next(), "limit cannot be NaN"],
      [() => list({}).collect({ limit: Number.NaN }), "limit cannot be NaN"],
      [() => list({}).collect({ limit: -1 }), "limit cannot be -1"],
      [() => list({}).collect({ limit: "5" as unknown as number }), 'limit cannot be "5"'],
      [() => list({}).collect(null as unknown as object), "the options cannot be read"],
      [
        () =>
          list({})
            .pages(null as unknown as object)
            .next(),
        "the options cannot be read",
      ],
      [
        () =>
          list({})
            .pages({ cursor: 5 as unknown as string })
            .next(),
        "cursor cannot be 5",
      ],
      [() => list({}, null).collect(), "the options cannot be read"],
      [() => list({}, { signal: {} }).collect(), "the options cannot be read"],
    ];
    for (const [call, message] of wrong)
      await expect(call()).rejects.toMatchObject({
        kind: "configuration",
        message: expect.stringContaining(message),
      });
    expect(requests).toEqual([]);
  });

  it("does not concern what only looks odd", async () => {
    const { confluence, requests } = openSite();
    const value = {
      emoji: "👍 \ud83d",
      none: null,
      large: 1e300,
      digits: "1234567890123456",
      when: new Date(0),
    };
    await confluence.v2.createPageProperty({
      "page-id": 9007199254740993n as unknown as string,
      body: { key: "k", value },
    });
    expect(requests[0]?.url).toBe(`${SITE}/wiki/api/v2/pages/9007199254740993/properties`);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
      key: "k",
      value: { ...value, when: "1970-01-01T00:00:00.000Z" },
    });
  });
});
