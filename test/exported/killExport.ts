import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startExample } from "../support/runExample.js";

const EXAMPLE = "exportSite.ts";

/** An export into a folder, which goes on where the one before was killed. */
export interface Export {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A kill, and what it has left. */
export interface Kill {
  /** Whether it came in time: an export that had ended by itself was not killed. */
  readonly isKilled: boolean;
  /** How many bytes were written after the progress was saved, which the next run writes again. */
  readonly unsaved: number;
}

/** Runs an export to its end. */
export async function finishExport({ folder, environment }: Export): Promise<void> {
  const child = await startExample(EXAMPLE, { ...environment, OUTPUT: folder });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the export ended with code ${code}`);
}

/** Starts an export and kills it: some milliseconds after its start, or after it has saved its progress. */
export async function killExport(
  { folder, environment }: Export,
  moment: { readonly afterSaving: boolean; readonly milliseconds: number },
): Promise<Kill> {
  const progress = join(folder, "progress.json");
  const readTime = () => (existsSync(progress) ? statSync(progress).mtimeMs : 0);
  const before = readTime();
  const child = await startExample(EXAMPLE, { ...environment, OUTPUT: folder });
  const ended = once(child, "exit");
  while (moment.afterSaving && readTime() === before && child.exitCode === null) await sleep(1);
  await Promise.race([sleep(moment.milliseconds), ended]);
  child.kill("SIGKILL");
  const [code, signal] = await ended;
  if (code !== null && code !== 0) throw new Error(`the export ended with code ${code}`);
  const { bytes } = JSON.parse(await readFile(progress, "utf8").catch(() => '{ "bytes": 0 }'));
  const file = join(folder, "pages.jsonl");
  return { isKilled: signal === "SIGKILL", unsaved: existsSync(file) ? statSync(file).size - bytes : 0 };
}

/** Reads the IDs of an export. */
export async function readIds({ folder }: Export): Promise<string[]> {
  const lines = (await readFile(join(folder, "pages.jsonl"), "utf8")).trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line).id);
}
