import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { expect, inject, test } from "vitest";
import { runCli } from "../support/runCli.js";
import { readFolder, temporaryFolder } from "../support/temporaryFolder.js";

/** Runs the command line in a folder of its own with these files, and gives what came of it. */
async function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
) {
  const cwd = await temporaryFolder(files);
  await mkdir(join(cwd, "specs/overlays"), { recursive: true });
  const { stderr, ...others } = await runCli(cwd, args, { LC_ALL: "de_DE.UTF-8", ...environment });
  return { ...others, stderr: stderr.split("\n"), files: await readFolder(cwd) };
}

/** A document of one operation, as text. */
const describe = (path: string, description?: string, operationId = "getPages") =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { version: "1", description },
    paths: {
      [path]: {
        get: { operationId, responses: { 204: {} } },
      },
    },
  });

const missing = ["specs/confluence-v1.json", "specs/confluence-v2.json"].flatMap((file) => [
  `${file}: no such file`,
  "  hint: put the document there, or fetch both with `npx confluence-codegen update-specs`",
]);

test("a mistake on the command line is explained in two lines, in English", async () => {
  const mistakes = [
    { args: [], what: "Missing command" },
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
      stderr: [`confluence-codegen: ${what}`, "  hint: run with --help for usage", ""],
      files: {},
    })),
  );
});

type Case = [string, readonly string[], readonly string[]];

