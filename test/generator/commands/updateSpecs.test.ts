import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeJira, jiraDocuments } from "../../support/jiraDocuments.js";
import { runCommand } from "../../support/runCommand.js";
import { readFolder, temporaryFolder } from "../../support/temporaryFolder.js";

/** A document of operations without arguments, by their paths, as Atlassian serves it. */
const describe = (server: string, ids: Readonly<Record<string, string>>) =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Acme", version: "1" },
    servers: [{ url: server }],
    paths: Object.fromEntries(
      Object.entries(ids).map(([path, operationId]) => [
        path,
        { get: { operationId, summary: "Prose.", responses: { 204: { description: "Done." } } } },
      ]),
    ),
  });

const v1 = describe("//acme.test", { "/wiki/rest/api/audit": "getAudit" });
const v2 = describe("https://{site}/wiki/api/v2", { "/pages": "getPages" });
const grown = describe("https://{site}/wiki/api/v2", { "/pages": "getPages", "/spaces": "getSpaces" });

/** Overlays and a folder of changesets, as the repository has them. */
const kept = {
  ".changeset/config.json": "{}",
  "specs/overlays/confluence-v2.yaml": "{ overlay: 1.0.0, extends: confluence-v2.json, actions: [] }",
};

/** Runs the command in a folder with upstream documents in files, and returns its exit code and output. */
function update(cwd: string, v2File: string, ...options: readonly string[]) {
  const served = ["--v1", "v1.json", "--v1-url", "https://acme.test/v1.json"];
  served.push("--v2", v2File, "--v2-url", "https://acme.test/v2.json");
  return run(cwd, ...served, ...options);
}

async function run(cwd: string, ...options: readonly string[]) {
  const { code, stdout, stderr } = await runCommand(cwd, ["update-specs", ...options]);
  return { code, stdout: stdout.split("\n"), stderr: stderr.split("\n") };
}

/** A repository that was updated on an earlier date, with the files from which it was updated. */
async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = await temporaryFolder({ ...kept, "v1.json": v1, "v2.json": v2, "grown.json": grown, ...files });
  await update(cwd, "v2.json", "--date", "2026-10-06");
  await rm(join(cwd, ".changeset/specs-2026-10-06.md"));
  return cwd;
}

test("an update reports its changes, and what to do next", async () => {
  const cwd = await repository();
  const { code, stdout, stderr } = await update(cwd, "grown.json", "--date", "2026-11-24");
  expect([code, stderr]).toStrictEqual([0, [""]]);
  expect(stdout[1]).toMatch(/^specs\/confluence-v2\.json: 1 -> 2 operations, /);
  expect(stdout.slice(2)).toStrictEqual([
    "",
    "minor, v2: 1 change",
    expect.stringMatching(/^ {2}operation added \(1\): /),
    expect.stringContaining("getSpaces"),
    "",
    "wrote .changeset/specs-2026-11-24.md, specs/confluence-v1.json, specs/confluence-v2.json, specs/sources.json",
    "the changeset says minor",
    "next: run `npm run generate`, and commit what it and the update changed",
    "",
  ]);
  expect(await readFolder(cwd)).toMatchObject({
    ".changeset/specs-2026-11-24.md": expect.stringContaining('"confluence-fetch": minor'),
    "specs/confluence-v2.json": expect.stringContaining("getSpaces"),
  });
});

test("problems are listed on stderr, and the documents are written all the same", async () => {
  const action = `{ target: "$.paths['/blogs']", description: Gone., x-evidence: Seen., remove: true }`;
  const cwd = await repository({
    "specs/overlays/confluence-v2.yaml": `{ overlay: 1.0.0, extends: confluence-v2.json, actions: [${action}] }`,
    "specs/docs/confluence-v1.yaml": "operations: { getAudit: Reads the audit log. }",
    "specs/docs/confluence-v2.yaml": "operations: { getPages: Lists pages., getBlogs: Lists blogs. }",
  });
  const { code, stdout, stderr } = await update(cwd, "grown.json");
  expect([code, stdout.at(-2)]).toStrictEqual([
    0,
    "next: fix the 3 problems listed above, then run `npm run generate`",
  ]);
  expect(stderr).toStrictEqual([
    "specs/overlays/confluence-v2.yaml action 1 ($.paths['/blogs']): matches nothing",
    "  hint: check whether specs/confluence-v2.json still has the defect; if not, delete the action",
    "specs/docs/confluence-v2.yaml operations.getSpaces: has no description",
    "  hint: write one or two sentences in specs/docs/confluence-v2.yaml, in our own words",
    "specs/docs/confluence-v2.yaml operations.getBlogs: does not exist in confluence-v2.json",
    "  hint: fix the name, or delete the description",
    "",
    "",
  ]);
  expect((await readFolder(cwd))["specs/confluence-v2.json"]).toContain("getSpaces");
});

