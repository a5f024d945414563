import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { BUMPS, type Change, highestBump } from "../diff/Change.js";
import { printMarkdown } from "../diff/report/printChanges.js";
import type { OutputFile } from "../output/OutputFile.js";
import { readText } from "../read/readText.js";

/** The folder of changesets, relative to the folder of specifications. */
const CHANGESETS = join("..", ".changeset");

/** Plans the changeset of an update, in a file of its own; a repository without a folder of changesets gets none. */
export async function planChangeset(
  specsFolder: string,
  packageName: string,
  date: string,
  changes: readonly Change[],
): Promise<OutputFile | undefined> {
  if (!existsSync(join(specsFolder, CHANGESETS))) return undefined;
  const content = describeUpdate(packageName, date, changes);
  const path = join(CHANGESETS, `specs-${date}.md`);
  const file = join(specsFolder, path);
  if (!existsSync(file) || (await readText(file)) === content) return { path, content };
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: join(CHANGESETS, `specs-${date}-${hash}.md`), content };
}

function describeUpdate(packageName: string, date: string, changes: readonly Change[]): string {
  return [
    "---",
    `"${packageName}": ${highestBump(changes) ?? BUMPS[0]}`,
    "---",
    "",
    `Follows Atlassian's documents of ${date}.`,
    "",
    printMarkdown(changes).trim(),
    "",
  ].join("\n");
}