test.each<Case>([
  [
    "given twice",
    ["generate", "--output", "a", "--output", "b"],
    ["--output: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["generate", "--config", "a", "--config=b"],
    ["--config: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["generate", "--check", "--no-check"],
    ["--check: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["update-specs", "--date", "2026-10-06", "--date", "x"],
    ["--date: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["update-specs", "--v1", "a", "--v1", "b"],
    ["--v1: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["diff", "--fail-on", "major", "--failOn", "minor"],
    ["--fail-on: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["check-docs", "--max-size", "1", "--max-size", "2"],
    ["--max-size: is given more than once", "give it once"],
  ],
  [
    "given twice",
    ["scopes", "--check", "a", "--check", "b"],
    ["--check: is given more than once", "give it once"],
  ],
  ["empty", ["generate", "--output="], ["--output: is empty", "write a value, or leave it out"]],
  ["empty", ["generate", "--config", ""], ["--config: is empty", "write a value, or leave it out"]],
  ["no number", ["update-specs", "--max-size", "ten"], ["--max-size: is not a number", "write a number"]],
  ...[
    ["diff", "--", "a", "b"],
    ["diff", "a", "--", "b"],
    ["scopes", "--", "a.ts"],
  ].map(
    (args): Case => [
      "no option",
      args,
      [
        "--: what follows it is not read",
        "leave it out; write a file name that starts with a dash as ./-name",
      ],
    ],
  ),
  ...["-1", "0", "1e999"].map(
    (size): Case => [
      "no size",
      ["diff", `--max-size=${size}`, "a", "b"],
      [`--max-size: is ${Number(size)}`, "write a number of megabytes that is greater than 0"],
    ],
  ),
  ["no number", ["check-docs", "--max-size=NaN"], ["--max-size: is not a number", "write a number"]],
  [
    "a switch with a value",
    ["generate", "--check=yes"],
    ["--check: takes no value", "write --check, or leave it out"],
  ],
  [
    "a property",
    ["generate", "--output.a", "b"],
    ["confluence-codegen: Unknown argument: output.a", "run with --help for usage"],
  ],
])("an option that is %s is refused: %j", async (_, args, [what, hint]) => {
  const ran = await run(args);
  expect(ran).toStrictEqual({ code: 1, stdout: "", stderr: [what, `  hint: ${hint}`, ""], files: {} });
});

test("without specifications every one that is missing is reported, and nothing is written", async () => {
  expect(await run(["generate"])).toStrictEqual({ code: 1, stdout: "", stderr: [...missing, ""], files: {} });
});

test("a missing file that a configuration names is to be put there, or named otherwise", async () => {
  const spec = { namespace: "v3", document: "gone.json", reference: "https://acme.test" };
  const product = { name: "Acme", gateway: "acme", contextPath: "", tokenProbe: "/a", userProbe: "/a" };
  const config = JSON.stringify({ outputFolder: "out", product, specs: [spec] });
  const { stderr } = await run(["generate", "--config", "acme.json"], { "acme.json": config });
  expect(stderr).toStrictEqual([
    expect.stringMatching(/^\/.*\/gone\.json: no such file$/),
    "  hint: put the document there, or correct its path in the configuration",
    "",
  ]);
  const { stderr: other } = await run(["generate", "--config", "gone.yaml"]);
  expect(other).toStrictEqual(["gone.yaml: no such file", "  hint: check the path", ""]);
});

test("a document from a file is not taken without the address that served it", async () => {
  const own = { "own.json": describe("/wiki/rest/api/content") };
  expect(await run(["update-specs", "--v1", "own.json"], own)).toStrictEqual({
    code: 1,
    stdout: "",
    stderr: [
      "--v1: own.json is not the URL from which the document was downloaded",
      "  hint: pass that URL as --v1-url; it is recorded in sources.json",
      "",
    ],
    files: own,
  });
});

test("a check names what is not up to date, and writes nothing", async () => {
  const files = {
    "generated/README.md": "edited",
    "generated/dist/index.js": "built",
    "generated/src/old.ts": "",
    "specs/confluence-v1.json": describe("/wiki/rest/api/content", "", "getCurrentUser"),
    "specs/confluence-v2.json": describe("/wiki/api/v2/pages", "", "getSpaces"),
    "templates/client/src/a.ts": "",
    "templates/confluence/README.md": "# Acme",
  };
  const { stderr, ...rest } = await run(["generate", "--check"], files);
  expect(rest).toStrictEqual({ code: 1, stdout: "", files });
  const hint = "  hint: run `npm run generate`; nothing under generated/ is edited by hand";
  expect(stderr.slice(0, 6)).toStrictEqual([
    "generated/.confluence-codegen.json: is missing",
    hint,
    "generated/OPERATIONS.md: is missing",
    hint,
    "generated/README.md: differs from what the generator writes",
    hint,
  ]);
  expect(stderr).toContain("generated/src/v2/schema.ts: is missing");
  expect(stderr.at(-3)).toBe("generated/src/old.ts: is not written by the generator");
});

const described = {
  "specs/confluence-v1.json": describe("/wiki/rest/api/content"),
  "specs/confluence-v2.json": describe("/wiki/api/v2/pages"),
  "specs/docs/confluence-v1.yaml":
    "operations: { getPages: Lists the pages of the whole site by their titles. }",
  "specs/docs/confluence-v2.yaml": "operations: { getPages: Lists pages. }",
  "own.json": describe("/", "It lists pages, and the whole site by their titles."),
  "same.json": describe("/", "It lists THE pages of the *whole* site by their titles."),
};

test("texts that are complete and our own are in order", async () => {
  const alone = await run(["check-docs"], described);
  expect(alone).toMatchObject({ code: 0, stdout: "specs/docs is complete: 2 descriptions\n", stderr: [""] });
  const compared = await run(["check-docs", "--upstream", "own.json", "specs/confluence-v2.json"], described);
  expect(compared).toStrictEqual({
    code: 0,
    stdout:
      "specs/docs is complete: 2 descriptions, nothing copied from own.json, specs/confluence-v2.json\n",
    stderr: [""],
    files: described,
  });
});

test("missing, copied and superfluous descriptions are reported together", async () => {
  const files = { ...described, "specs/docs/confluence-v2.yaml": "operations: { getPage: Reads a page. }" };
  const args = ["check-docs", "--upstream", "own.json", "--upstream", "same.json", "--upstream", "gone.json"];
  expect(await run(args, files)).toStrictEqual({
    code: 1,
    stdout: "",
    stderr: [
      "specs/docs/confluence-v2.yaml operations.getPages: has no description",
      "  hint: write one or two sentences in specs/docs/confluence-v2.yaml, in our own words",
      "specs/docs/confluence-v2.yaml operations.getPage: does not exist in confluence-v2.json",
      "  hint: fix the name, or delete the description",
      'specs/docs/confluence-v1.yaml operations.getPages: same.json contains the same words: "lists the pages of the whole site by"',
      "  hint: reword the description",
      "gone.json: cannot be read (ENOENT)",
      "  hint: check the URL or the path, and try again",
      "",
    ],
    files,
  });
});

test("texts that nobody has written are not in order", async () => {
  const { "specs/docs/confluence-v1.yaml": _1, "specs/docs/confluence-v2.yaml": _2, ...files } = described;
  expect(await run(["check-docs"], files)).toMatchObject({
    code: 1,
    stderr: [
      "specs/docs: no such folder",
      "  hint: write a description of every operation, parameter and field",
      "",
    ],
  });
});

test("the stack trace is shown on demand, below the problems", async () => {
  const { code, stderr } = await run(["generate", "--verbose"]);
  expect(code).toBe(1);
  expect(stderr.slice(0, 5)).toStrictEqual([...missing, `GeneratorError: ${missing[0]}`]);
  expect(stderr.filter((line) => /^ {4}at .*generateClient/.test(line))).toHaveLength(1);
});

test("an error that nobody foresaw has a way out as well, and no stack trace", async () => {
  const broken = "globalThis.structuredClone = () => { throw new TypeError('the platform is broken'); };";
  const documents = {
    "specs/confluence-v1.json": describe("/wiki/rest/api/user"),
    "specs/confluence-v2.json": describe("/wiki/api/v2/spaces"),
  };
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(broken)}`;
  const { code, stderr, files } = await run(["generate"], documents, { NODE_OPTIONS });
  expect(code).toBe(1);
  expect(stderr).toStrictEqual([
    "internal error: the platform is broken",
    "  hint: run again with --verbose and report the output",
    "",
  ]);
  expect(Object.keys(files)).toStrictEqual(["specs/confluence-v1.json", "specs/confluence-v2.json"]);
});

test("the version is the generator's own, whatever the current folder is", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const folder = await temporaryFolder({
    "package.json": '{ "version": "9.9.9" }',
    "node_modules/confluence-codegen/package.json": JSON.stringify({ type: "module", version }),
  });
  for (const name of await readdir("node_modules"))
    await symlink(resolve("node_modules", name), join(folder, "node_modules", name));
  const installed = join(folder, "node_modules/confluence-codegen");
  await symlink(dirname(inject("cli")), join(installed, "dist"));
  const args = [
    "--preserve-symlinks",
    "--preserve-symlinks-main",
    join(installed, "dist/cli.js"),
    "--version",
  ];
  expect(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" })).toBe(`${version}\n`);
});

test("help lists the commands and is no error", async () => {
  const { code, stdout, stderr } = await run(["--help"]);
  expect([code, stderr]).toStrictEqual([0, [""]]);
  expect(stdout.match(/^ {2}confluence-codegen \S+/gm)).toStrictEqual([
    "  confluence-codegen update-specs",
    "  confluence-codegen generate",
    "  confluence-codegen check-docs",
    "  confluence-codegen diff",
    "  confluence-codegen scopes",
  ]);
});
