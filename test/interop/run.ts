import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installLocked } from "../support/installLocked.js";
import { writeCounts } from "../support/writeCounts.js";
import { runConfluenceJs } from "./runConfluenceJs.js";

const { values } = parseArgs({ options: { output: { type: "string" } } });

installLocked(fileURLToPath(new URL(".", import.meta.url)));
const outcomes = await runConfluenceJs();
for (const { name, error } of outcomes)
  console.log(error === "" ? `✓ confluence.js: ${name}` : `✗ confluence.js: ${name}: ${error}`);
const failed = outcomes.filter(({ error }) => error !== "").length;
const passed = outcomes.length - failed;
console.log(`interop: ${passed} passed, ${failed} failed`);
writeCounts(values.output, { passed, failed });
process.exitCode = failed > 0 ? 1 : 0;
