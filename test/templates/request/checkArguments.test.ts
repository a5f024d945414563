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
      { id: 1, body: { file: { name: "a.txt", content: "x" } } },
      "the content of file is a string\npass new Blob([text]) for text, or await openAsBlob(path) for a file",
    ],
    [
      "v2.getPageById",
      { pageId: 5 },
      "id cannot be undefined\npass a non-empty ID or key as id; the arguments are: pageId",
    ],
    [
      "v1.createAttachment",
      { id: 1, file: new Blob([]) },
      "file cannot be an object\npass a string, a number, a boolean or a valid Date; what belongs to the body goes under `body`",
    ],
    [
      "v2.getPages",
      { signal: new AbortController().signal },
      "signal cannot be an object\npass it in the options of the call, which are its second argument",
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

  it.each<[string, unknown, string]>([
    ["v2.getPages", null, "the argument cannot be null\npass an object: { id: 123 }"],
    [
      "v2.getPages",
      { title: {} },
      "title cannot be an object\npass a string, a number, a boolean or a valid Date",
    ],
    [
      "v2.getPages",
      { title: "half \ud83d" },
      'title cannot be "half \\ud83d"\npass whole characters, not half of a surrogate pair',
    ],
    ["v2.getPages", { limit: 2 ** 53 }, "limit cannot be 9007199254740992\npass it as a string"],
    ["v2.getPages", { limit: -(2 ** 53) }, "limit cannot be -9007199254740992\npass it as a string"],
    ["v2.getPages", { limit: Number.NaN }, "limit cannot be NaN\npass a finite number"],
    ["v2.getPages", failing, "title cannot be undefined\npass plain data"],
    ["v2.getPageById", { id: "" }, 'id cannot be ""\npass a non-empty ID or key'],
    ["v2.getPageById", { id: ".." }, 'id cannot be ".."\npass a non-empty ID or key'],
    ["v2.getPageById", {}, "id cannot be undefined\npass a non-empty ID or key"],
    [
      "v2.getPages",
      { body: {} },
      "body cannot be an object\npass a string, a number, a boolean or a valid Date",
    ],
    [
      "v2.createPage",
      { body: {}, private: {} },
      "private cannot be an object\npass a string, a number, a boolean or a valid Date; what belongs to the body goes under `body`",
    ],
    [
      "v2.createPage",
      { body: undefined, private: Number.NaN },
      "private cannot be NaN\npass a finite number",
    ],
    ["v2.createPage", { body: 1n }, "body cannot be 1\npass it as a string"],
    [
      "v2.createPage",
      { body: { ids: [2 ** 53] } },
      "body.ids.0 cannot be 9007199254740992\npass it as a string",
    ],
    [
      "v2.createPage",
      { body: { ids: Array.from({ length: 11 }, (_, index) => (index < 10 ? 1 : 2 ** 53)) } },
      "body.ids.10 cannot be 9007199254740992\npass it as a string",
    ],
    [
      "v2.createPage",
      { body: { spaceId: 2 ** 53 } },
      "body.spaceId cannot be 9007199254740992\npass it as a string",
    ],
    ["v2.createPage", { body: { n: Number.NaN } }, "body.n cannot be NaN\npass a finite number"],
    ["v2.createPage", { body: { n: invalid } }, "body.n cannot be an object\npass plain data"],
    ["v2.createPage", { body: [() => {}] }, "body.0 cannot be an object\npass plain data"],
    ["v2.createPage", { body: [null, Symbol("s")] }, "body.1 cannot be Symbol(s)\npass plain data"],
    ["v2.createPage", { body: Symbol("s") }, "body cannot be Symbol(s)\npass plain data"],
    [
      "v2.createPage",
      { body: circular },
      "the body cannot be sent as JSON: Converting circular structure to JSON\npass plain data without cycles",
    ],
    ["v1.createAttachment", { id: 1, body: failing }, "body cannot be read\npass plain data"],
    ["v1.createAttachment", { id: 1, body: null }, "body cannot be null\npass an object: { file }"],
    ["v1.createAttachment", { id: 1, body: [] }, "body cannot be an object\npass an object: { file }"],
    [
      "v1.createAttachment",
      { id: 1, body: { comment: {} } },
      "comment cannot be sent in a form\npass a string of whole characters, a Blob, bytes, a stream or { name, content }",
    ],
  ])("of %s comes with what to pass instead: case %#", async (name, args, message) => {
    await expect(openSite().methodOf(name)(args)).rejects.toMatchObject({ kind: "configuration", message });
  });

  it.each<[unknown, string | undefined]>([
    [{ a: undefined, b: null, c: [null] }, '{"b":null,"c":[null]}'],
    [{ idea: 2 ** 53, ideas: { 1: 2 ** 53 } }, '{"idea":9007199254740992,"ideas":{"1":9007199254740992}}'],
    [{ ids: [{ n: 2 ** 53 }] }, '{"ids":[{"n":9007199254740992}]}'],
    [{ id: 2 ** 53 - 1 }, '{"id":9007199254740991}'],
    [{ f: () => {}, s: Symbol("s"), none: null }, '{"none":null}'],
    [null, "null"],
    [undefined, undefined],
  ])("is not a body that is sent so: case %#", async (body, sent) => {
    const { requests, methodOf } = openSite();
    await methodOf("v2.createPage")({ body });
    expect(requests[0]?.body).toBe(sent);
  });

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
      [() => list(() => {}).collect(), "the argument cannot be an object"],
      [() => list(failing).collect(), "title cannot be undefined"],
      [() => list({ limit: Number.NaN }).pages({ cursor: "c" }).next(), "limit cannot be NaN"],
      [() => list({}).collect({ limit: Number.NaN }), "limit cannot be NaN"],
      [() => list({}).collect({ limit: -1 }), "limit cannot be -1"],
      [() => list({}).collect({ limit: "5" as unknown as number }), 'limit cannot be "5"'],
      [() => list({}).collect(null as unknown as object), "the options of collect() cannot be null"],
      [() => list({}).collect(1 as unknown as object), "the options of collect() cannot be 1"],
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
