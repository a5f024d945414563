import { symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../../support/runCommand.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const compilerOptions = { module: "NodeNext", strict: true, skipLibCheck: true, types: [] };

const files = {
  "package.json": '{ "type": "module" }',
  "tsconfig.json": JSON.stringify({ compilerOptions, include: ["src"] }),
  "src/app.ts": [
    'import { createConfluence, fromEnvironment } from "confluence-fetch";',
    "const confluence = createConfluence(fromEnvironment());",
    "await confluence.v2.getPages();",
    'await confluence.v1.searchByCQL({ cql: "type = page" });',
    "await confluence.v2.getAdminKey();",
    "",
  ].join("\n"),
  "node_modules/.keep": "",
};

/** Runs `scopes` in the folder of a program, and gives what came of it. */
async function run(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const cwd = await temporaryFolder({ ...files, ...more });
  await symlink(resolve("generated"), join(cwd, "node_modules/confluence-fetch"));
  const { stderr, ...others } = await runCommand(cwd, ["scopes", ...args]);
  return { ...others, stderr: stderr.split("\n") };
}

test("in the folder of a program, the scopes of every family are printed, with file and line of each use", async () => {
  const { code, stdout, stderr } = await run([]);
  expect([code, stderr]).toStrictEqual([0, [""]]);
  expect(stdout.split("\n")).toStrictEqual([
    "granular: 2 scopes",
    "  read:content-details:confluence  v1.searchByCQL",
    "  read:page:confluence  v2.getPages",
    "",
    "classic: 1 scope",
    "  search:confluence  v1.searchByCQL",
    "  (none of this family)  v2.getPages",
    "",
    "fewest: 2 scopes",
    "  read:page:confluence  v2.getPages",
    "  search:confluence  v1.searchByCQL",
    "",
    "operations: 3",
    "  v1.searchByCQL",
    "    src/app.ts:4:21",
    "  v2.getAdminKey (not callable with a scoped token; needs an unscoped API token)",
    "    src/app.ts:5:21",
    "  v2.getPages",
    "    src/app.ts:3:21",
    "",
  ]);
});

test("as JSON they are the same for one family, and a program may be a file", async () => {
  const { stdout } = await run(["src/app.ts", "--family", "classic", "--format", "json"]);
  const report = JSON.parse(stdout);
  expect(report.families).toStrictEqual([
    {
      family: "classic",
      scopes: [{ scope: "search:confluence", operations: ["v1.searchByCQL"] }],
      uncovered: ["v2.getPages"],
    },
  ]);
  expect(report.operations[2]).toStrictEqual({
    operation: "v2.getPages",
    scopes: [["read:page:confluence"]],
    locations: [{ file: "src/app.ts", line: 3, column: 21 }],
  });
  expect(report.unresolved).toStrictEqual([]);
});

test("a check passes if the token has exactly the needed scopes", async () => {
  expect(await run(["--check", "read:page:confluence, search:confluence"])).toStrictEqual({
    code: 0,
    stdout: "the token has exactly the scopes that the 3 operations of the program need\n",
    stderr: [""],
  });
});

test("a check fails on missing, unused or unresolved scopes; without --check, none of them is a failure", async () => {
  const more = {
    "src/log.ts": 'import * as cf from "confluence-fetch";\nconsole.log(cf.createConfluence({} as never));',
  };
  const { code, stdout, stderr } = await run(["--check", "search:confluence write:page:confluence"], more);
  expect([code, stdout]).toStrictEqual([1, ""]);
  expect(stderr).toStrictEqual([
    "src/app.ts:3:21: v2.getPages needs read:page:confluence",
    "  hint: add the scope to the token; `scopes` without --check prints the smallest set",
    "--check: write:page:confluence is unused: no operation of the program needs it",
    "  hint: remove the scope from the token, or from the list",
    "src/log.ts:2:13: the client is passed on as any",
    "  hint: name the operation where the client is used, or give the value a type that declares it",
    "",
  ]);
  expect(await run(["--format", "markdown"], more)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("- `src/log.ts:2:13`: the client is passed on as any"),
  });
});

test("the scopes are those of the documents of the configuration that is chosen", async () => {
  const get = {
    operationId: "getPages",
    security: [{ oAuth: [] }],
    "x-atlassian-oauth2-scopes": [{ scheme: "oAuth", state: "Current", scopes: ["read:own:acme"] }],
    responses: { 204: {} },
  };
  const document = { openapi: "3.0.3", info: { version: "1" }, paths: { "/wiki/api/v2/pages": { get } } };
  const config = `
    product: { name: Confluence, gateway: confluence, contextPath: "", tokenProbe: /a, userProbe: /a }
    specs: [{ namespace: v2, document: own.json, reference: "https://acme.test" }]`;
  const program = files["src/app.ts"].split("\n").toSpliced(3, 2).join("\n");
  const more = { "config.yaml": config, "src/app.ts": program, "copy.json": JSON.stringify(document) };
  const args = [
    "--family",
    "granular",
    "--config",
    "config.yaml",
    "--document",
    "v2=copy.json",
    "src/app.ts",
  ];
  const { code, stdout, stderr } = await run(args, more);
  expect([code, stderr]).toStrictEqual([0, [""]]);
  expect(stdout).toMatch(/^granular: 1 scope\n {2}read:own:acme {2}v2\.getPages\n/);
});
