// What confluence.js does on a site; it checks every answer against schemas of its own. Its settings are in the environment.
import assert from "node:assert/strict";
import { createV1Client, createV2Client } from "confluence.js";
import { createClient } from "confluence.js/core";

const { HOST: host, EMAIL: email, TOKEN: token, SPACE_KEY: spaceKey } = process.env;
const auth = email ? { type: "basic", email, apiToken: token } : { type: "bearer", token };
const client = createClient({ host, auth });
const [v1, v2] = [createV1Client(client), createV2Client(client)];

const [space] = (await v2.space.getSpaces({ keys: [spaceKey] })).results;
const storage = (value) => ({ representation: "storage", value });

const page = await v2.page.createPage({
  body: { spaceId: space.id, status: "current", title: crypto.randomUUID(), body: storage("<p>One</p>") },
});
const id = Number(page.id);

const checks = {
  async spaces() {
    const one = await v2.space.getSpaceById({ id: Number(space.id) });
    assert.equal(one.key, spaceKey);
  },
  async pages() {
    const read = await v2.page.getPageById({ id, bodyFormat: "storage" });
    assert.equal(read.body.storage.value, "<p>One</p>");
    const version = { number: read.version.number + 1 };
    const change = { id: page.id, status: "current", title: "Renamed", version, body: storage("<p>Two</p>") };
    const updated = await v2.page.updatePage({ id, body: change });
    assert.equal(updated.version.number, 2);
    await assert.rejects(v2.page.updatePage({ id, body: change }), { status: 409 });
    const { results } = await v2.page.getPages({ spaceId: [Number(space.id)], title: "Renamed" });
    assert.deepEqual(
      results.map((each) => each.id),
      [page.id],
    );
  },
  async labels() {
    await v1.contentLabels.addLabelsToContent({ id: page.id, body: [{ prefix: "global", name: "draft" }] });
    const { results } = await v2.label.getPageLabels({ id });
    assert.deepEqual(
      results.map(({ name }) => name),
      ["draft"],
    );
  },
  async attachments() {
    const attachments = { filename: "notes.txt", content: "Überstunden: 0" };
    const created = await v1.contentAttachments.createAttachment({ id: page.id, attachments });
    const { results } = await v2.attachment.getPageAttachments({ id });
    assert.deepEqual(
      results.map(({ title, fileSize }) => [title, fileSize]),
      [["notes.txt", 15]],
    );
    const attachmentId = created.results[0].id;
    const bytes = await v1.contentAttachments.downloadAttatchment({ id: page.id, attachmentId });
    assert.equal(new TextDecoder().decode(bytes), "Überstunden: 0");
  },
  async comments() {
    const comment = await v2.comment.createFooterComment({ pageId: page.id, body: storage("<p>Why?</p>") });
    await v2.comment.createFooterComment({ parentCommentId: comment.id, body: storage("<p>So.</p>") });
    const { results } = await v2.comment.getPageFooterComments({ id, bodyFormat: "storage" });
    assert.deepEqual(
      results.map(({ body }) => body.storage.value),
      ["<p>Why?</p>"],
    );
    const replies = await v2.comment.getFooterCommentChildren({ id: Number(comment.id) });
    assert.equal(replies.results.length, 1);
  },
  async search() {
    const found = await v1.search.searchByCQL({ cql: 'type = page and title ~ "Renamed"' });
    assert.deepEqual(
      found.results.map(({ content }) => content.id),
      [page.id],
    );
    const contents = await v1.content.searchContentByCQL({ cql: `space = ${spaceKey} and label = draft` });
    assert.deepEqual(
      contents.results.map((each) => each.id),
      [page.id],
    );
  },
  async deleting() {
    await v2.page.deletePage({ id });
    await assert.rejects(v2.page.getPageById({ id: 999_999_999 }), { status: 404 });
  },
};

const outcomes = {};
for (const [name, run] of Object.entries(checks)) {
  outcomes[name] = await run().then(
    () => "",
    (error) => error.message,
  );
}
console.log(JSON.stringify(outcomes));
