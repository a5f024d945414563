// Every tool of @answerai/confluence-mcp.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { startServer } from "./mcp.mjs";
import { report } from "./report.mjs";

const { SITE, EMAIL, TOKEN, PAGE } = process.env;
const path = fileURLToPath(import.meta.resolve("@answerai/confluence-mcp"));
const { call, tools, close } = await startServer(path, {
  ...{ CONFLUENCE_BASE_URL: `${SITE}/wiki`, CONFLUENCE_USER_EMAIL: EMAIL, CONFLUENCE_API_TOKEN: TOKEN },
});
const used = new Set();
const use = async (name, args) => {
  used.add(name);
  return JSON.parse(await call(name, args));
};
let page;

await report({
  async get_spaces() {
    assert.deepEqual(
      (await use("get_spaces", {})).spaces.map(({ key }) => key),
      ["DOC"],
    );
  },
  async create_page() {
    const sent = { spaceKey: "DOC", title: "Answer", content: "<p>One</p>", parentId: PAGE };
    page = await use("create_page", sent);
    assert.equal(page.title, "Answer");
  },
  async get_page() {
    assert.ok((await use("get_page", { pageId: page.id })).content.includes("One"));
  },
  async update_page() {
    const sent = { pageId: page.id, title: "Answer", content: "<p>Two</p>", version: 1 };
    assert.equal((await use("update_page", sent)).version, 2);
  },
  async search_pages() {
    const { pages } = await use("search_pages", { query: 'title = "Answer"' });
    assert.deepEqual(
      pages.map(({ id }) => id),
      [page.id],
    );
  },
  async add_comment() {
    await use("add_comment", { pageId: page.id, content: "<p>Why?</p>" });
  },
  async get_comments() {
    assert.equal((await use("get_comments", { pageId: page.id })).total, 1);
  },
  async add_attachment() {
    const fileContentBase64 = btoa("one");
    await use("add_attachment", { pageId: page.id, filename: "a.txt", fileContentBase64, comment: "first" });
  },
  async get_attachments() {
    assert.equal((await use("get_attachments", { pageId: page.id })).total, 1);
  },
  async "every tool"() {
    assert.deepEqual(
      tools.filter((name) => !used.has(name)),
      [],
    );
  },
});
close();
