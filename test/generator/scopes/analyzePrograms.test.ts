import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { confluence } from "../../../generator/config/config.js";
import { analyzePrograms } from "../../../generator/scopes/analyzePrograms.js";
import { listScopedOperations } from "../../../generator/scopes/listScopedOperations.js";
import { openPrograms } from "../../../generator/scopes/openPrograms.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const operations = await listScopedOperations(confluence);
const { packageName } = confluence.product;

test("in a sample application every use is found, nothing else, and what cannot be resolved is named", () => {
  const programs = openPrograms(["test/generator/scopes/app"]);
  const { uses, unresolved } = analyzePrograms(programs, operations, packageName);
  const found = [
    ...uses.map(({ operation, location }) => `${location.file}:${location.line} ${operation}`),
    ...unresolved.map(({ location }) => `${location.file}:${location.line} unresolved`),
  ];
  const files = programs[0]?.getRootFileNames().map((file) => relative("", file)) ?? [];
  const expected = files.flatMap((file) => readMarkers(file));
  expect(files.length).toBeGreaterThanOrEqual(30);
  expect(expected.length).toBeGreaterThan(100);
  expect([...new Set(found)].sort()).toStrictEqual(expected.sort());
});

/** The expected uses that stand beside the lines of a file: `// uses v2.getPages`, `// unresolved`. */
function readMarkers(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const [, below, names] = /\/\/ uses(-below)? (.+)$/.exec(line) ?? [];
      const found = names?.split(", ") ?? (line.endsWith("// unresolved") ? ["unresolved"] : []);
      return found.map((name) => `${file}:${index + (below ? 2 : 1)} ${name}`);
    });
}

test("what is unresolved says why", async () => {
  const found = await findIn({
    "src/a.ts": [
      'import { createConfluence, fromEnvironment } from "confluence-fetch";',
      "const confluence = createConfluence(fromEnvironment());",
      "export const call = (name: keyof typeof confluence.v2) => confluence.v2[name];",
      "console.log(confluence.v2);",
      "export const get = (path: string) => confluence.client.GET(path as any, {});",
      "declare function legacy(client: typeof confluence): void;",
      "legacy(confluence);",
    ].join("\n"),
  });
  expect(
    found.unresolved.map(({ what, location }) => `${location.line}:${location.column} ${what}`),
  ).toStrictEqual([
    "3:73 the operation is chosen at run time, by name",
    "4:13 the client is passed on as any",
    "5:56 the path is chosen at run time, by path as any",
    "7:8 what legacy uses of the client is unknown",
  ]);
});

test("every recipe counts as the operations that it uses", async () => {
  const recipes = Object.keys(await import("confluence-fetch/recipes")).sort();
  const lines = recipes.map((name) => `recipes.${name};`);
  const text = ['import * as recipes from "confluence-fetch/recipes";', ...lines].join("\n");
  const { uses } = await findIn({ "src/a.ts": text });
  const found = recipes.map((name, index) => {
    const own = uses.filter(({ location }) => location.line === index + 2);
    return [name, own.map(({ operation }) => operation).sort()];
  });
  expect(Object.fromEntries(found)).toStrictEqual({
    adfBody: [],
    cql: [],
    createOrUpdatePage: ["v2.createPage", "v2.getPageById", "v2.getPages", "v2.updatePage"],
    findByPath: [
      "v2.getDatabaseById",
      "v2.getFolderById",
      "v2.getPageAncestors",
      "v2.getPageById",
      "v2.getPages",
      "v2.getSmartLinkById",
      "v2.getSpaceById",
      "v2.getWhiteboardById",
    ],
    findSpaceByKey: ["v2.getSpaces"],
    getUsers: ["v2.createBulkUserLookup"],
    isSameBody: [],
    listChanges: ["v1.searchByCQL"],
    listPagesBySpace: ["v2.getPagesInSpace", "v2.getSpaces"],
    mention: [],
    mentionsOf: [],
    pagePath: [
      "v2.getDatabaseById",
      "v2.getFolderById",
      "v2.getPageAncestors",
      "v2.getPageById",
      "v2.getPages",
      "v2.getSmartLinkById",
      "v2.getWhiteboardById",
    ],
    readPage: ["v2.getPageById"],
    restoreVersion: ["v2.getPageById", "v2.updatePage"],
    storageBody: [],
    syncAttachments: [
      "v1.createAttachment",
      "v1.updateAttachmentData",
      "v2.deleteAttachment",
      "v2.getPageAttachments",
    ],
    updatePage: ["v2.getPageById", "v2.updatePage"],
    waitForSpacePermissionTask: ["v2.getSpacePermissionTransitionTaskStatus"],
    waitForTask: ["v1.getTask"],
    walkPageTree: [
      "v2.getDatabaseDirectChildren",
      "v2.getFolderDirectChildren",
      "v2.getPageDirectChildren",
      "v2.getPagesInSpace",
      "v2.getSmartLinkDirectChildren",
      "v2.getWhiteboardDirectChildren",
    ],
    whoCanRead: [
      "v1.getRestrictionsForOperation",
      "v2.getPageAncestors",
      "v2.getPageById",
      "v2.getSpacePermissionsAssignments",
    ],
  });
});

const client = 'import { createConfluence } from "confluence-fetch"; export const c = createConfluence;\n';

