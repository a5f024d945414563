import { createConfluence, fromEnvironment } from "confluence-fetch";
import { isSameBody, readPage, storageBody, updatePage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";

// Confluence stores the same content in other words: with IDs, markers of comments and entities.
for (const html of [
  "<p>Hello</p>",
  '<p local-id="1">Hello</p>',
  "<p>Gr&uuml;&szlig;e<br></br></p>",
  "<p>Grüße<br /></p>",
]) {
  const wanted = storageBody(html);
  const { page, body } = await readPage(confluence, { id });
  if (isSameBody(wanted, body)) console.log(`version ${page.version?.number} is the same`);
  else
    console.log(
      `version ${(await updatePage(confluence, { id, change: { body: wanted } })).version?.number} is new`,
    );
}
