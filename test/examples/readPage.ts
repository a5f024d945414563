import { createConfluence, fromEnvironment } from "confluence-fetch";
import { readPage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());

const { page, body } = await readPage(confluence, { id: 1 });
console.log(page.title, body);

const adf = await readPage(confluence, { id: 1, format: "atlas_doc_format" });
for (const node of adf.body.content) console.log(node.type, node.content?.[0]?.text);
