import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Config, confluence } from "../../../generator/config/config.js";
import { readConfig } from "../../../generator/read/readConfig.js";
import { analyzePrograms } from "../../../generator/scopes/analyzePrograms.js";
import { listScopedOperations } from "../../../generator/scopes/listScopedOperations.js";
import { openPrograms } from "../../../generator/scopes/openPrograms.js";
import { problemsOf } from "../../support/problemsOf.js";
import { runCli } from "../../support/runCli.js";

const operation = (operationId: string, scope: string, parameters: readonly string[] = []) => ({
  operationId,
  parameters: parameters.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
  security: [{ basicAuth: [] }, { oAuth: [] }],
  "x-atlassian-oauth2-scopes": [{ scheme: "oAuth", state: "Current", scopes: [scope] }],
  responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } },
});

const documentOf = (paths: object) =>
  JSON.stringify({
    openapi: "3.0.1",
    info: { title: "Issues", version: "3" },
    servers: [{ url: "https://your-domain.example.net" }],
    paths,
    components: { securitySchemes: { basicAuth: { type: "http", scheme: "basic" } } },
  });

const product = {
  name: "Jira",
  gateway: "jira",
  contextPath: "",
  tokenProbe: "/rest/api/3/myself",
  userProbe: "/rest/api/3/myself",
};
const reference = "https://developer.atlassian.com/cloud/jira/platform/rest/v3";

/** The client, named as its package: `getTask` is an operation of confluence-fetch, too. */
const FILES = {
  "config.yaml": JSON.stringify({
    outputFolder: "jira",
    leaveOut: ["src/bin.ts", "LICENSE"],
    product: { ...product, packageName: "@acme/jira-fetch" },
    specs: [
      { namespace: "platform", document: "platform.json", prefixes: ["/rest/api/3"], reference },
      { namespace: "serviceDesk", document: "desk.json", prefixes: ["/rest/servicedeskapi"], reference },
    ],
  }),
  "platform.json": documentOf({
    "/rest/api/3/issue/{key}": { get: operation("getIssue", "read:issue:jira", ["key"]) },
    "/rest/api/3/task/{id}": { get: operation("getTask", "read:task:jira", ["id"]) },
    "/rest/api/3/addons": { get: operation("new", "read:addon:jira") },
  }),
  "desk.json": documentOf({
    "/rest/servicedeskapi/request/{id}": { get: operation("getRequest", "read:request:jira", ["id"]) },
  }),
};

const root = resolve(".");
let folder: string;
let config: Config;

/** Generates the client and builds it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "confluence-codegen-"));
  await write(folder, FILES);
  expect(await runCli(folder, ["generate", "--config", "config.yaml"])).toMatchObject({ code: 0 });
  config = await readConfig(join(folder, "config.yaml"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  await promisify(execFile)(process.execPath, ["build.js"], { cwd: join(folder, "jira") });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(into: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await writeFile(join(into, path), content);
  }
}

/** What a program has in `node_modules` besides confluence-fetch, by the way in which the client is installed. */
const INSTALLS = {
  "as a link": (modules: string) => symlink(join(folder, "jira"), join(modules, "@acme/jira-fetch")),
  "from a tarball": (modules: string) => unpack(join(modules, "@acme/jira-fetch")),
  "under another name": (modules: string) => unpack(join(modules, "my-jira")),
  "not at all": () => {},
};

async function unpack(into: string): Promise<void> {
  for (const path of ["package.json", "dist"])
    await cp(join(folder, "jira", path), join(into, path), { recursive: true });
  await symlink(join(root, "node_modules"), join(into, "node_modules"));
}

let programs = 0;

/** Finds what a program uses of a client. */
async function analyze(
  text: string,
  install: keyof typeof INSTALLS = "as a link",
  ofClient = config,
): Promise<string[]> {
  programs += 1;
  const program = join(folder, `program-${programs}`);
  const options = { module: "NodeNext", target: "ES2023", strict: true, skipLibCheck: true, types: [] };
  await write(program, {
    "tsconfig.json": JSON.stringify({ compilerOptions: options, include: ["*.ts"] }),
    "package.json": '{ "type": "module" }',
    "app.ts": text,
    "node_modules/@acme/.keep": "",
  });
  await symlink(join(root, "generated"), join(program, "node_modules/confluence-fetch"));
  await INSTALLS[install](join(program, "node_modules"));
  const operations = await listScopedOperations(ofClient);
  const { uses, unresolved } = analyzePrograms(
    openPrograms([program]),
    operations,
    ofClient.product.packageName,
  );
  return [
    ...uses.map(({ operation, location }) => `${location.line} ${operation}`),
    ...unresolved.map(({ what, location }) => `${location.line} ${what}`),
  ];
}

