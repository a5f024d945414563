import { apiToken, type Confluence, createConfluence, oauth2 } from "confluence-fetch";
import { createFakeConfluence, type FakeConfluence } from "confluence-fetch/testing";
import { describe, expect, it } from "vitest";

const body = { representation: "storage", value: "<p>Text</p>" } as const;

/** A fake whose clock advances only while its client waits. */
function open(): { fake: FakeConfluence; confluence: Confluence; spaceId: string } {
  let time = Date.UTC(2026, 0);
  const sleep = async (wait: number) => {
    time += wait;
  };
  const clock = { now: () => time, random: () => 0.5, sleep };
  const fake = createFakeConfluence({ now: clock.now });
  const { id: spaceId } = fake.site.addSpace({ key: "DOC" });
  const auth = apiToken(fake.addToken());
  const confluence = createConfluence({ site: fake.site.origin, auth, fetch: fake.fetch, clock });
  return { fake, confluence, spaceId };
}

function addPages({ site }: FakeConfluence, count: number) {
  const space = site.addSpace({ key: "MANY" });
  for (let number = 1; number < count; number += 1) site.addPage(space, { title: `Page ${number}` });
  return space;
}

describe("edge cases of the fake", () => {
  it("a title with an unpaired surrogate is kept, and does not fail a list", async () => {
    const { confluence, spaceId } = open();
    const title = 'a\ud800 "b" <c> & / ? # % ü😀';
    const { id = "" } = await confluence.v2.createPage({ body: { spaceId, title, body } });
    const [page] = await confluence.v2.getPages({ id: [id] }).collect();
    expect(page?.title).toBe(title);
    expect(page?._links?.webui).toBe(
      `/spaces/DOC/pages/${id}/a%EF%BF%BD+%22b%22+%3Cc%3E+%26+%2F+%3F+%23+%25+%C3%BC%F0%9F%98%80`,
    );
  });

  it("pages are deleted while they are listed, and none is skipped", async () => {
    const { fake, confluence } = open();
    const { id } = addPages(fake, 30);
    const titles = new Set<string | undefined>();
    for await (const page of confluence.v2.getPagesInSpace({ id, limit: 7 })) {
      titles.add(page.title);
      await confluence.v2.deletePage({ id: page.id ?? "" });
    }
    expect(titles.size).toBe(30);
    expect(await confluence.v2.getPagesInSpace({ id }).collect()).toStrictEqual([]);
  });

  it("access tokens expire while pages are listed, and paging continues", async () => {
    const { fake } = open();
    const { id } = addPages(fake, 9);
    const app = fake.addApp({ scopes: ["read:page:confluence"] });
    const auth = oauth2({ ...app, onRefresh: () => {} });
    const { v2 } = createConfluence({ site: "acme", auth, fetch: fake.fetch });
    let listed = 0;
    for await (const _ of v2.getPagesInSpace({ id, limit: 2 })) {
      listed += 1;
      if (listed % 4 === 0) app.expire();
    }
    expect(listed).toBe(9);
    expect(fake.requests.map(({ host }) => host)).toContain("auth");
  });

  it("a rate limit is exceeded while pages are listed, and the client waits for its reset", async () => {
    const { fake, confluence } = open();
    const { id } = addPages(fake, 20);
    await confluence.v2.getSpaces();
    fake.limit({ after: 3, retryAfter: 5 });
    expect(await confluence.v2.getPagesInSpace({ id, limit: 2 }).collect()).toHaveLength(20);
    expect(fake.requests.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  it("concurrent writes get distinct ids, and only one gets a title", async () => {
    const { confluence, spaceId } = open();
    const write = (title: string) => confluence.v2.createPage({ body: { spaceId, title, body } });
    const made = await Promise.all(Array.from({ length: 20 }, (_, number) => write(`Page ${number}`)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(20);
    const same = await Promise.allSettled([write("Same"), write("Same"), write("Same")]);
    expect(same.map(({ status }) => status)).toStrictEqual(["fulfilled", "rejected", "rejected"]);
  });

  it.each([
    ['constructor = "1"', "No field exists with the name: 'constructor'"],
    ["   type = page order by   ", "(expected a field at the end)"],
    ["creator = constructor()", "(the function constructor() is unknown)"],
    ['lastmodified > now("-1x")', '(the increment "-1x" does not have the form'],
  ])("the query %.30s is rejected with the reason", async (cql, reason) => {
    const { confluence } = open();
    await expect(confluence.v1.searchByCQL({ cql })).rejects.toThrow(reason);
  });

  it.each(["(", "not ", "type = page and ("])(
    "a query that is nested too deeply by %j is rejected",
    async (begin) => {
      const { confluence } = open();
      const cql = `${begin.repeat(20_000)}type = page`;
      await expect(confluence.v1.searchByCQL({ cql })).rejects.toThrow("failed: 400");
    },
  );

  it.each(['title ~ "a.*b[c("', "title = 'it\"s \\\\'", `title = "${"x".repeat(9_000)}"`, 'text ~ "*"'])(
    "the query %.30s finds nothing",
    async (cql) => {
      const { confluence } = open();
      expect(await confluence.v1.searchByCQL({ cql }).collect()).toStrictEqual([]);
    },
  );

  it("comments and attachments are hidden and restored with their page", async () => {
    const { fake, confluence, spaceId } = open();
    const { v1, v2 } = confluence;
    const { id = "" } = await v2.createPage({ body: { spaceId, title: "A", body } });
    await v2.createFooterComment({ body: { pageId: id, body } });
    fake.site.addAttachment({ id }, { title: "a.txt", content: "a" });
    const count = async () => [
      (await v2.getAttachments().collect()).length,
      (await v2.getFooterComments().collect()).length,
      (await v1.searchByCQL({ cql: "type in (comment, attachment)" }).collect()).length,
    ];
    expect(await count()).toStrictEqual([1, 1, 2]);
    await v2.deletePage({ id });
    expect(await count()).toStrictEqual([0, 0, 0]);
    await v2.updatePage({ id, body: { id, status: "current", title: "A", version: { number: 2 }, body } });
    expect(await count()).toStrictEqual([1, 1, 2]);
    await v2.deletePage({ id });
    await v2.deletePage({ id, purge: true });
    expect(await count()).toStrictEqual([0, 0, 0]);
  });

  it("a comment is converted in a list as on its own", async () => {
    const { confluence, spaceId } = open();
    const { v2 } = confluence;
    const { id: pageId = "" } = await v2.createPage({ body: { spaceId, title: "A", body } });
    const { id = "" } = await v2.createFooterComment({ body: { pageId, body } });
    const format = { "body-format": "atlas_doc_format" } as const;
    const [listed] = await v2.getPageFooterComments({ id: pageId, ...format }).collect();
    const one = await v2.getFooterCommentById({ "comment-id": id, ...format });
    expect(one.body).toEqual(listed?.body);
    expect(JSON.parse(one.body?.atlas_doc_format?.value ?? "")).toMatchObject({ type: "doc", version: 1 });
  });

  it("a file of 5 MB comes back as it was sent, and as its own thumbnail", async () => {
    const { confluence, spaceId } = open();
    const { id = "" } = await confluence.v2.createPage({ body: { spaceId, title: "A", body } });
    const bytes = Uint8Array.from({ length: 5 << 20 }, (_, index) => index * 7);
    const file = { name: 'a "ü😀".bin', content: new Blob([bytes]) };
    const { results } = await confluence.v1.createAttachment({ id, body: { file } });
    const attachmentId = results[0]?.id ?? "";
    expect(results[0]?.title).toBe(file.name);
    const whole = await confluence.v1.downloadAttatchment({ id, attachmentId });
    expect([whole.rawFileName, whole.fileName]).toEqual([file.name, "a _ü😀_.bin"]);
    expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
    const thumbnail = await confluence.v2.getAttachmentThumbnailById({ id: attachmentId });
    expect((await thumbnail.arrayBuffer()).byteLength).toBe(bytes.length);
  });

  it.each([[null], [1e308], [Number.MAX_SAFE_INTEGER], [""], [[]], [false], ["\ud800"]])(
    "the property %j comes back as it was sent",
    async (value) => {
      const { confluence, spaceId } = open();
      const { id = "" } = await confluence.v2.createPage({ body: { spaceId, title: "A", body } });
      const made = await confluence.v2.createPageProperty({ "page-id": id, body: { key: "k", value } });
      const one = { "page-id": id, "property-id": made.id ?? "" };
      expect((await confluence.v2.getPageContentPropertiesById(one)).value).toStrictEqual(value);
    },
  );

  it("a test replies to a paged operation page by page, and to a download with a Blob", async () => {
    const { fake, confluence } = open();
    fake.reply("v2.getPages", ({ cursor }) => ({
      results: [{ id: cursor ?? "first" } as never],
      _links: { base: "", ...(cursor === undefined && { next: "/wiki/api/v2/pages?cursor=second" }) },
    }));
    const pages = await confluence.v2.getPages().collect();
    expect(pages.map(({ id }) => id)).toStrictEqual(["first", "second"]);
    fake.reply("v1.exportAuditRecords", new Blob(["zip"], { type: "application/zip" }));
    const file = await confluence.v1.exportAuditRecords();
    expect([file.contentType, await file.text()]).toStrictEqual(["application/zip", "zip"]);
  });

  it("no site, or two with the same name, is rejected at once", () => {
    expect(() => createFakeConfluence({ sites: [] })).toThrow("at least one name and no duplicates");
    expect(() => createFakeConfluence({ sites: ["acme", "acme"] })).toThrow("no duplicates");
  });

  it("a state of v1 that does not exist is rejected at once", () => {
    // @ts-expect-error: the types know the states
    expect(() => createFakeConfluence({ v1: "gone" })).toThrow('pass "by-credential" or "removed"');
  });
});

it("a reply or a fault for an unknown operation is rejected", () => {
  const fake = createFakeConfluence();
  const message = "unknown operation v2.nope\nuse a name with its API, such as v2.getPages";
  // @ts-expect-error: the types know the names
  expect(() => fake.reply("v2.nope", {})).toThrow(message);
  // @ts-expect-error: the types know the names
  expect(() => fake.fault("reset", { operation: "v2.nope" })).toThrow(message);
});

it("a key in the place of an ID is refused as by a site, and the hint says where its ID is found", async () => {
  const { confluence } = open();
  const calls: readonly [string, () => Promise<unknown>][] = [
    ["space-id", async () => confluence.v2.getPages({ "space-id": [1, "DOC"] as never })],
    ["id", async () => confluence.v2.getPageById({ id: "DOC" })],
    ["spaceId", async () => confluence.v2.createPage({ body: { spaceId: "DOC", title: "T", body } })],
  ];
  for (const [name, call] of calls)
    await expect(call()).rejects.toMatchObject({
      ...{ kind: "invalid-request", status: 400 },
      message: expect.stringContaining(
        `Provided value {DOC} for '${name}' is not the correct type. Expected type is long`,
      ),
      hint: 'An ID is a number: v2.getSpaces({ keys: ["DEV"] }) finds that of a space.',
    });
});

it("a fault that does not exist and a space that is none are named", () => {
  const { fake } = open();
  expect(() => fake.fault("5003" as never)).toThrow(
    'the fault cannot be "5003"\npass reset, stall, 503, truncated, ',
  );
  expect(() => fake.site.addPage("DOC" as never, { title: "T" })).toThrow(
    'the space cannot be "DOC"\npass what addSpace() returns',
  );
});
