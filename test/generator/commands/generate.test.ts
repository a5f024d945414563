import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { runCommand } from "../../support/runCommand.js";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

// The published generator has no sources to check.
vi.mock("../../../generator/typecheckGenerator.js", () => ({ typecheckGenerator: async () => {} }));

const root = fileURLToPath(new URL("../../..", import.meta.url));

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
  "templates/client/src/a.ts": "",
  "templates/confluence/README.md": "# Acme\n",
};

/** Runs `generate` in a folder, and returns the first line of what it prints, without counts and times. */
async function generate(cwd: string, ...options: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runCommand(cwd, ["generate", ...options]);
  return (stdout + stderr).replace(/(: \d+ operations)?[,\n].*/s, "");
}

const UNCHANGED = "generated is up to date: nothing has changed since it was generated";

test("a second run finishes at once, and one with --force generates again", async () => {
  const folder = await temporaryFolder(project);
  expect(await generate(folder)).toBe("wrote generated");
  const [manifest, first] = Object.keys(await readFolder(join(folder, "generated")));
  expect([manifest, first]).toStrictEqual([".confluence-codegen.json", "OPERATIONS.md"]);
  expect(await generate(folder)).toBe(UNCHANGED);
  expect(await generate(folder, "--force")).toBe("wrote generated");
});

test.each<[string, (folder: string) => Promise<void>]>([
  ["an input", (folder) => writeFile(join(folder, "templates/client/LICENSE"), "MIT")],
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
  const folder = await temporaryFolder({ ...project, "mine/thesis.txt": "mine" });
  expect(await generate(folder, "--output", "client/")).toBe(`wrote ${join(folder, "client")}`);
  const { "OPERATIONS.md": operations } = await readFolder(join(folder, "client"));
  expect(operations).toContain("# Operations");
  expect(await generate(folder, "--output", "mine")).toBe(`${join(folder, "mine")}: it contains thesis.txt`);
  expect(await readFolder(join(folder, "mine"))).toStrictEqual({ "thesis.txt": "mine" });
});

test.each([
  [".", "contains", "."],
  ["..", "contains", "."],
  ["node_modules", "contains", "node_modules/acme"],
  ["node_modules/acme/new", "is in", "node_modules/acme"],
  ["over/out", "is in", "over"],
  ["specs/docs", "contains", "specs/docs"],
  ["specs/out", "is in", "specs"],
  ["link/out", "is in", "node_modules/acme"],
])("an output folder that overlaps with an input is refused: %s", async (output, relation, input) => {
  const configuration = `
    outputFolder: generated
    specsFolder: specs
    overlaysFolder: over
    templates: [node_modules/acme]
    product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
    specs: [{ namespace: v2, document: confluence-v2.json, prefixes: [/wiki/api/v2], reference: "https://acme.test" }]`;
  const files = { ...project, "config.yaml": configuration, "node_modules/acme/a.txt": "", "over/a.txt": "" };
  const folder = await temporaryFolder(files);
  await symlink("node_modules/acme", join(folder, "link"));
  const what =
    relation === "contains" ? ", which the run reads and would delete" : ", from which the run reads";
  const { code, stdout, stderr } = await runCommand(folder, [
    "generate",
    "--config",
    "config.yaml",
    "--output",
    output,
  ]);
  expect([code, stdout, stderr]).toStrictEqual([
    1,
    "",
    `${join(folder, output)}: ${relation} ${join(folder, input)}${what}\n` +
      "  hint: name an output folder of its own, beside the inputs\n",
  ]);
  expect(await readFolder(folder)).toStrictEqual(files);
});

test("the output may be beside a document in the folder of the configuration", async () => {
  const configuration = `
    outputFolder: generated
    product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
    specs: [{ namespace: v2, document: spec.json, prefixes: [/wiki/api/v2], reference: "https://acme.test" }]`;
  const spec = project["specs/confluence-v2.json"];
  const folder = await temporaryFolder({ ...project, "config.yaml": configuration, "spec.json": spec });
  expect(await generate(folder, "--config", "config.yaml")).toBe(`wrote ${join(folder, "generated")}`);
});

test("a template folder that contains the output is refused, even if it is the configuration's", async () => {
  const configuration = `
    outputFolder: generated
    templates: ["."]
    product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
    specs: [{ namespace: v2, document: spec.json, prefixes: [/wiki/api/v2], reference: "https://acme.test" }]`;
  const spec = project["specs/confluence-v2.json"];
  const folder = await temporaryFolder({ ...project, "config.yaml": configuration, "spec.json": spec });
  expect(await generate(folder, "--config", "config.yaml")).toBe(
    `${join(folder, "generated")}: is in ${folder}`,
  );
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

test("a type error in the generator's own code is reported with its location, and nothing is written", async () => {
  const folder = await temporaryFolder(project);
  for (const path of ["generator", "package.json", "tsconfig.json"])
    await cp(join(root, path), join(folder, path), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const emitter = join(folder, "generator/emit/emitProduct.ts");
  const misspelled = (await readFile(emitter, "utf8")).replace("{ gateway,", "{ gatway: gateway,");
  await writeFile(emitter, misspelled);
  const line = misspelled.slice(0, misspelled.indexOf("gatway")).split("\n").length;
  const command = ["--import", import.meta.resolve("tsx"), "generator/cli.ts", "generate"];
  const printed = await new Promise<string>((resolve) =>
    execFile(process.execPath, command, { cwd: folder }, (_, stdout, stderr) => resolve(stdout + stderr)),
  );
  expect(printed).toContain(
    `generator/emit/emitProduct.ts:${line}:11: Property 'gatway' does not exist on type 'Product'.`,
  );
  expect(existsSync(join(folder, "generated"))).toBe(false);
});
