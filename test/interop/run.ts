import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installLocked } from "../support/installLocked.js";
import { writeCounts } from "../support/writeCounts.js";
import { checkPeer } from "./checkPeer.js";
import { runConfluenceJs } from "./runConfluenceJs.js";
import { type NpmOutcome, runNpmPrograms } from "./runNpmPrograms.js";

const { values } = parseArgs({ options: { output: { type: "string" } } });

installLocked(fileURLToPath(new URL(".", import.meta.url)));
const ours = [...checkPeer(), ...(await runConfluenceJs())].map((each) => ({
  ...each,
  name: `confluence.js: ${each.name}`,
  known: undefined,
}));
const outcomes: NpmOutcome[] = [...ours, ...(await runNpmPrograms())];
for (const { name, error, known } of outcomes) {
  if (known === undefined) console.log(error === "" ? `✓ ${name}` : `✗ ${name}: ${error}`);
  else console.log(error === "" ? `✗ ${name} works now: remove it from the list` : `- ${name}: ${known}`);
}
const count = (is: (outcome: NpmOutcome) => boolean) => outcomes.filter(is).length;
const passed = count(({ error, known }) => error === "" && known === undefined);
const expected = count(({ error, known }) => error !== "" && known !== undefined);
const failed = outcomes.length - passed - expected;
console.log(`interop: ${passed} passed, ${failed} failed, ${expected} are not the fake's fault`);
writeCounts(values.output, { passed, failed });
process.exitCode = failed > 0 ? 1 : 0;
