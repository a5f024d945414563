// gridsome-source-confluence, which reads a space with its pages and images for a site generator.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { report } from "./report.mjs";

const { SITE: base_url, EMAIL: username, TOKEN: password } = process.env;
const required = createRequire(import.meta.url)("gridsome-source-confluence");
const Source = required.default ?? required;

/** Lets the plugin load, and returns the nodes of its collections. */
async function load(options) {
  const nodes = [];
  const collection = { addNode: (node) => nodes.push(node) };
  const store = {
    addCollection: () => collection,
    getCollection: () => collection,
    addNode: collection.addNode,
  };
  let loaded;
  new Source(
    { loadSource: (run) => (loaded = run(store)) },
    { base_url, username, password, typeName: "Confluence", ...options },
  );
  await loaded;
  return nodes;
}

await report({
  async "one space"() {
    const nodes = await load({ space_key: "DOC" });
    assert.ok(JSON.stringify(nodes).includes("Report"));
  },
  async "all spaces"() {
    assert.ok(JSON.stringify(await load({})).includes("Report"));
  },
  async images() {
    await load({ space_key: "DOC", download_images: true });
    assert.equal(readdirSync("static/images/confluence/DOC").length, 1);
  },
});
