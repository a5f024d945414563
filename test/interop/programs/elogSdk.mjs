// Everything that @elog/sdk-confluence can do.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { report } from "./report.mjs";

const { default: Client } = createRequire(import.meta.url)("@elog/sdk-confluence");
const { SITE, EMAIL: user, TOKEN: password, PAGE: rootPageId } = process.env;
const client = new Client({ baseUrl: `${SITE}/wiki/rest/api`, user, password, spaceKey: "DOC", rootPageId });
const post = (title, body_wiki) => ({ properties: { title }, body_wiki });
let page;

await report({
  async createPage() {
    page = await client.createPage(post("Elog", "h1. One"));
    assert.equal(page.title, "Elog");
  },
  async getPageById() {
    assert.equal((await client.getPageById(page.id)).version.number, 1);
  },
  async getPageByTitle() {
    assert.deepEqual(
      (await client.getPageByTitle("Elog")).results.map(({ id }) => id),
      [page.id],
    );
  },
  async updatePage() {
    assert.equal((await client.updatePage(post("Elog", "h1. Two"), page.id, 2)).version.number, 2);
  },
  async getRootPageList() {
    assert.ok((await client.getRootPageList()).some(({ id }) => id === page.id));
  },
  async getPagesById() {
    assert.deepEqual(
      (await client.getPagesById(page.id)).results.map(({ content }) => content.id),
      [page.id],
    );
  },
});