const program = (from: string, operations: string) =>
  `import { createJira, createClientOf, fromEnvironment } from "${from}";
import { getIssue } from "${operations}";
const jira = createJira(fromEnvironment());
jira.platform.getIssue({ key: "A-1" });
const { getTask: read } = jira.platform;
export const all = jira.platform.new();
export const desk = { list: jira.serviceDesk.getRequest };
createClientOf({ ...fromEnvironment(), operations: { getIssue } });
jira.client.GET("/rest/api/3/task/{id}", { params: { path: { id: "1" } } });
read({ id: "1" });
export const any = (name: keyof typeof jira.platform) => jira.platform[name];
`;

test.each<[keyof typeof INSTALLS, string, string]>([
  ["as a link", "@acme/jira-fetch", "@acme/jira-fetch/platform/operations"],
  ["from a tarball", "@acme/jira-fetch", "@acme/jira-fetch/platform/operations"],
  ["under another name", "my-jira", "my-jira/platform/operations"],
  ["not at all", "../jira/src/index.js", "../jira/src/platform/operations.js"],
])("a client of another product that is installed %s is recognized", async (install, from, operations) => {
  expect(await analyze(program(from, operations), install)).toStrictEqual([
    "4 platform.getIssue",
    "5 platform.getTask",
    "6 platform.new",
    "7 serviceDesk.getRequest",
    "8 platform.getIssue",
    "9 platform.getTask",
    "11 the operation is chosen at run time, by name",
  ]);
});

const BOTH = `import * as c from "confluence-fetch";
import * as j from "@acme/jira-fetch";
const clients = {
  confluence: c.createConfluence(c.fromEnvironment()),
  jira: j.createJira(j.fromEnvironment()),
};
declare function hand(client: object): void;
clients.confluence.v1.getTask({ id: 1 });
clients.jira.platform.getTask({ id: "1" });
clients.confluence.client.GET("/wiki/api/v2/pages");
clients.jira.client.GET("/rest/api/3/addons");
hand(clients.confluence);
hand(clients.jira);
export const tasks = { ...clients.confluence.v2, ...clients.jira.platform };
tasks.getTask({ id: "1" });
tasks.getPages();
`;

test("of several clients in a program, only the one that is asked for counts", async () => {
  expect(await analyze(BOTH)).toStrictEqual([
    "9 platform.getTask",
    "11 platform.new",
    "15 platform.getTask",
    "13 the client is passed on as object",
  ]);
  expect(await analyze(BOTH, "as a link", confluence)).toStrictEqual([
    "8 v1.getTask",
    "10 v2.getPages",
    "16 v2.getPages",
    "12 the client is passed on as object",
  ]);
});

test("what refuses a program names the client that was looked for", async () => {
  const without = analyze('export * from "confluence-fetch";');
  expect(await problemsOf(() => without)).toStrictEqual([
    {
      where: "scopes",
      what: "no file of the program imports @acme/jira-fetch",
      hint: "pass the tsconfig.json or the files of a program that uses it, or name another client with --config or --preset",
    },
  ]);
  const unresolved = analyze('export * from "@acme/jira-fetch/platform";', "not at all");
  expect(await problemsOf(() => unresolved)).toMatchObject([
    {
      what: "@acme/jira-fetch/platform does not resolve to the types of the package @acme/jira-fetch",
      hint: "install @acme/jira-fetch where the program is, and check the import with `tsc --noEmit`",
    },
  ]);
});

test("scopes --config reports the client of a configuration", async () => {
  await analyze(BOTH);
  const run = await runCli(join(folder, `program-${programs}`), [
    "scopes",
    ...["--config", "../config.yaml", "--family", "granular"],
  ]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout.split("\n").slice(0, 3)).toStrictEqual([
    "granular: 2 scopes",
    "  read:addon:jira  platform.new",
    "  read:task:jira  platform.getTask",
  ]);
});
