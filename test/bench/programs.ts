import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { findNode24 } from "../support/findNode24.js";
import type { Project } from "./createProject.js";
import { runProgram } from "./runProgram.js";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** Finds the Node on which everything is measured: the one that is installed, because alternatives refuse older ones; else ours. */
export function findNode(): string {
  return findNode24(folder);
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
    logLevel: "silent",
  });
}

/** Runs one of the programs, and gives what it prints. */
export function runMeasure<Answer>(project: Project, name: string): Answer {
  return JSON.parse(runProgram(findNode(), [`${name}.js`], project.folder).output) as Answer;
}
