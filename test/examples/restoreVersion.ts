import { createConfluence, fromEnvironment } from "confluence-fetch";
import { readPage, restoreVersion, storageBody, updatePage } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const id = process.env.PAGE_ID ?? "";

const { version } = await updatePage(confluence, { id, change: { body: storageBody("<p>A mistake</p>") } });
console.log(`version ${version?.number}: ${(await readPage(confluence, { id })).body}`);
await restoreVersion(confluence, id, (version?.number ?? 2) - 1);
const { page, body } = await readPage(confluence, { id });
console.log(`version ${page.version?.number}: ${body} (${page.version?.message})`);
