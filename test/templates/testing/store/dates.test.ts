import { describe, expect, it } from "vitest";
import type { FakeContent } from "../../../../generated/src/testing/FakeSite.js";
import { MIA, openTestSite } from "../openTestSite.js";

const LEO = { accountId: "557058:leo", displayName: "Leo", email: "leo@example.com" };
const [Y20, Y21, Y22, Y23] = [2020, 2021, 2022, 2023].map((year) => `${year}-06-01T00:00:00.000Z`) as [
  ...[string, string, string, string],
];
/** The time of test sites, in which the space and its home page are written before. */
const DAY = "2025-01-06";

/** What both APIs and CQL say about the dates and the versions of a page. */
function readPage({ call }: ReturnType<typeof openTestSite>, { id }: FakeContent) {
  const expand = ["history.lastUpdated", "history.contributors.publishers", "version"];
  const { history, version } = call("v1.searchContentByCQL", { cql: `id = ${id}`, expand }).results[0] ?? {};
  const { createdAt, authorId, version: latest } = call("v2.getPageById", { id });
  const { results } = call("v2.getPageVersions", { id, "body-format": "storage" });
  return {
    created: [createdAt, history?.createdDate],
    creators: [authorId, history?.createdBy?.accountId],
    latest: [latest?.number, latest?.createdAt, latest?.authorId, latest?.message],
    latestV1: [version?.number, version?.when, version?.by?.accountId, version?.message],
    lastUpdated: [history?.lastUpdated?.number, history?.lastUpdated?.when],
    versions: results?.map(({ number, createdAt: at, authorId: by, message, page }) =>
      [number, at, by, message, page?.title, page?.body?.storage?.value].join(" | "),
    ),
  };
}

