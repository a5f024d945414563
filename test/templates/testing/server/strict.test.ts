import { createFakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { listOperationHeads } from "../../../../generated/src/documents/readDocuments.js";
import { basic } from "../connections.js";

const REST = "/wiki/rest/api";
const V2 = "/wiki/api/v2";

/** A request, and the arguments that the fake takes from it. */
type Row = readonly [what: string, request: string, body: object | undefined, args: object];

const NO_BODY = undefined;
const storage = { representation: "storage", value: "<p></p>" };

/** What sites take although the documents do not describe it. */
const TAKEN: readonly Row[] = [
  ["an unknown name in the query of v2", `GET ${V2}/pages?limit=2&_=1&oops=x`, NO_BODY, { limit: 2 }],
  ["an unknown name in the query of v1", `GET ${REST}/group?limit=2&nope=true`, NO_BODY, { limit: 2 }],
  [
    "a list joined by commas",
    `GET ${V2}/pages?status=current,archived`,
    NO_BODY,
    { status: ["current", "archived"] },
  ],
  ["a list joined with spaces", `GET ${V2}/pages?id=1,%202&limit=1`, NO_BODY, { id: ["1", "2"], limit: 1 }],
  ["a repeated key of one value", `GET ${V2}/pages?limit=1&limit=2`, NO_BODY, { limit: 1 }],
  ["an empty number", `GET ${V2}/pages?limit=&status=`, NO_BODY, {}],
  ["True", `DELETE ${V2}/pages/1?purge=True`, NO_BODY, { id: "1", purge: true }],
  ["a body where none is taken", `DELETE ${V2}/pages/1`, {}, { id: "1" }],
  [
    "numbers for strings, and null for what is absent",
    `POST ${V2}/pages`,
    { spaceId: 12, title: 2026, parentId: null, status: null, body: storage },
    { body: { spaceId: "12", title: "2026", body: storage } },
  ],
  [
    "a string for a number, and one for true",
    `PUT ${V2}/inline-comments/1`,
    { version: { number: "2" }, resolved: "true" },
    { "comment-id": "1", body: { version: { number: 2 }, resolved: true } },
  ],
  [
    "strings for the numbers of a list",
    `POST ${REST}/content/archive`,
    { pages: [{ id: "12" }] },
    { body: { pages: [{ id: 12 }] } },
  ],
  [
    "a number in a body that is one of several things",
    `POST ${REST}/content/1/label`,
    { prefix: "global", name: 7 },
    { id: "1", body: { prefix: "global", name: "7" } },
  ],
];

/** What neither sites nor the fake take. */
const REFUSED: readonly (readonly [what: string, request: string, body: object | undefined])[] = [
  ["an unknown status", `GET ${V2}/pages?status=current,nope`, NO_BODY],
  ["a limit that is too large", `GET ${V2}/pages?limit=251`, NO_BODY],
  ["an id that is no number", `GET ${V2}/pages?id=1,x`, NO_BODY],
  ["a text for a number", `PUT ${V2}/inline-comments/1`, { version: { number: "two" } }],
  ["null for what is required", `POST ${V2}/pages`, { spaceId: null }],
  ["an object for a string", `POST ${V2}/pages`, { spaceId: {} }],
  ["one value for a list", `POST ${REST}/content/archive`, { pages: { id: 12 } }],
  ["a property that the document forbids", `POST ${REST}/user/1/property/k`, { value: {}, oops: 1 }],
];

/** Sends a request to both hosts of a fake, and returns the statuses and the arguments that a reply has seen. */
async function send(request: string, body: object | undefined, strict: boolean) {
  const fake = createFakeConfluence({ strict });
  const { email, token } = fake.addToken();
  const [method = "", path = ""] = request.split(" ");
  const headers = {
    ...{ authorization: basic(email, token), "x-atlassian-token": "no-check" },
    "content-type": "application/json",
  };
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const gateway = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`;
  const first = await fake.fetch(fake.site.origin + path, init);
  const name = fake.requests[0]?.operation;
  const seen: unknown[] = [];
  if (name)
    fake.reply(name, (args) => {
      seen.push(args);
      return new Response();
    });
  const statuses = [first.status];
  for (const url of [fake.site.origin + path, gateway + path, gateway + path.replace("/wiki", "")])
    statuses.push((await fake.fetch(url, init)).status);
  return { statuses, seen };
}

describe.each(TAKEN)("%s", (_, request, body, args) => {
  it("is taken on both routes", async () => {
    expect((await send(request, body, false)).seen).toStrictEqual([args, args, args]);
  });

  it("is refused if the fake is strict", async () => {
    expect((await send(request, body, true)).statuses).toStrictEqual([400, 400, 400, 400]);
  });
});

it.each(REFUSED)("%s is refused, whether the fake is strict or not", async (_, request, body) => {
  expect((await send(request, body, false)).statuses).toStrictEqual([400, 400, 400, 400]);
  expect((await send(request, body, true)).statuses).toStrictEqual([400, 400, 400, 400]);
});

it("a slash at the end of the path of any operation is taken, and refused if the fake is strict", async () => {
  const found = { taken: 0, refused: 0 };
  for (const { name, method, path } of listOperationHeads()) {
    const called = path.replace(/\{[^{}]*\}/g, "1");
    for (const strict of [false, true]) {
      const fake = createFakeConfluence({ strict });
      const gateway = `https://api.atlassian.com/ex/confluence/${fake.site.cloudId}`;
      for (const base of [fake.site.origin, gateway])
        for (const end of ["/", "/?limit=1"]) await fake.fetch(base + called + end, { method });
      const names = new Set(fake.requests.map(({ operation }) => operation));
      expect([...names]).toStrictEqual([strict ? undefined : name]);
      found[strict ? "refused" : "taken"] += fake.requests.length;
    }
  }
  process.stdout.write(`fake: paths that end with a slash: ${JSON.stringify(found)}\n`);
  expect(found).toStrictEqual({ taken: 4 * 348, refused: 4 * 348 });
});
