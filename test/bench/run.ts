import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { installLocked } from "../support/installLocked.js";
import { runNpm } from "../support/runNpm.js";
import { measureBundle } from "./bundle.js";
import { measureCalls } from "./calls.js";
import { type ClassifiedGroup, classifyGroup, listUnmeasured } from "./classifyRow.js";
import { createProject, type Project, root } from "./createProject.js";
import { drawBars } from "./drawBars.js";
import { measureEditor } from "./editor.js";
import { measureGenerators } from "./generate.js";
import { measureImports } from "./imports.js";
import { measurePackage } from "./packageFiles.js";
import { printTable } from "./printTable.js";
import { findNode } from "./programs.js";
import type { Group } from "./Row.js";
import { measureRecipes } from "./recipes.js";
import { runProgram } from "./runProgram.js";
import { countInstantiations, measureChecks } from "./typecheck.js";
import { writeReport } from "./writeReport.js";

/** Everything that is measured, one after the other because the processor is shared. */
const MEASURES: readonly ((project: Project) => Group | Promise<Group>)[] = [
  (project) => measureBundle(project, true),
  measureRecipes,
  (project) => measurePackage(project, true),
  measureImports,
  measureCalls,
  countInstantiations,
  measureChecks,
  measureEditor,
  measureGenerators,
];

const USAGE = `usage: npm run bench

Measures the client and the generator and, interleaved with them, their alternatives: some 15 minutes on an
idle machine. Writes BENCHMARKS.md and benchmarks.svg. Budgets are in test/bench/budgets.ts, the reasons of
rows that miss them in test/bench/accepted.ts.`;

if (process.argv.includes("--help")) console.log(USAGE);
else await main();

/** Measures everything, and writes `BENCHMARKS.md` and its plot. */
async function main(): Promise<void> {
  runNpm(["run", "--silent", "build"], { stdio: "inherit" });
  for (const folder of ["test/bench", "test/typescript"]) installLocked(join(root, folder));
  const project = await createProject(["confluence.js"]);
  const groups: ClassifiedGroup[] = [];
  try {
    for (const measure of MEASURES) {
      const started = performance.now();
      const group = classifyGroup(await measure(project));
      groups.push(group);
      console.error(`${group.name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
  } finally {
    await project.remove();
  }
  const rows = groups.flatMap((group) => group.rows);
  const unmeasured = listUnmeasured(rows);
  if (unmeasured.length > 0)
    throw new Error(`nothing is measured for the budgets of ${unmeasured.join(", ")}`);
  const node = `Node ${runProgram(findNode(), ["--version"], root).output.trim().slice(1)}`;
  writeFileSync(
    join(root, "BENCHMARKS.md"),
    writeReport(groups, { node, cores: cpus().length, versions: listVersions() }),
  );
  writeFileSync(join(root, "benchmarks.svg"), drawBars(groups));
  console.log(`${printTable(rows)}\nwrote BENCHMARKS.md and benchmarks.svg`);
}

/** The versions of what takes part, as they are pinned. */
function listVersions(): Readonly<Record<string, string>> {
  const pinned = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
  const { typescript: _, ...alternatives } = pinned("test/bench/package.json").dependencies;
  const { typescript59, typescript7 } = pinned("test/typescript/package.json").devDependencies;
  const { esbuild } = pinned("package.json").devDependencies;
  const versionOf = (alias: string) => alias.replace(/.*@/, "");
  const compilers = { "TypeScript 5.9": versionOf(typescript59), "TypeScript 7": versionOf(typescript7) };
  return {
    "confluence-fetch": pinned("generated/package.json").version,
    ...alternatives,
    ...compilers,
    esbuild,
  };
}
