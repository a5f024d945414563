import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { createOrUpdatePage, readPage, storageBody } from "confluence-fetch/recipes";

// Publishes the HTML files of a folder below a page: Guide/Start.html is below Guide.html. Only what has changed is written.
const confluence = createConfluence(fromEnvironment());
const { PAGE_ID = "", INPUT = "" } = process.env;
const { page: top } = await readPage(confluence, { id: PAGE_ID });

const files = (await readdir(INPUT, { recursive: true })).filter((file) => file.endsWith(".html"));
const paths = files.map((file) => file.replaceAll("\\", "/").slice(0, -".html".length)).sort();
const ids = new Map<string, string>();

for (const path of paths) {
  const { page, outcome, lostComments } = await createOrUpdatePage(confluence, {
    spaceId: top.spaceId,
    parentId: ids.get(dirname(path)) ?? top.id,
    title: basename(path),
    body: storageBody(await readFile(join(INPUT, `${path}.html`), "utf8")),
  });
  ids.set(path, page.id);
  console.log(path, outcome);
  for (const { text } of lostComments) console.log(`  the comment on "${text}" has lost its place`);
}
