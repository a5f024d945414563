import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { syncAttachments } from "confluence-fetch/recipes";

const confluence = createConfluence(fromEnvironment());
const { PAGE_ID = "", FILE = "" } = process.env;
const folder = dirname(FILE);

/** Opens one file after the other. */
async function* openFiles() {
  for (const name of await readdir(folder)) yield { name, content: createReadStream(`${folder}/${name}`) };
}

// The second time, nothing is uploaded; what is not in the folder goes to the trash.
for (const prune of [false, true])
  for (const { name, outcome } of await syncAttachments(confluence, PAGE_ID, openFiles(), { prune }))
    console.log(name, outcome);
