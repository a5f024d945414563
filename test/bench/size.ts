import { fileURLToPath } from "node:url";
import { installLocked } from "../support/installLocked.js";
import { measureBundle } from "./bundle.js";
import { classifyGroup } from "./classifyRow.js";
import { createProject } from "./createProject.js";
import { measurePackage } from "./packageFiles.js";
import { printTable } from "./printTable.js";
import { measureRecipes } from "./recipes.js";
import { countInstantiations } from "./typecheck.js";

const USAGE = `usage: npm run size

Measures what is the same in every run: bundle sizes, type instantiations and the files of the package. Fails when
a row is over its budget (test/bench/budgets.ts), unless it is accepted with a reason (test/bench/accepted.ts).`;

if (process.argv.includes("--help")) console.log(USAGE);
else process.exitCode = await main();

/** Measures what is the same in every run; gives 1 where a budget is missed that may not be. */
async function main(): Promise<number> {
  installLocked(fileURLToPath(new URL("../typescript", import.meta.url)));
  const project = await createProject();
  try {
    const groups = [
      await measureBundle(project, false),
      await measureRecipes(project),
      countInstantiations(project),
      await measurePackage(project, false),
    ];
    const rows = groups.flatMap((group) => classifyGroup(group).rows);
    console.log(printTable(rows));
    const missed = rows.flatMap(({ result }) => (result.kind === "misses" ? [result.reason] : []));
    const accepted = missed.filter((reason) => reason !== undefined).length;
    const refused = missed.length - accepted;
    console.log(
      `size: ${rows.length} measured, ${missed.length} over budget: ${accepted} accepted (test/bench/accepted.ts), ${refused} not`,
    );
    return refused > 0 ? 1 : 0;
  } finally {
    await project.remove();
  }
}
