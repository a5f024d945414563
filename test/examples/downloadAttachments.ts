import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";

const confluence = createConfluence(fromEnvironment());
const { PAGE_ID: id = "", OUTPUT = "attachments" } = process.env;
await mkdir(OUTPUT, { recursive: true });

for await (const { id: attachmentId = "", title = "" } of confluence.v2.getPageAttachments({ id })) {
  // Spelt as in Atlassian's document. What arrives is written at once; nothing is held in memory.
  const file = await confluence.v1.downloadAttatchment({ id, attachmentId });
  const path = join(OUTPUT, `${attachmentId}-${basename(title)}`);
  await file.toFile(path);
  console.log(path, file.contentType);
}
