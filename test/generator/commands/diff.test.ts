import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
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
  const hint = "  hint: name a revision and a file in it, such as HEAD~1:specs/confluence-v2.json\n";
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
