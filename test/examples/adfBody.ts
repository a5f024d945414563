import { createConfluence, fromEnvironment } from "confluence-fetch";
import { adfBody, readPage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const spaceId = process.env.SPACE_ID ?? "";

const paragraph = { type: "paragraph", content: [{ type: "text", text: "Written as ADF" }] };
const { id = "" } = await confluence.v2.createPage({
  body: { spaceId, title: "ADF", body: adfBody({ type: "doc", version: 1, content: [paragraph] }) },
});
const { body } = await readPage(confluence, { id, format: "atlas_doc_format" });
console.log(body.content[0]?.content?.[0]?.text);
