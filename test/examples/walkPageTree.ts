import { createConfluence, fromEnvironment } from "confluence-fetch";
import { walkPageTree } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const id = process.env.SPACE_ID ?? "";

for await (const { depth, item } of walkPageTree(confluence, { type: "space", id })) {
  console.log(`${"  ".repeat(depth - 1)}${item.title} (${item.type} ${item.id}, ${item.status})`);
}
