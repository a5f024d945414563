import { fileURLToPath } from "node:url";
import { installLocked } from "../support/installLocked.js";
import { measureBundle } from "./bundle.js";
import { createProject } from "./createProject.js";
import { judgeGroup } from "./judgeRow.js";
import { measurePackage } from "./packageFiles.js";
import { printTable } from "./printTable.js";
import { countInstantiations } from "./typecheck.js";

process.exitCode = await main();

/** Measures what is the same in every run; gives 1 where a budget is missed that may not be. */
async function main(): Promise<number> {
  installLocked(fileURLToPath(new URL("../typescript", import.meta.url)));
  const project = await createProject();
  try {
    const groups = [
      await measureBundle(project, false),
      countInstantiations(project),
      await measurePackage(project, false),
    ];
    const rows = groups.flatMap(judgeGroup);
    console.log(printTable(rows));
    const missed = rows.filter(({ verdict }) => verdict.kind === "misses" && verdict.reason === undefined);
    console.log(`size: ${rows.length} measured, ${missed.length} over budget`);
    return missed.length > 0 ? 1 : 0;
  } finally {
    await project.remove();
  }
}
