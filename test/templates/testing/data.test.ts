import { apiToken, createConfluence } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence, type FakeData } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";
import { createStore } from "../../../generated/src/testing/store/createStore.js";
import { listCollections } from "../../../generated/src/testing/store/storeData.js";
import { basic } from "./connections.js";

const START = Date.parse("2026-03-01T12:00:00.000Z");

const [EARLY, LATE] = ["2020-06-01T00:00:00.000Z", "2021-06-01T00:00:00.000Z"];

/** What a person writes. */
const WRITTEN: FakeData = {
  clock: "2026-05-01T00:00:00.000Z",
  users: [{ displayName: "Mia" }, { email: "lu@example.com", licensed: true }],
  tokens: [{ user: "lu@example.com", token: "lu-token" }],
  sites: [
    {
      name: "docs",
      spaces: [
        {
          key: "DOC",
          pages: [
            {
              title: "Parent",
              body: "<p>Text</p>",
              author: "lu@example.com",
              labels: ["red"],
              comments: ["<p>Fine</p>"],
              attachments: [
                { title: "a.txt", content: "text" },
                { title: "b.bin", base64: "AP8=" },
              ],
              pages: [
                {
                  ...{ title: "Child", createdAt: EARLY, updatedAt: LATE },
                  versions: [{ title: "Old child", author: "lu@example.com" }],
                },
              ],
            },
          ],
          folders: [{ title: "Folder" }],
          blogPosts: [{ title: "News" }],
        },
      ],
    },
  ],
};

const PATHS = [
  "/api/v2/spaces?description-format=plain",
  "/api/v2/pages?body-format=storage",
  "/api/v2/blogposts",
  "/rest/api/content/search?cql=type%20in%20(page,attachment,comment,blogpost)&expand=version,history,space,ancestors",
  "/rest/api/search?cql=label%3Dred",
  "/rest/api/user/current",
  "/rest/api/label?name=red",
];

/** The answers of a fake to a caller. */
async function answersOf(fake: FakeConfluence, authorization: string): Promise<unknown[]> {
  return Promise.all(
    PATHS.map(async (path) => {
      const response = await fake.fetch(`${fake.site.origin}/wiki${path}`, { headers: { authorization } });
      expect(response.status, path).toBe(200);
      return response.json();
    }),
  );
}

/** Creates all kinds of content. */
async function fill(fake: FakeConfluence) {
  const auth = apiToken(fake.addToken());
  const { v1, v2 } = createConfluence({ site: fake.site.origin, auth, fetch: fake.fetch });
  const space = fake.site.addSpace({ key: "ALL" });
  const { id } = fake.site.addPage(space, { title: "One", body: "<p>1</p>", labels: ["red"] });
  await v2.updatePage({
    id,
    body: {
      id,
      status: "current",
      title: "Two",
      body: { representation: "storage", value: "" },
      version: { number: 2 },
    },
  });
  await v2.createPageProperty({ "page-id": id, body: { key: "k", value: { deep: [1] } } });
  await v1.addLabelsToContent({ id, body: [{ prefix: "global", name: "blue" }] });
  fake.addServiceAccount({ scopes: ["read:page:confluence"] });
  fake.addApp({ scopes: ["read:page:confluence"] });
}

describe("seed data", () => {
  it("has dates, authors and earlier versions of content, which snapshots keep", async () => {
    const pages = [
      {
        ...{ title: "P", body: "<p>2</p>", createdAt: EARLY, updatedAt: LATE, message: "second" },
        versions: [{ title: "O", body: "<p>1</p>", author: "lu@example.com", message: "first" }],
        comments: [{ body: "<p>c</p>", author: "lu@example.com", createdAt: EARLY }],
        attachments: [
          {
            ...{
              title: "a.txt",
              content: "2nd",
              author: "lu@example.com",
              createdAt: EARLY,
              updatedAt: LATE,
            },
            versions: [{ base64: "AP8=", author: "mia@example.com" }],
          },
        ],
      },
    ];
    const data = {
      ...{
        users: [{ email: "mia@example.com" }, { email: "lu@example.com" }],
        clock: "2026-01-01T00:00:00Z",
      },
      sites: [{ name: "acme", spaces: [{ key: "A", createdAt: EARLY, pages }] }],
    };
    const fake = createFakeConfluence({ data });
    const copy = createFakeConfluence({ data: JSON.parse(JSON.stringify(fake.snapshot())) });
    const [mia, lu] = (fake.snapshot().users ?? []).map(({ accountId }) => accountId);
    for (const each of [fake, copy]) {
      const auth = apiToken(each.addToken());
      const { v2 } = createConfluence({ site: "acme", auth, fetch: each.fetch });
      const [space] = (await v2.getSpaces()).results;
      const [page] = (await v2.getPages({ title: "P" })).results;
      expect([space?.createdAt, page?.createdAt, page?.authorId]).toEqual([EARLY, EARLY, lu]);
      const versions = await v2.getPageVersions({ id: page?.id ?? "", "body-format": "storage" });
      expect(versions.results).toMatchObject([
        ...[{ number: 2, createdAt: LATE, authorId: mia, message: "second", page: { title: "P" } }],
        ...[{ number: 1, createdAt: EARLY, authorId: lu, message: "first", page: { title: "O" } }],
      ]);
      const [comment] = (await v2.getPageFooterComments({ id: page?.id ?? "" })).results;
      expect(comment?.version).toMatchObject({ number: 1, createdAt: EARLY, authorId: lu });
      const [file] = (await v2.getPageAttachments({ id: page?.id ?? "" })).results;
      expect([file?.createdAt, file?.fileSize]).toEqual([EARLY, 3]);
      const first = await v2.getAttachmentById({ id: file?.id ?? "", version: 1 });
      expect([first.fileSize, first.version?.authorId]).toEqual([2, mia]);
    }
  });
});

