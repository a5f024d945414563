import { execFile } from "node:child_process";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

const cli = fileURLToPath(new URL("../../../generator/cli.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");

/** A document of one operation, as text. */
const describe = (path: string, operationId: string) =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { version: "1" },
    paths: { [path]: { get: { operationId, responses: { 204: {} } } } },
  });

/** A package with everything that `generate` needs. */
const project = {
  "package.json": "{}",
  "specs/confluence-v1.json": describe("/wiki/rest/api/user/current", "getCurrentUser"),
  "specs/confluence-v2.json": describe("/wiki/api/v2/spaces", "getSpaces"),
  "specs/overlays/none.txt": "",
  "templates/README.md": "# Acme\n",
};

/** Runs `generate` in a folder, and gives the first line of what it prints, without counts and times. */
async function generate(cwd: string, ...options: readonly string[]): Promise<string> {
  const command = ["--import", tsx, cli, "generate", ...options];
  return new Promise((resolve) =>
    execFile(process.execPath, command, { cwd }, (_, stdout, stderr) =>
      resolve((stdout + stderr).replace(/(: \d+ operations)?[,\n].*/s, "")),
    ),
  );
}

const UNCHANGED = "generated is up to date: nothing has changed since it was generated";

test("a second run finishes at once, and one with --force generates again", async () => {
  const folder = await temporaryFolder(project);
  expect(await generate(folder)).toBe("wrote generated");
  const [first] = Object.keys(await readFolder(join(folder, "generated")));
  expect(first).toBe("OPERATIONS.md");
  expect(await generate(folder)).toBe(UNCHANGED);
  expect(await generate(folder, "--force")).toBe("wrote generated");
});

test.each<[string, (folder: string) => Promise<void>]>([
  ["an input", (folder) => writeFile(join(folder, "templates/LICENSE"), "MIT")],
  ["the package", (folder) => writeFile(join(folder, "generated/README.md"), "# Edited\n")],
])("a change of %s is seen", async (_, change) => {
  const folder = await temporaryFolder(project);
  await generate(folder);
  await change(folder);
  expect(await generate(folder)).toBe("wrote generated");
  expect(await readFolder(join(folder, "generated"))).toMatchObject({ "README.md": "# Acme\n" });
});

test("a check is never answered from the cache, and writes nothing", async () => {
  const folder = await temporaryFolder(project);
  await generate(folder);
  const before = await stat(join(folder, "node_modules/.cache/confluence-codegen"));
  expect(await generate(folder, "--check")).toBe("generated is up to date");
  await writeFile(join(folder, "generated/README.md"), "# Edited\n");
  expect(await generate(folder, "--check")).toBe(
    "generated/README.md: differs from what the generator writes",
  );
  const after = await stat(join(folder, "node_modules/.cache/confluence-codegen"));
  expect(after.mtimeMs).toBe(before.mtimeMs);
});

test("the package goes into another folder on demand, and never over somebody's files", async () => {
  const folder = await temporaryFolder(project);
  expect(await generate(folder, "--output", "client/")).toBe(`wrote ${join(folder, "client")}`);
  const { "OPERATIONS.md": operations } = await readFolder(join(folder, "client"));
  expect(operations).toContain("# Operations");
  expect(await generate(folder, "--output", "specs")).toBe(
    `${join(folder, "specs")}: it contains other files`,
  );
  expect(await readFolder(join(folder, "specs"))).toHaveProperty(["confluence-v1.json"]);
});
