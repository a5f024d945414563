import { mkdir, open, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { listPagesBySpace, type PagesCheckpoint } from "confluence-fetch/recipes";

// An export of all pages to JSON lines that can be killed at any time: the next run goes on where the progress was saved.

const confluence = createConfluence(fromEnvironment());
const { OUTPUT = "export", EVERY = "1000" } = process.env;
const PROGRESS = join(OUTPUT, "progress.json");

await mkdir(OUTPUT, { recursive: true });
const saved = await readFile(PROGRESS, "utf8").catch(() => '{ "bytes": 0 }');
let { bytes, checkpoint }: { bytes: number; checkpoint?: PagesCheckpoint } = JSON.parse(saved);

// What was written after the progress was saved comes again.
const file = await open(join(OUTPUT, "pages.jsonl"), "a");
await file.truncate(bytes);

const listing = listPagesBySpace(confluence, { checkpoint });
const lines: string[] = [];

/** Writes the pages that were processed, and then, as a whole or not at all, where to go on. */
async function save(): Promise<void> {
  bytes += (await file.write(lines.splice(0).join(""))).bytesWritten;
  await file.datasync();
  await writeFile(`${PROGRESS}.part`, JSON.stringify({ bytes, checkpoint: listing.checkpoint() }));
  await rename(`${PROGRESS}.part`, PROGRESS);
}

for await (const { id, spaceId, title } of listing) {
  if (lines.length >= Number(EVERY)) await save();
  lines.push(`${JSON.stringify({ id, spaceId, title })}\n`);
}
await save();
console.log(`${bytes} bytes`);