describe("a snapshot", () => {
  it("restored into another fake, gives the same answers and the same further IDs", async () => {
    const fake = createFakeConfluence({ data: WRITTEN, now: () => START });
    await fill(fake);
    const json = JSON.parse(JSON.stringify(fake.snapshot()));
    const other = createFakeConfluence({ seed: 9, data: json, now: () => START });
    expect(other.snapshot()).toEqual(json);
    const authorization = basic("lu@example.com", "lu-token");
    expect(await answersOf(other, authorization)).toEqual(await answersOf(fake, authorization));
    const more = (each: FakeConfluence) => {
      const space = each.site.addSpace({ key: "MORE" });
      each.site.addAttachment(space.homepage, { title: "a", content: "b" });
      return [
        space,
        each.addToken(),
        each.addApp({ scopes: [] }).clientId,
        each.user,
        each.site.cloudId,
        each.addUser(),
      ];
    };
    expect(JSON.stringify(more(other))).toEqual(JSON.stringify(more(fake)));
    expect(other.snapshot()).toEqual(JSON.parse(JSON.stringify(fake.snapshot())));
  });

  it("contains every collection of a site", () => {
    const store = createStore("acme", 1, new Map(), () => 0);
    const names = listCollections(store).map(([name]) => name);
    const [site] = createFakeConfluence().snapshot().sites ?? [];
    for (const name of names) expect(site?.state, name).toHaveProperty(name);
    const own = Object.entries(store).flatMap(([name, value]) =>
      typeof value === "function" || typeof value === "string" ? [] : [name],
    );
    expect(own.filter((name) => !names.includes(name))).toEqual([
      "users",
      "sequence",
      "byParent",
      "byTitle",
      "bySpace",
    ]);
  });

  it("of bytes is base64, and every page has its version", () => {
    const [site] = createFakeConfluence({ data: WRITTEN }).snapshot().sites ?? [];
    const contents = site?.state?.contents as {
      version: { title: string; number: number; file?: { bytes: unknown } };
    }[];
    const files = contents.flatMap(({ version: { title, file } }) => (file ? [[title, file.bytes]] : []));
    expect(Object.fromEntries(files)).toEqual({
      "a.txt": { $base64: "dGV4dA==" },
      "b.bin": { $base64: "AP8=" },
    });
    expect(contents.map(({ version }) => version.title)).toContain("Child");
  });

  it("keeps names that look like those by which it marks bytes", async () => {
    const value = { $base64: "AP8=", $$base64: 1, $map: [["a", 1]], deep: [{ $base64: "AP8=", more: 1 }] };
    const fake = createFakeConfluence();
    const { id } = fake.site.addSpace({ key: "DOC" }).homepage;
    const call = (each: FakeConfluence) =>
      createConfluence({ site: "acme", auth: apiToken(each.addToken()), fetch: each.fetch }).v2;
    await call(fake).createPageProperty({ "page-id": id, body: { key: "k", value } });
    const json = JSON.parse(JSON.stringify(fake.snapshot()));
    const other = createFakeConfluence({ data: json });
    const { results = [] } = await call(other).getPageContentProperties({ "page-id": id });
    expect(results.map((property) => property.value)).toEqual([value]);
    expect(JSON.parse(JSON.stringify(other.snapshot().sites))).toEqual(json.sites);
  });
});

