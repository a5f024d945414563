import { createConfluence, fromEnvironment, parseLink } from "confluence-fetch";
import { readPage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const page = await confluence.v2.getPageById({ id: process.env.PAGE_ID ?? "" });
const shortLink = confluence.webUrl(page._links?.tinyui ?? "");

// The ID is in the link, also in a short one: nothing is sent.
const link = parseLink(shortLink);
console.log(link?.kind, link?.id);

// Recipes take a link of the client's site wherever they take an ID.
const { page: read, body } = await readPage(confluence, { id: shortLink });
console.log(read.title, body);

const pasted = [page._links?.webui, "/spaces/DOC/overview"].map((path) => confluence.webUrl(path ?? ""));
for (const url of [...pasted, "javascript:alert(1)"]) {
  const found = parseLink(url);
  if (found === undefined) console.log("no link to Confluence:", url);
  else if (found.kind === "space") console.log("space", found.spaceKey);
  else console.log(`${found.kind} ${found.id} in ${found.spaceKey}: ${found.title}`);
}
