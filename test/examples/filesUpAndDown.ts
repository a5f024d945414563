import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { syncAttachments } from "confluence-fetch/recipes";

// Uploads three files to a page, and downloads them again.
const confluence = createConfluence(fromEnvironment());
const { PAGE_ID: id = "", OUTPUT = "export" } = process.env;
const names = ["one.txt", "two.txt", "three.txt"];
await mkdir(join(OUTPUT, "up"), { recursive: true });
await mkdir(join(OUTPUT, "down"), { recursive: true });
for (const name of names) await writeFile(join(OUTPUT, "up", name), `This is ${name}.\n`);

const type = "text/plain";
const files = names.map((name) => ({ name, type, content: createReadStream(join(OUTPUT, "up", name)) }));
for (const { name, outcome, id: attachmentId } of await syncAttachments(confluence, id, files)) {
  // Spelt as in Atlassian's document.
  const file = await confluence.v1.downloadAttatchment({ id, attachmentId });
  await file.toFile(join(OUTPUT, "down", name));
  console.log(name, outcome, file.contentType);
}
