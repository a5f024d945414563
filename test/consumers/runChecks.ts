import { cp, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPacked } from "../support/installClient.js";
import type { Check } from "./Check.js";

/** Runs checks in an empty project with nothing but the packed packages and a few programs; prints how each went. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  const project = await realpath(await mkdtemp(join(tmpdir(), "confluence-consumers-")));
  let failed = 0;
  try {
    await cp(fileURLToPath(new URL("programs", import.meta.url)), project, { recursive: true });
    await writeFile(join(project, "package.json"), "{}\n");
    for (const name of ["confluence-fetch", "confluence-codegen"] as const)
      await installPacked(project, name);
    for (const { name, run } of checks) {
      try {
        await run(project);
        console.log(`✓ ${name}`);
      } catch (error) {
        failed++;
        console.log(`✗ ${name}: ${(error as Error).message}`);
      }
    }
  } finally {
    await rm(project, { recursive: true, force: true });
  }
  return { passed: checks.length - failed, failed };
}
