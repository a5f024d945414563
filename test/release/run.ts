import { equal, match } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { packageChecks } from "../consumers/packageChecks.js";
import { runProgram } from "../consumers/runProgram.js";
import { installLocked } from "../support/installLocked.js";
import { runNpm } from "../support/runNpm.js";

// Makes a release in a clone, up to the packages that would be published: versions and changelog by a made-up change,
// the client generated anew and built, both packed, and checked by publint and attw. Nothing leaves the clone.

const CHANGE = '---\n"confluence-fetch": minor\n---\n\nA change that was made up.\n';

installLocked("test/consumers");
const folder = mkdtempSync(join(tmpdir(), "confluence-release-"));
try {
  process.exitCode = await rehearse(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function rehearse(clone: string): Promise<number> {
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", ".", clone]);
  symlinkSync(resolve("node_modules"), join(clone, "node_modules"), "junction");
  const read = (path: string) => readFileSync(join(clone, path), "utf8");
  const run = (...args: string[]) => runNpm(["run", "--silent", ...args], { cwd: clone });

  const before = JSON.parse(read("package.json")).version;
  writeFileSync(join(clone, ".changeset/made-up.md"), CHANGE);
  run("version-packages");
  const { version } = JSON.parse(read("generated/package.json"));
  const [major, minor] = before.split(".");
  equal(version, `${major}.${Number(minor) + 1}.0`);
  equal(JSON.parse(read("package.json")).version, version);
  match(read("generated/src/version.ts"), new RegExp(`VERSION = "${version}"`));
  match(
    read("generated/CHANGELOG.md"),
    new RegExp(`^## ${version}\\s+### Minor Changes\\s+- .*made up`, "m"),
  );
  console.log(`✓ ${before} becomes ${version}, in both packages, the code and the changelog`);
  run("freshness");
  console.log("✓ the client is what the generator writes");

  run("prepack");
  const project = join(clone, "packed");
  mkdirSync(project);
  for (const { name, run: check } of packageChecks(clone)) {
    await check(project);
    console.log(`✓ ${name}`);
  }
  runProgram(clone, "dist/cli.js", "--version");
  return 0;
}