test("unchanged documents leave every file as it is", async () => {
  const cwd = await repository();
  const before = await readFolder(cwd);
  const { code, stdout } = await update(cwd, "v2.json", "--date", "2026-11-24");
  expect([code, ...stdout.slice(2)]).toStrictEqual([0, "nothing has changed since the last update", ""]);
  expect(await readFolder(cwd)).toStrictEqual(before);
});

test("a dry run reports what it would write, and leaves every file as it is", async () => {
  const cwd = await repository();
  const before = await readFolder(cwd);
  const { stdout } = await update(cwd, "grown.json", "--date", "2026-11-24", "--dry-run");
  expect(stdout.slice(-4)).toStrictEqual([
    "would write .changeset/specs-2026-11-24.md, specs/confluence-v1.json, specs/confluence-v2.json, specs/sources.json",
    "the changeset says minor",
    "next: run again without --dry-run to write the documents",
    "",
  ]);
  expect(await readFolder(cwd)).toStrictEqual(before);
});

test("a dry run needs only one document", async () => {
  const cwd = await repository();
  const { code, stdout, stderr } = await run(cwd, "--v2", "grown.json", "--dry-run");
  expect([code, stderr]).toStrictEqual([0, [""]]);
  expect(stdout.slice(0, 2)).toStrictEqual([
    expect.stringMatching(
      /^specs\/confluence-v2\.json: 1 -> 2 operations, .* bytes without prose \(\d+ as served\)/,
    ),
    "specs/confluence-v1.json: not compared, because --v1 is not given",
  ]);
});

test("a dry run assumes the recorded URL of a local copy", async () => {
  const cwd = await repository();
  for (const url of [[], ["--v2-url", "https://acme.test/v2.json"]]) {
    expect(await run(cwd, "--v2", "v2.json", ...url, "--dry-run")).toMatchObject({
      stdout: [
        expect.stringMatching(/\(unchanged\)$/),
        expect.any(String),
        "nothing has changed since the last update",
        "",
      ],
    });
  }
});

test("a dry run of one document recognizes the document of the other API", async () => {
  const cwd = await repository();
  expect(await run(cwd, "--v1", "v2.json", "--dry-run")).toStrictEqual({
    code: 1,
    stdout: [""],
    stderr: [
      "v2.json: this is the document of v2, not of v1",
      "  hint: pass it as --document v2=FILE, and the document of v1 as --document v1=FILE",
      "",
    ],
  });
});

test("an update without a changeset says why", async () => {
  const cwd = await repository({ "reworded.json": v2.replace("Prose.", "Other prose.") });
  const { stdout } = await update(cwd, "reworded.json");
  expect(stdout.slice(3)).toStrictEqual([
    "Nothing changed for users of the client.",
    "",
    "wrote specs/confluence-v1.json, specs/confluence-v2.json, specs/sources.json",
    "no changeset: only Atlassian's prose changed",
    "next: run `npm run generate`, and commit what it and the update changed",
    "",
  ]);
});

const jira = ["platform", "software", "serviceDesk"];

/** The options that update the folder `specs` with the documents of Jira that are in files. */
const jiraUpdate = (platform = "platform.json") => [
  ...["--preset", "jira", "--specs", "specs"],
  ...[platform, "software.json", "desk.json"].flatMap((file, index) => [
    "--document",
    `${jira[index]}=${file}`,
  ]),
  ...jira.flatMap((name) => ["--document-url", `${name}=https://acme.test/${name}.json`]),
];

