import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Project } from "./createProject.js";
import { runProgram } from "./runProgram.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Finds the Node on which everything is measured: the one that is installed, because peers refuse older ones; else ours. */
export function findNode(): string {
  const installed = join(folder, `node_modules/node24-${process.platform}-${process.arch}/bin/node`);
  return existsSync(installed) ? installed : process.execPath;
}

/** Puts the programs of `test/bench/programs/` into the project, where they use its packages. */
export async function buildPrograms(project: Project, names: readonly string[]): Promise<void> {
  await build({
    entryPoints: names.map((name) => join(folder, `programs/${name}.ts`)),
    outdir: project.folder,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["confluence-fetch", "openapi-fetch"],
    // The project's own options lead `confluence-fetch` to its sources.
    tsconfigRaw: {},
    logLevel: "silent",
  });
}

/** Runs one of the programs, and gives what it prints. */
export function runMeasure<Answer>(project: Project, name: string): Answer {
  return JSON.parse(runProgram(findNode(), [`${name}.js`], project.folder).output) as Answer;
}