describe("content that a test adds", () => {
  it("is dated by the clock without dates of its own", () => {
    const test = openTestSite();
    const page = readPage(test, test.site.addPage(test.space, { title: "P" }));
    expect(page.created).toEqual([`${DAY}T09:00:00.002Z`, `${DAY}T09:00:00.002Z`]);
    expect(page.lastUpdated).toEqual([1, `${DAY}T09:00:00.002Z`]);
  });

  it("has its date in any form that the clock takes", () => {
    const test = openTestSite();
    for (const [index, createdAt] of [Y20, Date.parse(Y20), new Date(Y20), "2020-06-01"].entries()) {
      const page = readPage(test, test.site.addPage(test.space, { title: `P${index}`, createdAt }));
      expect([page.created, page.lastUpdated]).toEqual([
        [Y20, Y20],
        [1, Y20],
      ]);
    }
  });

  it("has a second version if it was updated", () => {
    const test = openTestSite();
    const options = { title: "P", body: "<p>1</p>", createdAt: Y20, updatedAt: Y22 };
    const page = readPage(test, test.site.addPage(test.space, options));
    expect(page).toEqual({
      created: [Y20, Y20],
      creators: [MIA.accountId, MIA.accountId],
      latest: [2, Y22, MIA.accountId, ""],
      latestV1: [2, Y22, MIA.accountId, ""],
      lastUpdated: [2, Y22],
      versions: [`2 | ${Y22} | 557058:mia |  | P | <p>1</p>`, `1 | ${Y20} | 557058:mia |  | P | <p>1</p>`],
    });
  });

  it("has the versions that it had before, and the author of the first one", () => {
    const test = openTestSite();
    const added = test.site.addPage(test.space, {
      title: "New",
      body: "<p>3</p>",
      message: "third",
      updatedAt: Y23,
      versions: [
        { title: "Old", body: "<p>1</p>", author: LEO, message: "first", createdAt: Y20 },
        { body: "<p>2</p>", createdAt: Y21 },
      ],
    });
    expect(readPage(test, added)).toEqual({
      created: [Y20, Y20],
      creators: ["557058:leo", "557058:leo"],
      latest: [3, Y23, "557058:mia", "third"],
      latestV1: [3, Y23, "557058:mia", "third"],
      lastUpdated: [3, Y23],
      versions: [
        `3 | ${Y23} | 557058:mia | third | New | <p>3</p>`,
        `2 | ${Y21} | 557058:mia |  | New | <p>2</p>`,
        `1 | ${Y20} | 557058:leo | first | Old | <p>1</p>`,
      ],
    });
  });

  it("has the latest version from now, and earlier ones without a date from when the one before was written", () => {
    const test = openTestSite();
    const page = test.site.addPage(test.space, { title: "P", createdAt: Y20, versions: [{}, {}] });
    expect(readPage(test, page).versions?.map((version) => version.slice(0, 20))).toEqual([
      ...[`3 | ${DAY}T09:00`, "2 | 2020-06-01T00:00", "1 | 2020-06-01T00:00"],
    ]);
  });

  it("is found by its dates, and by who has written an earlier version", () => {
    const { call, site, space } = openTestSite();
    site.addPage(space, { title: "P", createdAt: Y20, updatedAt: Y22, versions: [{ author: LEO }] });
    site.addPage(space, { title: "Q", createdAt: Y21 });
    const find = (cql: string) =>
      call("v1.searchContentByCQL", { cql: `type = page and ${cql}` }).results.map(({ title }) => title);
    expect(find('created < "2021-01-01"')).toEqual(["P"]);
    expect(find('lastmodified > "2022-01-01" and created < "2024-01-01"')).toEqual(["P"]);
    expect(find('created < "2024-01-01" order by lastmodified desc')).toEqual(["P", "Q"]);
    expect(find("contributor = 557058:leo")).toEqual(["P"]);
    expect(find("creator = 557058:leo")).toEqual(["P"]);
    expect(find("lastmodifier = 557058:leo")).toEqual([]);
  });

  it("can be restored to an earlier version, and updated", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addPage(space, { title: "P", body: "<p>2</p>", versions: [{ body: "<p>1</p>" }] });
    const old = call("v2.getPageById", { id, version: 1, "body-format": "storage" });
    expect([old.version?.number, old.body?.storage?.value]).toEqual([1, "<p>1</p>"]);
    const params = { versionNumber: 1, message: "back" };
    call("v1.restoreContentVersion", { id, body: { operationKey: "restore", params } });
    const { version, body } = call("v2.getPageById", { id, "body-format": "storage" });
    expect([version?.number, body?.storage?.value]).toEqual([3, "<p>1</p>"]);
    expect(version?.createdAt).toMatch(DAY);
  });

  it("can be a comment", () => {
    const { call, site, space } = openTestSite();
    const { id } = site.addComment(space.homepage, "<p>2</p>", {
      ...{ author: LEO, createdAt: Y20, updatedAt: Y21, message: "fix" },
      versions: [{ body: "<p>1</p>", author: MIA }],
    });
    const { version } = call("v2.getFooterCommentById", { "comment-id": id });
    expect(version).toMatchObject({ number: 2, createdAt: Y21, authorId: LEO.accountId, message: "fix" });
    const { results } = call("v2.getFooterCommentVersions", { id, "body-format": "storage" });
    expect(results?.map(({ createdAt, comment }) => [createdAt, comment?.body?.storage?.value])).toEqual([
      [Y21, "<p>2</p>"],
      [Y20, "<p>1</p>"],
    ]);
  });

  it("can be an attachment, whose versions have files of their own", () => {
    const { call, respond, site, space } = openTestSite();
    const { id } = site.addAttachment(space.homepage, {
      ...{ title: "a.txt", content: "second", author: LEO, createdAt: Y20, updatedAt: Y21 },
      versions: [{ content: "1st", mediaType: "text/plain", comment: "draft", author: MIA }],
    });
    expect(call("v2.getAttachmentById", { id })).toMatchObject({
      ...{ createdAt: Y20, fileSize: 6, mediaType: "application/octet-stream" },
      version: { number: 2, createdAt: Y21, authorId: LEO.accountId },
    });
    expect(call("v2.getAttachmentById", { id, version: 1 })).toMatchObject({
      ...{ fileSize: 3, mediaType: "text/plain", comment: "draft" },
      version: { number: 1, createdAt: Y20, authorId: MIA.accountId },
    });
    const download = (version: number) =>
      respond("v1.downloadAttatchment", { id: space.homepage.id, attachmentId: id, version }).headers
        ?.location;
    const [first, second] = [download(1), download(2)];
    expect(first).not.toBe(second);
    call("v1.restoreContentVersion", {
      id,
      body: { operationKey: "restore", params: { versionNumber: 1, message: "" } },
    });
    expect([download(1), download(2), download(3)]).toEqual([first, second, first]);
  });

  it("can be custom content of a page, of other custom content, or of a space", () => {
    const { call, site, space } = openTestSite();
    const type = "ac:com.example:diagram";
    const options = { type, title: "D", labels: ["red"], body: { raw: "2" }, createdAt: Y20, updatedAt: Y21 };
    const versions = [{ title: "C", body: { raw: "1" }, author: LEO }];
    const { id } = site.addCustomContent(space.homepage, { ...options, versions });
    const inner = site.addCustomContent({ id }, { type, title: "I" });
    const own = site.addCustomContent(space, { type, title: "S" });
    const get = (customId: string, version?: number) =>
      call("v2.getCustomContentById", { id: customId, "body-format": "raw", ...(version && { version }) });
    expect(get(id)).toMatchObject({
      ...{ type, title: "D", pageId: space.homepage.id, authorId: LEO.accountId, createdAt: Y20 },
      ...{ version: { number: 2, createdAt: Y21, authorId: MIA.accountId }, body: { raw: { value: "2" } } },
    });
    expect(get(id, 1)).toMatchObject({
      title: "C",
      version: { createdAt: Y20 },
      body: { raw: { value: "1" } },
    });
    expect(get(inner.id).customContentId).toBe(id);
    expect([get(own.id).spaceId, get(own.id).pageId]).toEqual([space.id, undefined]);
    const labelled = call("v1.searchContentByCQL", { cql: "label = red" }).results;
    expect(labelled.map(({ title }) => title)).toEqual(["D"]);
    expect(() => site.addCustomContent({ id: "1" }, { type, title: "D" })).toThrow("no content 1");
  });

  it("can be any other content of the tree, or a space", () => {
    const { call, site, space } = openTestSite();
    const dates = { createdAt: Y20, updatedAt: Y21 };
    const version = { number: 2, createdAt: Y21 };
    const board = site.addWhiteboard(space, { title: "B", ...dates });
    expect(call("v2.getWhiteboardById", { id: board.id })).toMatchObject({ createdAt: Y20, version });
    const database = site.addDatabase(space, { title: "D", ...dates });
    expect(call("v2.getDatabaseById", { id: database.id })).toMatchObject({ createdAt: Y20, version });
    const link = site.addSmartLink(space, { title: "L", url: "https://example.com/", ...dates });
    expect(call("v2.getSmartLinkById", { id: link.id })).toMatchObject({ createdAt: Y20, version });
    const folder = site.addFolder(space, { title: "F", ...dates });
    expect(call("v2.getFolderById", { id: folder.id })).toMatchObject({
      createdAt: Date.parse(Y20),
      version,
    });
    const { id, homepage } = site.addSpace({ key: "OLD", createdAt: Y20 });
    expect(call("v2.getSpaceById", { id }).createdAt).toBe(Y20);
    expect(call("v2.getPageById", { id: homepage.id }).createdAt).toBe(Y20);
  });

  it.each([
    [{ createdAt: "soon" }, /^createdAt cannot be "soon"/],
    [{ updatedAt: Number.NaN }, /^updatedAt cannot be NaN/],
    [{ createdAt: null as never }, /^createdAt cannot be null/],
    [{ versions: [{}, { createdAt: new Date(Number.NaN) }] }, /^versions\[1\]\.createdAt cannot be/],
    [{ createdAt: Y21, updatedAt: Y20 }, /^updatedAt cannot be "2020-.*\n.*2021-06-01T00:00:00.000Z/],
    [{ createdAt: Y21, versions: [{ createdAt: Y20 }] }, /^versions\[0\]\.createdAt cannot be "2020-/],
  ])("is rejected with %j, naming the option, and nothing is added", (dates, message) => {
    const { site, space, store } = openTestSite();
    const size = store.contents.size;
    expect(() => site.addPage(space, { title: "P", ...dates })).toThrow(message);
    expect(() => site.addComment(space.homepage, "<p/>", dates)).toThrow(message);
    expect(() => site.addAttachment(space.homepage, { title: "a", content: "", ...dates })).toThrow(message);
    expect(store.contents.size).toBe(size);
  });

  it("is rejected with a malformed body of an earlier version", () => {
    const { site, space } = openTestSite();
    const versions = [{ body: "<p>" }];
    expect(() => site.addPage(space, { title: "P", versions })).toThrow(
      'the body of version 1 of the page "P" is malformed',
    );
    expect(() => site.addSpace({ key: "X", createdAt: "soon" })).toThrow(/^createdAt cannot be "soon"/);
  });
});