it("people write restrictions, permissions, properties, likes, labels, replies and everything in a tree", async () => {
  const lu = "lu@example.com";
  const page = {
    title: "P",
    body: "<p>Some text</p>",
    labels: ["red", "my:todo"],
    restrictions: { update: [lu] },
    properties: { k: { deep: [1] } },
    likes: [lu],
    comments: [{ body: "<p>1</p>", selection: "text", resolved: true, author: lu, replies: ["<p>2</p>"] }],
    attachments: [{ title: "a.txt", content: "a", properties: { size: 1 } }],
    whiteboards: [{ title: "W" }],
    smartLinks: [{ title: "S", url: "https://example.com/" }],
  };
  const operations = ["read space", "create page", "create comment"];
  const permissions = [{ to: lu, operations }];
  const spaces = [
    { key: "A", properties: { k: 1 }, permissions, pages: [page], databases: [{ title: "D" }] },
    { key: "B", permissions: [{ to: "administrators", operations: ["read space"] }] },
  ];
  const users = [{ displayName: "Mia" }, { email: lu }];
  const tokens = [{ user: lu, token: "lu" }];
  const fake = createFakeConfluence({ data: { users, tokens, sites: [{ name: "acme", spaces }] } });
  const ask = async (path: string) => {
    const headers = { authorization: basic(lu, "lu") };
    return (await fake.fetch(`${fake.site.origin}/wiki/api/v2${path}`, { headers })).json();
  };
  const listed = async (path: string, field: string) =>
    (await ask(path)).results.map((one: Record<string, unknown>) => one[field]);
  expect(await listed("/spaces", "key")).toEqual(["A"]);
  const { id } = (await ask("/pages?title=P")).results[0];
  expect(await listed(`/pages/${id}/labels`, "prefix")).toEqual(["global", "my"]);
  expect(await listed(`/pages/${id}/properties`, "value")).toEqual([{ deep: [1] }]);
  expect(await ask(`/pages/${id}/likes/count`)).toEqual({ count: 1 });
  const [comment] = (await ask(`/pages/${id}/inline-comments`)).results;
  expect(comment).toMatchObject({ resolutionStatus: "resolved", version: { authorId: expect.any(String) } });
  expect(await listed(`/inline-comments/${comment.id}/children`, "title")).toEqual(["Re: P"]);
  const [file] = (await ask(`/pages/${id}/attachments`)).results;
  expect(await listed(`/attachments/${file.id}/properties`, "value")).toEqual([1]);
  expect(await listed(`/pages/${id}/direct-children`, "type")).toEqual(["whiteboard", "embed"]);
  const restrictions = fake.snapshot().sites?.[0]?.state?.contents as { restrictions?: object }[];
  expect(restrictions.filter((each) => each.restrictions)).toHaveLength(1);
});

describe("data without an author", () => {
  it("are of the first user of the data, and of a default user if there is none", () => {
    const sites = [{ name: "acme", spaces: [{ key: "A" }] }];
    for (const users of [undefined, [], [{ displayName: "Mia" }, { displayName: "Lu" }]]) {
      const fake = createFakeConfluence({ data: { users, sites } });
      const [site] = fake.snapshot().sites ?? [];
      const authors = site?.state?.contents;
      expect(authors).toMatchObject([{ authorId: fake.user.accountId }]);
      expect(fake.user.displayName).toBe(users?.[0]?.displayName ?? "User 1");
    }
  });
});

describe("reset", () => {
  it("returns to the start", async () => {
    const fake = createFakeConfluence({ data: WRITTEN, latency: 1 });
    const before = fake.snapshot();
    const first = fake.addToken();
    await fill(fake);
    fake.fault("503");
    fake.limit({ after: 0, retryAfter: 1 });
    fake.reply("v2.getPages", Response.json({}));
    fake.latency = 5;
    fake.clock.advance(1e9);
    fake.reset();
    expect({ ...fake.snapshot(), clock: "" }).toEqual({ ...before, clock: "" });
    expect([fake.requests, fake.latency]).toEqual([[], 1]);
    expect(await answersOf(fake, basic("lu@example.com", "lu-token"))).toHaveLength(PATHS.length);
    expect(fake.addToken().token).toBe(first.token);
    expect(fake.clock.now() - Date.parse(WRITTEN.clock ?? "")).toBeLessThan(10_000);
  });
});

