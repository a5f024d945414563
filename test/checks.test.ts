import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checks } from "./checks.js";

const names = checks.map(({ name }) => name);

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", "test/check.ts", ...args], { encoding: "utf8" });
}

it("every check is a program of this repository, and has a name of its own", () => {
  expect(checks.filter(({ program }) => !existsSync(program))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it("a check that does not exist is refused with the list of those that do", () => {
  const { status, stderr } = run("sizes");
  expect(status).toBe(1);
  expect(stderr).toBe(`✗ no such check: sizes; choose one of ${names.join(", ")}, all\n`);
});

it("without a name the checks are listed, and nothing passes", () => {
  const { status, stderr } = run();
  expect(status).toBe(1);
  for (const { name, summary } of checks) expect(stderr).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
  expect(run("--help")).toMatchObject({ status: 0, stdout: stderr });
});

it("CI runs all checks, and the workflows name only checks that exist", () => {
  expect(readFileSync(".ci/run", "utf8").trim().split("\n").at(-1)).toBe("npm run --silent check -- all");
  const folder = ".github/workflows";
  const workflows = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const named = workflows.flatMap((text) => [...text.matchAll(/npm run check -- ([\w-]+)/g)]);
  expect(named.length).toBeGreaterThan(0);
  expect(named.map(([, name]) => name).filter((name) => !names.includes(name ?? ""))).toEqual([]);
});
