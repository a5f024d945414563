import { createConfluence, fromEnvironment } from "confluence-fetch";
import { readPage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";

const { page, body } = await readPage(confluence, { id });
console.log(page.title, body);

const adf = await readPage(confluence, { id, format: "atlas_doc_format" });
for (const node of adf.body.content) console.log(node.type, node.content?.[0]?.text);