test("the programs to which a tsconfig refers are searched, too, and files can stand for a program", async () => {
  const files = {
    "tsconfig.json": JSON.stringify({ files: [], references: [{ path: "./core" }, { path: "./app" }] }),
    "core/tsconfig.json": JSON.stringify({ extends: "../base.json", include: ["."] }),
    "core/core.ts": `${client}export const core = (v: ReturnType<typeof c>) => v.v2.getPages();`,
    "app/tsconfig.json": JSON.stringify({ extends: "../base.json", include: ["."] }),
    "app/app.ts": 'import { c } from "../core/core.js";\nexport const app = c({} as never).v1.getTask;',
  };
  const folder = await makeProgram(files);
  const list = (paths: string[]) =>
    analyzePrograms(openPrograms(paths.map((path) => join(folder, path))), operations, packageName).uses.map(
      ({ operation, location }) =>
        `${relative(folder, resolve(location.file))}:${location.line} ${operation}`,
    );
  expect(list(["tsconfig.json"])).toStrictEqual(["app/app.ts:2 v1.getTask", "core/core.ts:2 v2.getPages"]);
  expect(list(["core/core.ts"])).toStrictEqual(["core/core.ts:2 v2.getPages"]);
});

test("a program in which the client cannot be found is refused", async () => {
  const without = await makeProgram({ "src/a.ts": "export const a = 1;" });
  expect(
    await problemsOf(() => analyzePrograms(openPrograms([without]), operations, packageName)),
  ).toStrictEqual([
    {
      where: "scopes",
      what: "no file of the program imports confluence-fetch",
      hint: "pass the tsconfig.json or the files of a program that uses it, or name another client with --config or --preset",
    },
  ]);
  const text = `${client}export type {} from "confluence-fetch/recipies";`;
  const folder = await makeProgram({ "src/a.ts": text });
  expect(
    await problemsOf(() => analyzePrograms(openPrograms([folder]), operations, packageName)),
  ).toStrictEqual([
    {
      where: `${relative("", folder)}/src/a.ts:2:21`,
      what: "confluence-fetch/recipies does not resolve to the types of the package confluence-fetch",
      hint: "install confluence-fetch where the program is, and check the import with `tsc --noEmit`",
    },
  ]);
});

test("a tsconfig that is missing or at fault is named, and so is a file", async () => {
  const folder = relative(
    "",
    await temporaryFolder({
      "bad/tsconfig.json": '{ "compilerOptions": { "module": "no" } }',
      "torn/tsconfig.json": '{ "include": ["."]',
      "torn/a.ts": client,
      "empty/.keep": "",
    }),
  );
  const missing = "pass a tsconfig.json, its folder, or the entry files of the program";
  expect(
    await problemsOf(() =>
      openPrograms([`${folder}/no/tsconfig.json`, `${folder}/no.ts`, `${folder}/empty`]),
    ),
  ).toStrictEqual([
    { where: `${folder}/no/tsconfig.json`, what: "no such file", hint: missing },
    { where: `${folder}/no.ts`, what: "no such file", hint: missing },
    { where: `${folder}/empty/tsconfig.json`, what: "no such file", hint: missing },
  ]);
  expect(await problemsOf(() => openPrograms([`${folder}/torn`]))).toMatchObject([
    { where: `${folder}/torn/tsconfig.json:1:19`, what: "'}' expected." },
  ]);
  expect(await problemsOf(() => openPrograms([`${folder}/bad`]))).toMatchObject([
    { where: `${folder}/bad/tsconfig.json:1:34`, what: expect.stringContaining("'--module'") },
    { where: `${folder}/bad/tsconfig.json`, what: expect.stringContaining("No inputs were found") },
  ]);
});

const base = {
  compilerOptions: {
    module: "NodeNext",
    target: "ES2023",
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ["ES2023", "DOM"],
  },
};

/** Makes a program that has the client installed. */
async function makeProgram(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder({
    "base.json": JSON.stringify(base),
    "tsconfig.json": JSON.stringify({ extends: "./base.json", include: ["src"] }),
    "package.json": '{ "type": "module" }',
    "node_modules/.keep": "",
    ...files,
  });
  await symlink(resolve("generated"), join(folder, "node_modules/confluence-fetch"));
  return folder;
}

async function findIn(files: Readonly<Record<string, string>>) {
  return analyzePrograms(openPrograms([await makeProgram(files)]), operations, packageName);
}

test.each<[string, Record<string, string>, string]>([
  ["missing", { "tsconfig.json": '{ "files": ["nope.ts"] }' }, "nope.ts"],
  ["a device", { "tsconfig.json": '{ "files": ["/dev/zero"] }' }, "/dev/zero"],
  ["a folder", { "tsconfig.json": '{ "files": ["a.ts"] }', "a.ts/b.txt": "" }, "a.ts"],
])("a file of a tsconfig that is %s is refused", async (_, files, name) => {
  const folder = await temporaryFolder(files);
  expect(await problemsOf(() => openPrograms([folder]))).toMatchObject([
    { where: expect.stringContaining(name), what: "is missing or no file" },
  ]);
});

test.each([
  ["program", "a.ts"],
  ["tsconfig", "tsconfig.json"],
])("a %s that is a pipe is refused at once", async (_, name) => {
  const pipe = join(await temporaryFolder(), name);
  execFileSync("mkfifo", [pipe]);
  expect(await problemsOf(() => openPrograms([pipe]))).toMatchObject([
    { where: pipe, what: "is missing or no file" },
  ]);
});

test("a program that is nested too deeply is refused", async () => {
  const text = `export default ${"(".repeat(50_000)}1${")".repeat(50_000)};`;
  const folder = await temporaryFolder({ "a.ts": text });
  const file = join(folder, "a.ts");
  expect(await problemsOf(() => openPrograms([file]))).toStrictEqual([
    {
      where: file,
      what: "is nested too deeply for the compiler",
      hint: "simplify the file, or leave it out",
    },
  ]);
});
