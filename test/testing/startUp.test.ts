import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporaryFolder.js";

const spec = fileURLToPath(new URL("../../generated/src/testing/spec", import.meta.url));

test("the specification is read in a moment", async () => {
  const folder = await temporaryFolder({
    "program.js": `
      const started = performance.now();
      const { findOperation } = await import("./findOperation.js");
      const operation = findOperation("GET", "/wiki/api/v2/pages/1");
      console.log(operation.name, (performance.now() - started).toFixed(1) + " ms");`,
    "package.json": '{ "type": "module" }',
  });
  await build({
    entryPoints: [`${spec}/findOperation.ts`],
    bundle: true,
    format: "esm",
    outdir: folder,
    logLevel: "silent",
  });
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/program.js`]);
  process.stdout.write(`testing: both documents read and ${stdout}`);
  expect(stdout).toMatch(/^v2\.getPageById \d/);
});
