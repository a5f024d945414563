import { execFile, execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);

const document = {
  openapi: "3.0.3",
  info: { title: "Acme", version: "1" },
  paths: { "/acme/api/pages": { get: { operationId: "getPages", responses: { 204: { description: "" } } } } },
};

describe("the packed generator, installed in an empty project", () => {
  let project: string;
  const command = (...args: string[]) =>
    run(process.execPath, [join(project, "node_modules/confluence-codegen/dist/cli.js"), ...args], {
      cwd: project,
    });

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "confluence-codegen-"));
    const installed = join(project, "node_modules/confluence-codegen");
    mkdirSync(installed, { recursive: true });
    execFileSync("npm", ["run", "--silent", "build:generator"]);
    const args = ["pack", "--ignore-scripts", "--json", "--workspaces=false", "--pack-destination", project];
    const [packed] = JSON.parse(execFileSync("npm", args, { encoding: "utf8" }));
    execFileSync("tar", ["-xzf", join(project, packed.filename), "--strip-components=1", "-C", installed]);
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    for (const name of Object.keys(dependencies))
      symlinkSync(resolve("node_modules", name), join(project, "node_modules", name));
    writeFileSync(join(project, "package.json"), '{ "type": "module" }');
    writeFileSync(join(project, "acme.json"), JSON.stringify(document));
  }, 60_000);
  afterAll(() => rmSync(project, { recursive: true }));

  it("holds its code, the specifications and the templates, and nothing of the tests", () => {
    expect(readdirSync(join(project, "node_modules/confluence-codegen")).sort()).toEqual([
      "LICENSE",
      "README.md",
      "dist",
      "package.json",
      "specs",
      "templates",
    ]);
  });

  it("makes a client of the documents that a configuration names", async () => {
    const config = [
      "outputFolder: client",
      "leaveOut: [src/recipes]",
      "product: { gateway: acme, contextPath: '', tokenProbe: /acme/api/pages, userProbe: /acme/api/pages }",
      "specs:",
      "  - { namespace: v1, document: acme.json, prefix: /acme/api, reference: https://acme.test }",
    ];
    writeFileSync(join(project, "codegen.yaml"), config.join("\n"));
    const { stdout } = await command("generate", "--config", "codegen.yaml");
    expect(stdout).toMatch(/^wrote .*client: 1 operations, /m);
    expect(readFileSync(join(project, "client/src/v1/methods.ts"), "utf8")).toContain("getPages(");
    const again = await command("generate", "--config", "codegen.yaml");
    expect(again.stdout).toContain("nothing has changed since it was generated");
  }, 60_000);

  it("tells what a document changes, and which scopes a program needs", async () => {
    const other = { ...document, paths: {} };
    writeFileSync(join(project, "other.json"), JSON.stringify(other));
    const { stdout: changes } = await command("diff", "acme.json", "other.json", "--api", "v2");
    expect(changes).toContain("getPages");
    mkdirSync(join(project, "node_modules/confluence-fetch"));
    cpSync("generated/package.json", join(project, "node_modules/confluence-fetch/package.json"));
    cpSync("generated/dist", join(project, "node_modules/confluence-fetch/dist"), { recursive: true });
    writeFileSync(
      join(project, "program.ts"),
      'import { createConfluence, fromEnvironment } from "confluence-fetch";\ncreateConfluence(fromEnvironment()).v2.getPages();\n',
    );
    const { stdout: scopes } = await command("scopes", "program.ts", "--family", "granular");
    expect(scopes).toContain("read:page:confluence  v2.getPages");
  }, 60_000);
});
