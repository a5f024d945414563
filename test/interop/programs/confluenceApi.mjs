// Everything that confluence-api can do.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { promisify } from "node:util";
import Confluence from "confluence-api";
import { report } from "./report.mjs";

const { SITE, EMAIL: username, TOKEN: password, PAGE: parent } = process.env;
const client = new Confluence({ username, password, baseUrl: `${SITE}/wiki` });
const call = (name, ...args) => promisify(client[name]).apply(client, args);
writeFileSync("a.txt", "one");
writeFileSync("b.txt", "two");
let page;
let attachment;

await report({
  async getSpace() {
    assert.equal((await call("getSpace", "DOC")).results[0].key, "DOC");
  },
  async getSpaceHomePage() {
    assert.equal((await call("getSpaceHomePage", "DOC")).type, "page");
  },
  async postContent() {
    page = await call("postContent", "DOC", "Plan", "<p>One</p>", parent);
    assert.equal(page.title, "Plan");
  },
  async "postContent below the home page"() {
    const args = ["DOC", "Other", "<p>One</p>", undefined];
    const made = await new Promise((resolve, reject) =>
      client.postContent(...args, (error, body) => (error ? reject(error) : resolve(body))),
    );
    assert.equal(made.title, "Other");
  },
  async getContentById() {
    assert.equal((await call("getContentById", page.id)).body.storage.value, "<p>One</p>");
  },
  async getCustomContentById() {
    const read = await call("getCustomContentById", { id: page.id, expanders: ["space", "ancestors"] });
    assert.deepEqual([read.space.key, read.ancestors.at(-1).id], ["DOC", parent]);
  },
  async getContentByPageTitle() {
    const { results } = await call("getContentByPageTitle", "DOC", "Plan");
    assert.deepEqual(
      results.map(({ id, body }) => [id, body.storage.value]),
      [[page.id, "<p>One</p>"]],
    );
  },
  async putContent() {
    const updated = await call("putContent", "DOC", page.id, 2, "Plan", "<p>Two</p>");
    assert.deepEqual([updated.version.number, updated.body.storage.value], [2, "<p>Two</p>"]);
  },
  async createAttachment() {
    [attachment] = (await call("createAttachment", "DOC", page.id, "a.txt")).results;
    assert.equal(attachment.title, "a.txt");
  },
  async updateAttachmentData() {
    const updated = await call("updateAttachmentData", "DOC", page.id, attachment.id, "b.txt");
    assert.equal(updated.version.number, 2);
  },
  async getAttachments() {
    const { results } = await call("getAttachments", "DOC", page.id);
    assert.deepEqual(
      results.map(({ version, container }) => [version.number, container.id]),
      [[2, page.id]],
    );
  },
  async postLabels() {
    await call("postLabels", page.id, [{ prefix: "global", name: "draft" }]);
  },
  async getLabels() {
    assert.deepEqual(
      (await call("getLabels", page.id)).results.map(({ name }) => name),
      ["draft"],
    );
  },
  async search() {
    const { results } = await call("search", "cql=label=draft");
    assert.deepEqual(
      results.map(({ content }) => content.id),
      [page.id],
    );
  },
  async deleteLabel() {
    await call("deleteLabel", page.id, "draft");
    assert.deepEqual((await call("getLabels", page.id)).results, []);
  },
  async deleteContent() {
    await call("deleteContent", page.id);
    await assert.rejects(call("getContentById", page.id), { status: 404 });
  },
});
