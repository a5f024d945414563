import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readFolder, temporaryFolder } from "../support/temporaryFolder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** Runs the command line in a folder of its own with these files, and gives what came of it. */
async function run(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const cwd = await temporaryFolder(files);
  const command = ["--import", tsx, join(root, "generator/cli.ts"), ...args];
  const env = { ...process.env, LC_ALL: "de_DE.UTF-8", NODE_OPTIONS: "" };
  return new Promise<{ code: number; stdout: string; stderr: string[]; files: Record<string, string> }>(
    (resolve) =>
      execFile(process.execPath, command, { cwd, env }, async (error, stdout, stderr) =>
        resolve({
          code: error ? Number(error.code) : 0,
          stdout,
          stderr: stderr.split("\n"),
          files: await readFolder(cwd),
        }),
      ),
  );
}

const missing = [
  "specs/confluence-v1.json: no such file",
  "  hint: check the path, or fetch the documents with `npm run update-specs`",
  "specs/confluence-v2.json: no such file",
  "  hint: check the path, or fetch the documents with `npm run update-specs`",
];

test("a mistake on the command line is explained in two lines, in English", async () => {
  const mistakes = [
    { args: [], what: "Which command?" },
    { args: ["generat"], what: "Unknown argument: generat" },
    { args: ["generate", "--chekc"], what: "Unknown argument: chekc" },
    { args: ["update-specs", "--date"], what: "Not enough arguments following: date" },
    { args: ["update-specs", "--v1-url", "x"], what: "Missing dependent arguments: v1-url -> v1" },
  ];
  const runs = await Promise.all(mistakes.map(({ args }) => run(args)));
  expect(runs).toStrictEqual(
    mistakes.map(({ what }) => ({
      code: 1,
      stdout: "",
      stderr: [`confluence-codegen: ${what}`, "  hint: see `confluence-codegen --help`", ""],
      files: {},
    })),
  );
});

test("without specifications every one that is missing is named, and nothing is written", async () => {
  expect(await run(["generate"])).toStrictEqual({ code: 1, stdout: "", stderr: [...missing, ""], files: {} });
});

test("a check names what is not up to date, and writes nothing", async () => {
  const describe = (path: string) =>
    JSON.stringify({
      openapi: "3.0.3",
      info: { version: "1" },
      paths: { [path]: { get: { operationId: "getPages", responses: { 204: {} } } } },
    });
  const files = {
    "generated/README.md": "edited",
    "generated/dist/index.js": "built",
    "generated/src/old.ts": "",
    "specs/confluence-v1.json": describe("/wiki/rest/api/content"),
    "specs/confluence-v2.json": describe("/wiki/api/v2/pages"),
    "templates/README.md": "# Acme",
  };
  const { stderr, ...rest } = await run(["generate", "--check"], files);
  expect(rest).toStrictEqual({ code: 1, stdout: "", files });
  expect(stderr[0]).toBe("generated/README.md: differs from what the generator writes");
  expect(stderr[1]).toBe("  hint: run `npm run generate`; nothing under generated/ is edited by hand");
  expect(stderr).toContain("generated/src/v2/schema.ts: is missing");
  expect(stderr.at(-3)).toBe("generated/src/old.ts: is not written by the generator");
});

test("the stack trace is shown on demand, below the problems", async () => {
  const { code, stderr } = await run(["generate", "--verbose"]);
  expect(code).toBe(1);
  expect(stderr.slice(0, 5)).toStrictEqual([...missing, `GeneratorError: ${missing[0]}`]);
  expect(stderr.filter((line) => /^ {4}at .*generateClient/.test(line))).toHaveLength(1);
});

test("an error that nobody foresaw has a way out as well, and no stack trace", async () => {
  const document = JSON.stringify({
    openapi: "3.0.3",
    info: { version: "1" },
    servers: [{ url: 7 }],
    paths: { "/wiki/api/v2/pages": { get: { operationId: "getPages", responses: { 204: {} } } } },
  });
  const { code, stderr, files } = await run(["generate"], {
    "specs/confluence-v1.json": document,
    "specs/confluence-v2.json": document,
  });
  expect(code).toBe(1);
  expect(stderr).toStrictEqual([
    "internal error: url.replace is not a function",
    "  hint: run again with --verbose, and report what it prints",
    "",
  ]);
  expect(Object.keys(files)).toStrictEqual(["specs/confluence-v1.json", "specs/confluence-v2.json"]);
});

test("help lists the commands and is no error", async () => {
  const { code, stdout, stderr } = await run(["--help"]);
  expect([code, stderr]).toStrictEqual([0, [""]]);
  expect(stdout.match(/^ {2}confluence-codegen \S+/gm)).toStrictEqual([
    "  confluence-codegen update-specs",
    "  confluence-codegen generate",
  ]);
});