test("the documents of a preset are kept in a folder, and the client is generated from there", async () => {
  const more = describeJira({ "/rest/api/3/myself": "getCurrentUser", "/rest/api/3/field": "getFields" });
  const cwd = await temporaryFolder({ ".changeset/config.json": "{}", ...jiraDocuments, "grown.json": more });
  await run(cwd, ...jiraUpdate(), "--date", "2026-10-06");
  const { code, stdout } = await run(cwd, ...jiraUpdate("grown.json"), "--force", "--date", "2026-11-24");
  expect([code, stdout.at(-4), stdout.at(-3)]).toStrictEqual([
    0,
    "wrote .changeset/specs-2026-11-24.md, specs/jira-platform.json, specs/jira-software.json, specs/jira-service-desk.json, specs/sources.json",
    "the changeset says major",
  ]);
  expect(stdout.at(-2)).toMatch(/^next: run `npx confluence-codegen generate --preset jira --specs specs`, /);
  const written = await readFolder(cwd);
  expect(written[".changeset/specs-2026-11-24.md"]).toContain('"jira-fetch": major');
  expect(JSON.parse(written["specs/sources.json"] ?? "")).toMatchObject({
    "jira-service-desk.json": { url: "https://acme.test/serviceDesk.json", operations: 1 },
  });
  const generated = await runCommand(cwd, ["generate", "--preset", "jira", "--specs", "specs"]);
  expect(generated.stdout).toMatch(/^wrote jira-fetch: 4 operations, /);
  expect((await readFolder(cwd))["jira-fetch/src/platform/methods.ts"]).toContain("getFields");
});

test("a preset generates nothing from a folder that lacks a document", async () => {
  const files = { "specs/jira-platform.json": jiraDocuments["platform.json"], ...jiraDocuments };
  const cwd = await temporaryFolder(files);
  const args = ["generate", "--preset", "jira", "--specs", "specs", "--document", "software=software.json"];
  expect(await runCommand(cwd, args)).toStrictEqual({
    code: 1,
    stdout: "",
    stderr: `specs/jira-service-desk.json: no such file
  hint: write it with \`npx confluence-codegen update-specs --preset jira --specs specs\`, or pass it as --document serviceDesk=FILE\n`,
  });
  expect(await readFolder(cwd)).toStrictEqual(files);
});

const config = (upstream: string) => `
  outputFolder: out
  product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
  specs:
    - { namespace: one, document: one.json, ${upstream} reference: "https://acme.test" }`;

test("a configuration's documents are updated where it expects them", async () => {
  const cwd = await temporaryFolder({
    "client/config.yaml": config("upstream: https://acme.test/one.json, "),
    "v2.json": v2,
  });
  const args = ["--config", "client/config.yaml", "--document", "one=v2.json"];
  const { code, stdout } = await run(cwd, ...args, "--document-url", "one=https://acme.test/one.json");
  expect([code, stdout.at(-2)]).toStrictEqual([
    0,
    "next: run `confluence-codegen generate --config config.yaml`, and commit what it and the update changed",
  ]);
  expect((await readFolder(cwd))["client/one.json"]).toContain("getPages");
});

test.each([
  [
    ["--preset", "jira"],
    "--preset jira: has no documents of its own",
    "name a folder for its documents, such as --specs specs",
  ],
  [
    ["--preset", "jira", "--v1", "v1.json"],
    "confluence-codegen: Arguments v1 and preset are mutually exclusive",
    "run with --help for usage",
  ],
  [
    ["--document-url", "v1=https://acme.test"],
    "--document-url v1: says from where a file was downloaded, but no file is given",
    "pass the file as --document v1=FILE",
  ],
  [
    ["--document", "v1=v1.json"],
    "--document v1: v1.json is not the URL from which the document was downloaded",
    "pass that URL as --document-url v1=URL; it is recorded in sources.json",
  ],
  [
    ["--v1", "v1.json", "--document", "v1=v1.json"],
    "--document v1=v1.json: v1 is given more than once",
    "give it once",
  ],
  [
    ["--config", "config.yaml"],
    "--document one: the configuration has no upstream",
    "add it, or pass --document one=FILE",
  ],
])("what is missing for an update is named: %j", async (args, problem, hint) => {
  const files = { "config.yaml": config(""), "v1.json": v1 };
  const cwd = await temporaryFolder(files);
  expect(await run(cwd, ...args)).toStrictEqual({
    code: 1,
    stdout: [""],
    stderr: [problem, `  hint: ${hint}`, ""],
  });
  expect(await readFolder(cwd)).toStrictEqual(files);
});
