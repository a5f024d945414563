import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createConfluence, fromEnvironment, nextCursor } from "confluence-fetch";

// An export that can be killed at any time: the next run goes on after the last page that was saved.

const confluence = createConfluence(fromEnvironment());
const { SPACE_ID = "", OUTPUT = "export", LIMIT = "250" } = process.env;
const PROGRESS = join(OUTPUT, "progress.json");

/** Writes a file as a whole or not at all. */
async function save(path: string, data: unknown): Promise<void> {
  await writeFile(`${path}.part`, JSON.stringify(data));
  await rename(`${path}.part`, path);
}

await mkdir(OUTPUT, { recursive: true });
const saved = await readFile(PROGRESS, "utf8").catch(() => '{ "files": 0 }');
let { files, cursor, isDone }: { files: number; cursor?: string; isDone?: boolean } = JSON.parse(saved);

const call = confluence.v2.getPages({ "space-id": [SPACE_ID], limit: Number(LIMIT) });
const pages = isDone ? [] : call.pages({ cursor });
for await (const page of pages) {
  const file = `pages-${files}.json`;
  const items = page.results.map(({ id, title }) => ({ id, title }));
  // If it is killed before the progress is saved, the next run writes the same file again.
  await save(join(OUTPUT, file), items);
  const next = nextCursor(call, page);
  files += 1;
  await save(PROGRESS, { files, cursor: next, isDone: next === undefined });
  console.log(`${file}: ${items.length}`);
}
