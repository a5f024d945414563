import { createConfluence, fromEnvironment } from "confluence-fetch";
import { readPage, walkPageTree } from "confluence-fetch/recipes";

// Moves a page, with everything below it, to the end of what is below another page, also of another space.
const confluence = createConfluence(fromEnvironment());
const { PAGE_ID = "", TARGET_ID = "" } = process.env;

for await (const { item } of walkPageTree(confluence, { type: "page", id: PAGE_ID }))
  if (item.id === TARGET_ID) throw new Error("the target is below the page");
await confluence.v1.movePage({ pageId: PAGE_ID, position: "append", targetId: TARGET_ID });

const { page } = await readPage(confluence, { id: TARGET_ID });
console.log(page.title);
for await (const { depth, item } of walkPageTree(confluence, { type: "page", id: page.id }))
  console.log(`${"  ".repeat(depth)}${item.title}`);
