import { runVitest } from "./support/runVitest.js";
import { takeOutput } from "./support/takeOutput.js";
import { writeCounts } from "./support/writeCounts.js";

// The tests of the repository's own tools.
const { output, rest } = takeOutput(process.argv.slice(2));
const run = await runVitest("tools", rest);
writeCounts(output, run);
process.exitCode = run.isPassed ? 0 : 1;
