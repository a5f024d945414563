import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jiraDocuments } from "../../support/jiraDocuments.js";
import { runCommand } from "../../support/runCommand.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

/** Runs `diff` in a folder, and returns its exit code and output. */
const diff = (cwd: string, ...args: string[]) => runCommand(cwd, ["diff", ...args]);

const document = (path: string, operation: object = {}) =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { version: "1" },
    paths: { [path]: { get: { operationId: "getPages", responses: { 204: {} }, ...operation } } },
  });
const v1 = "/wiki/rest/api/pages";
const v2 = "/wiki/api/v2/pages";
const overlay = (update: object) =>
  JSON.stringify({
    overlay: "1.0.0",
    extends: "confluence-v2.json",
    actions: [{ target: `$.paths['${v2}'].get`, description: "It is not.", "x-evidence": "Seen.", update }],
  });

/** A repository whose document of v2 was corrected by an overlay, and is corrected upstream now. */
async function repository(): Promise<string> {
  const folder = await temporaryFolder({
    "specs/confluence-v1.json": document(v1),
    "specs/confluence-v2.json": document(v2),
    "specs/overlays/a.json": overlay({ tags: ["Page"] }),
  });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.test", ...args], { cwd: folder });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--no-verify", "--message", "first");
  await writeFile(
    join(folder, "specs/confluence-v2.json"),
    document(v2, { tags: ["Page"], deprecated: true }),
  );
  await writeFile(join(folder, "specs/overlays/a.json"), overlay({ summary: "Lists." }));
  return folder;
}

const deprecated = `minor, v2: 1 change
  operation deprecated (1): calls still work, but editors mark them as deprecated
    getPages: is deprecated
`;

test("without arguments all documents are compared with the committed ones, each with the overlays of its revision", async () => {
  const folder = await repository();
  expect(await diff(folder)).toStrictEqual({ code: 0, stdout: deprecated, stderr: "" });
  const [old, now] = ["HEAD:specs/confluence-v2.json", "specs/confluence-v2.json"];
  expect(await diff(folder, old, now)).toMatchObject({ stdout: deprecated });
});

test("--fail-on exits with code 1 after the report if a change is as severe", async () => {
  const folder = await repository();
  for (const [bump, code] of [
    ["patch", 1],
    ["minor", 1],
    ["major", 0],
  ] as const)
    expect(await diff(folder, "--api", "v2", "--fail-on", bump)).toStrictEqual({
      code,
      stdout: deprecated,
      stderr: "",
    });
});

test("changes are printed as Markdown and as JSON", async () => {
  const folder = await repository();
  const markdown = await diff(folder, "HEAD:./specs/confluence-v2.json", "--format", "markdown");
  const json = await diff(folder, "HEAD:./specs/confluence-v2.json", "--format", "json");
  expect(markdown.stdout).toContain(
    "- operation deprecated: calls still work, but editors mark them as deprecated\n  - `getPages`",
  );
  expect(JSON.parse(json.stdout)).toMatchObject([
    { bump: "minor", kind: "operation-deprecated", usedBy: [] },
  ]);
});

test("a revision that does not exist is reported", async () => {
  const folder = await repository();
  const hint = "  hint: name a revision and a file in it, such as HEAD~1:specs/v2.json\n";
  expect(await diff(folder, "gone:specs/confluence-v2.json")).toStrictEqual({
    code: 1,
    stdout: "",
    stderr: `gone:specs/confluence-v2.json: cannot be read by git (invalid object name 'gone'.)\n${hint}`,
  });
});

test.each([
  ["ftp://bob:pw@acme.test/a.json", "ftp://…@acme.test/a.json"],
  ["//bob:pw@acme.test/a.json", "//…@acme.test/a.json"],
  ["HEAD:http://bob:pw@acme.test/a", "HEAD:http://…@acme.test/a"],
])("the login in a name is never shown: %s", async (given, shown) => {
  const { code, stderr } = await diff(await repository(), given);
  expect([code, stderr.split(": cannot be read")[0]]).toStrictEqual([1, shown]);
  expect(stderr).not.toContain("pw");
});

/** Commits what is in a folder. */
function commit(folder: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@acme.test", ...args], { cwd: folder });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--no-verify", "--message", "first");
}

test("a configuration's documents are compared, with overlays that need not be beside them", async () => {
  const corrections = overlay({ tags: ["Page"] }).replace("confluence-v2.json", "own.json");
  const folder = await temporaryFolder({
    "config.yaml": `
      specsFolder: documents
      overlaysFolder: corrections
      product: { name: Acme, gateway: acme, contextPath: "", tokenProbe: /a, userProbe: /a }
      specs: [{ namespace: v2, document: own.json, reference: "https://acme.test" }]`,
    "documents/own.json": document(v2),
    "corrections/a.json": corrections,
  });
  commit(folder);
  await writeFile(join(folder, "documents/own.json"), document(v2, { tags: ["Page"], deprecated: true }));
  await writeFile(join(folder, "corrections/a.json"), corrections.replace("tags", "x-tags"));
  expect(await diff(folder, "--config", "config.yaml")).toStrictEqual({
    code: 0,
    stdout: deprecated,
    stderr: "",
  });
});

test("the documents of a preset are compared in the folder where they are kept", async () => {
  const { "platform.json": platform, "software.json": software, "desk.json": desk } = jiraDocuments;
  const folder = await temporaryFolder({
    "kept/jira-platform.json": platform,
    "kept/jira-software.json": software,
    "kept/jira-service-desk.json": desk,
  });
  commit(folder);
  const now = platform.replace('"operationId":"getIssue"', '"operationId":"getIssue","deprecated":true');
  await writeFile(join(folder, "kept/jira-platform.json"), now);
  const preset = ["--preset", "jira", "--specs", "kept"];
  const changed = {
    code: 0,
    stdout: deprecated.replace("v2", "platform").replace("getPages", "getIssue"),
    stderr: "",
  };
  expect(await diff(folder, ...preset)).toStrictEqual(changed);
  const files = ["HEAD:kept/jira-platform.json", "kept/jira-platform.json"];
  expect(await diff(folder, ...files, "--preset", "jira")).toStrictEqual(changed);
  await writeFile(join(folder, "own.json"), platform);
  expect(await diff(folder, "own.json", ...preset)).toStrictEqual(changed);
  expect(await diff(folder, "own.json", "--preset", "jira")).toMatchObject({
    code: 1,
    stderr:
      "--preset jira: has no documents of its own\n  hint: name the folder of its documents as --specs, or two documents to compare\n",
  });
});
