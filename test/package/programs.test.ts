import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { apiToken, createConfluence } from "confluence-fetch";
import { mention, storageBody, updatePage, walkPageTree } from "confluence-fetch/recipes";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DocSite, openDocSite } from "../support/openDocSite.js";
import { runExample } from "../support/runExample.js";
import { temporaryFolder } from "../support/temporaryFolder.js";

/** What the examples do that new users would write, with more than the small site has. */
describe("the example", () => {
  let doc: DocSite;

  beforeEach(async () => {
    doc = await openDocSite();
  });
  afterEach(() => doc.server.close());

  const run = (name: string, settings: NodeJS.ProcessEnv) =>
    runExample(name, { ...doc.environment(), ...settings });

  const connect = () => {
    const { server, fake } = doc;
    const { site, gateway } = server;
    return createConfluence({ site, gateway, auth: apiToken(fake.addToken()) });
  };

  it("copyTree.ts copies files, labels and properties of every page, folders, and no draft", async () => {
    const { site } = doc.fake;
    const confluence = connect();
    const space = site.addSpace({ key: "NEW" });
    const from = site.addSpace({ key: "OLD" });
    const root = site.addPage(from, { title: "Root", body: "<p>Root</p>", labels: ["one"] });
    const folder = site.addFolder(from, { title: "Folder", parent: root });
    const page = site.addPage(from, { title: "Page", body: "<p>Page</p>", parent: folder });
    site.addPage(from, { title: "Later", parent: root, status: "draft" });
    site.addWhiteboard(from, { title: "Board", parent: root });
    site.addAttachment(page, { title: "a.txt", content: "A" });
    await confluence.v2.createPageProperty({ "page-id": page.id, body: { key: "state", value: 1 } });
    const target = space.homepage.id;
    const printed = await run("copyTree.ts", { PAGE_ID: root.id, TARGET_ID: target, PREFIX: "" });
    const lines = [];
    const ids = new Map<string, string>();
    for await (const { depth, item } of walkPageTree(confluence, { type: "page", id: target })) {
      lines.push(`${depth} ${item.type} ${item.title}`);
      ids.set(item.title ?? "", item.id);
    }
    expect(lines).toEqual(["1 page Root", "2 folder Folder", "3 page Page"]);
    expect(printed).toBe(
      `Root: ${ids.get("Root")}\n  Folder: ${ids.get("Folder")}\n    Page: ${ids.get("Page")}\n` +
        "  Board: a whiteboard cannot be copied\n",
    );
    const [labels, files, properties] = await Promise.all([
      confluence.v2.getPageLabels({ id: ids.get("Root") ?? "" }).collect(),
      confluence.v2.getPageAttachments({ id: ids.get("Page") ?? "" }).collect(),
      confluence.v2.getPageContentProperties({ "page-id": ids.get("Page") ?? "" }).collect(),
    ]);
    expect([labels[0]?.name, files[0]?.title, properties[0]?.value]).toEqual(["one", "a.txt", 1]);
  });

  it("publishFolder.ts writes what has changed only, and keeps comments", async () => {
    const confluence = connect();
    const files = { "Guide.html": "<p>A</p>", "Guide/Start.html": "<p>B</p>", "Guide/Stop.html": "<p>C</p>" };
    const INPUT = await temporaryFolder(files);
    const settings = { PAGE_ID: doc.homeId, INPUT };
    expect(await run("publishFolder.ts", settings)).toBe(
      "Guide created\nGuide/Start created\nGuide/Stop created\n",
    );
    const { results } = await confluence.v2.getPages({ title: "Stop" });
    const id = results[0]?.id ?? "";
    await confluence.v2.createInlineComment({
      body: { pageId: id, body: storageBody("<p>!</p>"), inlineCommentProperties: { textSelection: "C" } },
    });
    expect(await run("publishFolder.ts", settings)).toBe(
      "Guide unchanged\nGuide/Start unchanged\nGuide/Stop unchanged\n",
    );
    await writeFile(join(INPUT, "Guide/Stop.html"), "<p>D</p>");
    expect(await run("publishFolder.ts", settings)).toBe(
      'Guide unchanged\nGuide/Start unchanged\nGuide/Stop updated\n  the comment on "C" has lost its place\n',
    );
  });

  it("labelOldPages.ts labels the pages that were changed more than a year ago", async () => {
    const { site } = doc.fake;
    const space = site.addSpace({ key: "OLD" });
    const createdAt = "2020-01-01";
    const { id } = site.addPage(space, { title: "Old", body: "<p>A</p>", createdAt });
    site.addPage(space, { title: "Revised", body: "<p>A</p>", createdAt, updatedAt: new Date() });
    const printed = `${id} Old\n1 pages have the label old\n`;
    for (let time = 0; time < 2; time += 1)
      expect(await run("labelOldPages.ts", { SPACE_KEY: "OLD" })).toBe(printed);
    const labels = await connect().v2.getPageLabels({ id }).collect();
    expect(labels.map(({ name }) => name)).toEqual(["old"]);
  });

  it("moveSubtree.ts moves everything below the page, to another space, too", async () => {
    const { site } = doc.fake;
    const space = site.addSpace({ key: "NEW" });
    const root = site.addPage(space, { title: "Root" });
    site.addPage(space, { title: "Below", parent: root });
    expect(await run("moveSubtree.ts", { PAGE_ID: root.id, TARGET_ID: doc.pageId })).toBe(
      "Über uns\n  Root\n    Below\n",
    );
    const into = run("moveSubtree.ts", { PAGE_ID: doc.pageId, TARGET_ID: root.id });
    await expect(into).rejects.toThrow("the target is below the page");
  });

  it("reviewComments.ts resolves comments, and names people whose accounts are gone or not active", async () => {
    const { fake } = doc;
    const confluence = connect();
    const gone = fake.addUser({ displayName: "Gone", email: "gone@acme.com" });
    fake.setUserStatus(gone.accountId, "inactive");
    const body = storageBody(`<p>Hello ${mention(gone.accountId).storage}</p>`);
    await updatePage(confluence, { id: doc.pageId, change: { body } });
    const content = { id: doc.pageId };
    fake.site.addComment(content, `<p>${mention("712020:nobody").storage}?</p>`, { selection: "Hello" });
    fake.site.addComment(content, "<p>Done</p>", { selection: "ello", resolved: true });
    expect(await run("reviewComments.ts", { PAGE_ID: doc.pageId })).toBe(
      'resolved: "Hello"\n' +
        `inactive: ${gone.accountId}, mentioned on the page\n` +
        "unknown: 712020:nobody, mentioned in a comment\n",
    );
    expect(await run("reviewComments.ts", { PAGE_ID: doc.pageId })).toBe(
      `inactive: ${gone.accountId}, mentioned on the page\n`,
    );
  });
});
