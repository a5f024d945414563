import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { listFiles } from "./output/listOutput.js";
import { replaceFiles } from "./output/replaceFiles.js";
import { CODE_FOLDER, PACKAGE_FOLDER } from "./ownFolders.js";
import { type Problem, throwIfAny } from "./problems/Problem.js";

const CONFIG = join(CODE_FOLDER, "tsconfig.json");
const CACHE = join(PACKAGE_FOLDER, "node_modules/.cache/confluence-codegen/typechecked");

/**
 * Type-checks the generator's own sources once after each change, because Node runs them without: a misspelled field
 * would be written as `undefined`. The published generator is compiled, and has nothing to check.
 */
export async function typecheckGenerator(): Promise<void> {
  if (!existsSync(CONFIG)) return;
  const sources = await hashSources();
  if ((await readFile(CACHE, "utf8").catch(() => "")) === sources) return;
  throwIfAny(await findTypeErrors());
  await replaceFiles(dirname(CACHE), [{ path: basename(CACHE), content: sources }]).catch(() => {});
}

async function hashSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const { file } of await listFiles(CODE_FOLDER))
    hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

async function findTypeErrors(): Promise<Problem[]> {
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const args = [tsc, "--noEmit", "--pretty", "false", "-p", CONFIG];
  const printed = await new Promise<string>((resolve) =>
    execFile(process.execPath, args, { cwd: PACKAGE_FOLDER }, (_, stdout) => resolve(stdout)),
  );
  return [...printed.matchAll(/^(.+)\((\d+),(\d+)\): error TS\d+: (.+)$/gm)].map(
    ([, file, line, column, what = ""]) => ({
      where: `${file}:${line}:${column}`,
      what,
      hint: "fix the generator; nothing is written before it compiles",
    }),
  );
}
