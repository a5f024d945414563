// Every operation of the tools of @aaronsb/confluence-cloud-mcp that sends requests.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { startServer } from "./mcp.mjs";
import { report } from "./report.mjs";

const { SITE, EMAIL, TOKEN, PAGE, SPACE_ID: spaceId, ATTACHMENT: attachmentId } = process.env;
const path = fileURLToPath(
  new URL("../node_modules/@aaronsb/confluence-cloud-mcp/build/index.js", import.meta.url),
);
const { call, close } = await startServer(path, {
  ...{ CONFLUENCE_HOST: SITE, CONFLUENCE_EMAIL: EMAIL, CONFLUENCE_API_TOKEN: TOKEN },
});
const [page, edit, space] = ["manage_confluence_page", "edit_confluence_content", "manage_confluence_space"];
const [search, media, navigate] = ["search_confluence", "manage_confluence_media", "navigate_confluence"];
const contains = async (text, tool, operation, args) => {
  const result = await call(tool, { operation, ...args });
  assert.ok(result.includes(text), `no ${text} in ${result}`);
  return result;
};
let pageId;
const scratchpad = (text) =>
  /sp-[\w-]+/.exec(text)?.[0] ?? /[Ss]cratchpad[^\w]*(?:ID)?[^\w]*([\w-]{6,})/.exec(text)?.[1];

const checks = {
  "space list": () => contains("DOC", space, "list", {}),
  "space get": () => contains("DOC", space, "get", { spaceId }),
  async "page create, and submit"() {
    const id = scratchpad(await call(page, { operation: "create", spaceId, title: "Loop", parentId: PAGE }));
    await call(edit, { operation: "append_lines", scratchpadId: id, content: "# Heading\n\nOn Monday" });
    const text = await call(edit, { operation: "submit", scratchpadId: id });
    pageId = /\b\d{4,}\b/.exec(text)?.[0];
    assert.ok(pageId, text);
  },
  "page get": () => contains("Loop", page, "get", { pageId, expand: ["body", "labels", "history"] }),
  async "page pull_for_editing, and submit"() {
    const id = scratchpad(await call(page, { operation: "pull_for_editing", pageId }));
    await call(edit, { operation: "append_lines", scratchpadId: id, content: "Tuesday" });
    await call(edit, { operation: "submit", scratchpadId: id, message: "again" });
  },
  async "page pull_for_editing, and discard"() {
    const id = scratchpad(await call(page, { operation: "pull_for_editing", pageId }));
    await contains("Tuesday", edit, "view", { scratchpadId: id });
    await call(edit, { operation: "discard", scratchpadId: id });
  },
  "page get_versions": () => contains("2", page, "get_versions", { pageId }),
  "page add_comment": () => call(page, { operation: "add_comment", pageId, body: "Why?" }),
  "page get_comments": () => contains("Why?", page, "get_comments", { pageId }),
  "page add_labels": () => call(page, { operation: "add_labels", pageId, labels: ["draft"] }),
  "page get_labels": () => call(page, { operation: "get_labels", pageId }),
  "page remove_label": () => call(page, { operation: "remove_label", pageId, label: "draft" }),
  "page set_property": () =>
    call(page, { operation: "set_property", pageId, propertyKey: "state", propertyValue: { a: 1 } }),
  "page get_property": () => contains("state", page, "get_property", { pageId, propertyKey: "state" }),
  "page get_properties": () => contains("roperties", page, "get_properties", { pageId }),
  "page delete_property": () => call(page, { operation: "delete_property", pageId, propertyKey: "state" }),
  "page copy": () => contains("Copy", page, "copy", { pageId, title: "Copy", parentId: PAGE }),
  "page move": () => call(page, { operation: "move", pageId, parentId: PAGE }),
  async "media upload"() {
    const sent = { pageId, filename: "a.txt", content: btoa("one"), mediaType: "text/plain" };
    await contains("a.txt", media, "upload", sent);
  },
  "media list": () => contains("a.txt", media, "list", { pageId }),
  "media get_info": () => contains("a.png", media, "get_info", { attachmentId }),
  "media view": () => contains("image", media, "view", { attachmentId }),
  "media download": () => call(media, { operation: "download", attachmentId }),
  "media delete": () => call(media, { operation: "delete", attachmentId }),
  "search cql": () => contains("Loop", search, "cql", { cql: "type = page and title ~ Loop" }),
  "search fulltext": () => contains("Loop", search, "fulltext", { query: "Monday" }),
  "search by_label": () => call(search, { operation: "by_label", labels: ["draft"] }),
  "search by_contributor": () => call(search, { operation: "by_contributor", contributor: EMAIL }),
  "search recent": () => contains("Loop", search, "recent", { spaceKey: "DOC" }),
  "navigate children": () => contains("Loop", navigate, "children", { pageId: PAGE }),
  "navigate ancestors": () => contains("Report", navigate, "ancestors", { pageId }),
  "navigate siblings": () => call(navigate, { operation: "siblings", pageId }),
  "navigate tree": () => contains("Loop", navigate, "tree", { pageId: PAGE }),
  "navigate links": () => call(navigate, { operation: "links", pageId }),
  "navigate backlinks": () => call(navigate, { operation: "backlinks", pageId }),
  "navigate related": () => call(navigate, { operation: "related", pageId }),
  "navigate discover_metadata": () => call(navigate, { operation: "discover_metadata", pageId }),
  // This empties the page: the program sends a body that it has not read.
  async "page update"() {
    await call(page, { operation: "update", pageId, title: "Loop 2" });
    await contains("Loop 2", page, "get", { pageId });
  },
  "page list_archived": () => call(page, { operation: "list_archived", spaceId, spaceKey: "DOC" }),
  "page archive": () => call(page, { operation: "archive", pageId }),
  "page delete": () => call(page, { operation: "delete", pageId: PAGE }),
};
await report(checks);
close();