describe("wrong data", () => {
  const space = (...spaces: object[]) => ({ sites: [{ name: "acme", spaces }] });
  const page = (...pages: object[]) => space({ key: "A", pages });
  const PAGE = "sites[0].spaces[0].pages[0]";
  it.each([
    [null, "the data must be an object"],
    [[], "the data must be an object"],
    [{ version: 2 }, "version must be one of 1"],
    [{ pages: [] }, "pages is unknown\nthe fields are version, clock, random, users, tokens, apps, sites"],
    [{ clock: "soon" }, "clock must be a date-time\n`npx confluence-fetch fake --schema` prints"],
    [{ users: [{ email: 1 }] }, "users[0].email must be a string"],
    [{ users: [{ displayname: "Mia" }] }, "users[0].displayname is unknown"],
    [{ users: [{ email: "a@b.c" }, { email: "a@b.c" }] }, "users[1] is there already"],
    [{ tokens: [{ user: "nobody@example.com" }] }, "tokens[0].user is unknown"],
    [{ tokens: [{ kind: "x" }] }, "tokens[0].kind must be one of api-token, service-account-token"],
    [{ apps: [{ sites: ["x"] }] }, "apps[0].sites[0] is no site"],
    [{ sites: [{ name: "x" }] }, "sites[0].name is no site"],
    [{ sites: {} }, "sites must be an array"],
    [{ sites: [{ name: "acme", spacez: [] }] }, "sites[0].spacez is unknown"],
    [space({ key: "A" }, { name: "B" }), "sites[0].spaces[1].key is missing"],
    [space({ key: "A" }, { key: "A" }), "sites[0].spaces[1] is refused"],
    [page({}), `${PAGE}.title is missing`],
    [page({ title: "P" }, { title: "" }), "pages[1].title must have at least 1 characters"],
    [page({ title: "P", body: 5 }), `${PAGE}.body must be a string`],
    [page({ title: "P", body: { a: 5 } }), `${PAGE}.body.a must be a string`],
    [page({ title: "P", labels: [1] }), `${PAGE}.labels[0] must be a string`],
    [page({ title: 1, bodi: "" }), `${PAGE}.title must be a string; ${PAGE}.bodi is unknown`],
    [page({ title: "P", body: "<p>" }), `${PAGE} is refused`],
    [page({ title: "P", createdAt: "soon" }), `${PAGE}.createdAt must be a date-time`],
    [page({ title: "P", versions: [{ author: "x" }] }), `${PAGE}.versions[0].author is unknown`],
    [
      page({ title: "P", createdAt: LATE, updatedAt: EARLY }),
      `${PAGE} is refused: updatedAt cannot be "${EARLY}"`,
    ],
    [
      page({ title: "P", comments: [{ body: "", createdAt: LATE, updatedAt: EARLY }] }),
      `${PAGE}.comments[0] is refused: updatedAt`,
    ],
    [
      page({ title: "P", attachments: [{ title: "a", versions: [{ base64: "?" }] }] }),
      `${PAGE}.attachments[0].versions[0].base64 is refused`,
    ],
    [page({ title: "P", author: "x" }), `${PAGE}.author is unknown`],
    [page({ title: "P", likes: ["x"] }), `${PAGE}.likes[0] is unknown`],
    [page({ title: "P", restrictions: { read: ["x"] } }), `${PAGE} is refused: the site acme has no group x`],
    [page({ title: "P", comments: [{ body: "", selection: "x" }] }), `${PAGE}.comments[0] is refused`],
    [
      space({ key: "A", permissions: [{ to: "x", operations: ["eat page"] }] }),
      "sites[0].spaces[0].permissions[0].operations[0] must be one of read space, ",
    ],
    [space({ key: "A", smartLinks: [{ title: "L" }] }), "sites[0].spaces[0].smartLinks[0].url is missing"],
    [page({ title: "P", pages: [{ title: "P" }] }), `${PAGE}.pages[0] is refused`],
    [
      page({ title: "P", attachments: [{ title: "f", base64: "%" }] }),
      `${PAGE}.attachments[0].base64 is refused`,
    ],
    [
      { sites: [{ name: "acme", state: { contents: [{ id: "1" }] } }] },
      "sites[0].state.contents[0].kind is missing",
    ],
    [{ sites: [{ name: "acme", state: { nope: [] } }] }, "sites[0].state.nope is unknown"],
    [
      { sites: [{ name: "acme", state: { labels: [["a"]] } }] },
      "sites[0].state.labels[0] must have at least 2 items",
    ],
  ])("%j is refused, and nothing changes", async (data, message) => {
    const fake = createFakeConfluence({ now: () => START });
    await fill(fake);
    const before = fake.snapshot();
    const valid = { users: [{ displayName: "X" }], clock: "2020-01-01T00:00:00Z", tokens: [{}] };
    const given = Array.isArray(data) || data === null ? data : { ...valid, ...data };
    for (const method of ["load", "restore"] as const) {
      expect(() => fake[method](given as never)).toThrow(message);
      expect(fake.snapshot()).toEqual(before);
    }
    expect(() => createFakeConfluence({ sites: ["acme"], data: given as never })).toThrow(message);
  });
});
