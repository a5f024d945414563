import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installLocked } from "../support/installLocked.js";
import { writeCounts } from "../support/writeCounts.js";
import { runChecks } from "./runChecks.js";

const { values } = parseArgs({ options: { output: { type: "string" } } });

installLocked(fileURLToPath(new URL(".", import.meta.url)));
// Their modules bring what was just installed.
const [{ clientChecks }, { commonJsChecks }, { forgeChecks }, { generatorChecks }, { packageChecks }] =
  await Promise.all([
    import("./clientChecks.js"),
    import("./commonJsChecks.js"),
    import("./forgeChecks.js"),
    import("./generatorChecks.js"),
    import("./packageChecks.js"),
  ]);
const checks = [...packageChecks(), ...clientChecks, ...commonJsChecks, ...forgeChecks, ...generatorChecks];
const { passed, failed } = await runChecks(checks);
console.log(`package: ${passed} passed, ${failed} failed`);
writeCounts(values.output, { passed, failed });
process.exitCode = failed > 0 ? 1 : 0;
