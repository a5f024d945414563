import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createConfluence, fromEnvironment } from "confluence-fetch";
import { findSpaceByKey, readPage, walkPageTree } from "confluence-fetch/recipes";
import Turndown from "turndown";

const confluence = createConfluence(fromEnvironment());
const { SPACE_KEY = "", OUTPUT = "export" } = process.env;
const space = await findSpaceByKey(confluence, SPACE_KEY);
if (space?.id === undefined) throw new Error(`there is no space ${SPACE_KEY}`);

const toMarkdown = new Turndown({ headingStyle: "atx", codeBlockStyle: "fenced" });
const toFileName = (title: string, id: string) => `${title.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}-${id}`;

// A page goes beside the folder of what stands below it; drafts are left out.
const folders = [OUTPUT];
const root = { type: "space", id: space.id } as const;
for await (const { depth, item } of walkPageTree(confluence, root, { status: ["current", "archived"] })) {
  const { id, type, title = "untitled" } = item;
  const folder = folders[depth - 1] ?? OUTPUT;
  folders[depth] = join(folder, toFileName(title, id));
  if (type !== "page") continue;
  const { body } = await readPage(confluence, { id, format: "export_view" });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folders[depth]}.md`, `# ${title}\n\n${toMarkdown.turndown(body)}\n`);
  console.log(`${folders[depth]}.md`);
}
