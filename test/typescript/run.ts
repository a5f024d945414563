import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runNpm } from "../support/runNpm.js";
import { writeCounts } from "../support/writeCounts.js";
import { checkHovers } from "./checkHovers.js";
import { checkTypes, type TypeCheck } from "./checkTypes.js";
import { type Compiler, compilers, folderOf } from "./compilers.js";
import { createProject, type Project } from "./createProject.js";
import { variants } from "./variants.js";

const { values } = parseArgs({ options: { output: { type: "string" }, compiler: { type: "string" } } });

const chosen = compilers.filter(({ name }) => values.compiler === undefined || name === values.compiler);

process.exitCode = await main();

/** Checks every variant with every version, or with the one that `--compiler typescript59` names, and what editors show; gives the exit code. */
async function main(): Promise<number> {
  runNpm(["ci", "--prefix", fileURLToPath(new URL(".", import.meta.url))], { stdio: "inherit" });
  const project = await createProject();
  const results: TypeCheck[] = [];
  const hovers: string[] = [];
  try {
    for (const compiler of chosen) results.push(...(await checkVariants(compiler, project)));
    hovers.push(...(await checkHovers(project)));
  } finally {
    await project.remove();
  }
  // What editors show counts as one more.
  const failed = results.filter(({ errors }) => errors.length > 0).length + (hovers.length > 0 ? 1 : 0);
  const passed = results.length + 1 - failed;
  console.log([...layOut(results), ...hovers, `typescript: ${passed} passed, ${failed} failed`].join("\n"));
  writeCounts(values.output, { passed, failed });
  return failed > 0 ? 1 : 0;
}

/** As many compilers run side by side as there are processors, because each fills one. */
async function checkVariants(compiler: Compiler, project: Project): Promise<TypeCheck[]> {
  const results: TypeCheck[] = [];
  const step = availableParallelism();
  for (let first = 0; first < variants.length; first += step) {
    const next = variants.slice(first, first + step);
    results.push(...(await Promise.all(next.map((variant) => checkTypes(compiler, variant, project)))));
  }
  return results;
}

/** Lays out how many errors each version finds in each variant, and below it the errors. */
function layOut(results: readonly TypeCheck[]): string[] {
  const head = ["version", ...variants.map(({ name }) => name)];
  const rows = chosen.map((compiler) => {
    const { version } = JSON.parse(readFileSync(join(folderOf(compiler), "package.json"), "utf8"));
    const own = results.filter((result) => result.compiler === compiler.name);
    return [version, ...own.map(({ errors }) => String(errors.length))];
  });
  const errors = results.flatMap(({ compiler, variant, errors }) =>
    errors.map((error) => `✗ ${compiler}, ${variant}: ${error}`),
  );
  return [
    ...[head, ...rows].map((row) => row.map((cell, i) => cell.padStart(head[i]?.length ?? 0)).join("  ")),
    ...errors,
  ];
}
