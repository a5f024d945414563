import { execFileSync } from "node:child_process";
import { cpSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { problemsOf } from "../support/problemsOf.js";
import { temporaryFolder } from "../support/temporaryFolder.js";
import { checkRelease } from "./checkRelease.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

const TYPE_TEST = `import { createConfluence } from "confluence-fetch";
import { expectTypeOf } from "vitest";

const { v2 } = createConfluence();
expectTypeOf(v2.getPage({ id: 1 })).toEqualTypeOf<{ title: string }>();
// @ts-expect-error: the page is not named
v2.getPage({});
`;

/** The client's one file, with the methods of v2. */
const clientOf = (methods: string) => `export declare function createConfluence(): { v2: { ${methods} } };\n`;

const METHODS = "getPage(args: { id: number }): { title: string }; deletePage(): void";

/** Makes a repository whose present state is committed and tagged as the release 1.2.0. */
async function releasedRepository(): Promise<string> {
  const repository = await temporaryFolder({
    "generated/package.json": '{ "name": "confluence-fetch", "version": "1.2.0" }',
    "generated/src/index.ts": clientOf(METHODS),
    "test/types/client.test.ts": TYPE_TEST,
    "test/types/others.test.ts": "const text: number = 'imports nothing of the client';\n",
    "test/examples/deletePage.ts":
      'import { createConfluence } from "confluence-fetch";\n\nawait createConfluence().v2.deletePage();\n',
  });
  git(repository, "init", "--quiet");
  commit(repository);
  git(repository, "tag", "confluence-fetch@1.2.0");
  symlinkSync(join(root, "node_modules"), join(repository, "node_modules"));
  return repository;
}

function commit(repository: string): void {
  git(repository, "add", "generated", "test");
  const author = ["-c", "user.name=Acme", "-c", "user.email=me@acme.com", "-c", "commit.gpgsign=false"];
  git(repository, ...author, "commit", "--quiet", "--message", "A state");
}

function git(repository: string, ...args: readonly string[]): void {
  execFileSync("git", ["-C", repository, ...args], { stdio: "pipe" });
}

/** Makes the client of today lack an operation that the release's example calls. */
const removeOperation = (repository: string) =>
  writeFileSync(
    join(repository, "generated/src/index.ts"),
    clientOf("getPage(args: { id: number }): { title: string }"),
  );

const gone =
  "test/examples/deletePage.ts:3: Property 'deletePage' does not exist on type '{ getPage(args: { id: number; }): { title: string; }; }'.";
const summary = "errors in the code of confluence-fetch@1.2.0 against today's client: 1";

test("without a release there is nothing to compare", async () => {
  const repository = await releasedRepository();
  git(repository, "tag", "--delete", "confluence-fetch@1.2.0");
  git(repository, "tag", "other@1.0.0");
  expect(checkRelease(repository)).toStrictEqual({
    passed: true,
    lines: ["no release is tagged yet: nothing to compare"],
  });
});

test("a client that takes more than the release took breaks nobody's code", async () => {
  const repository = await releasedRepository();
  const methods = METHODS.replace("id: number", "id?: number | string").concat("; getSpace(): void");
  writeFileSync(join(repository, "generated/src/index.ts"), clientOf(methods));
  expect(checkRelease(repository)).toStrictEqual({
    passed: true,
    lines: ["2 files of confluence-fetch@1.2.0 compile against today's client"],
  });
});

test("an operation that no longer exists is refused where the release's code calls it", async () => {
  const repository = await releasedRepository();
  removeOperation(repository);
  rmSync(join(repository, "test/examples/deletePage.ts"));
  expect(checkRelease(repository)).toStrictEqual({
    passed: false,
    lines: [gone, summary, "  hint: mark the change as major (npx changeset), or keep the old form"],
  });
});

test("a result that is no longer what a type test says is refused", async () => {
  const repository = await releasedRepository();
  writeFileSync(
    join(repository, "generated/src/index.ts"),
    clientOf(METHODS.replace("title: string", "title?: string")),
  );
  const { passed, lines } = checkRelease(repository);
  expect([passed, lines[0]]).toStrictEqual([
    false,
    expect.stringMatching(/^test\/types\/client\.test\.ts:5: Type '\{ title: string; \}' does not satisfy/),
  ]);
});

test.each([
  ['"confluence-fetch": minor', false],
  ["'confluence-fetch': major", true],
  ['"other": major', false],
])("a changeset that says %s makes the removal of an operation pass: %s", async (line, passed) => {
  const repository = await releasedRepository();
  removeOperation(repository);
  cpSync(join(root, ".changeset"), join(repository, ".changeset"), { recursive: true });
  writeFileSync(join(repository, ".changeset/calm-cats.md"), `---\n${line}\n---\n\nIt says "major".\n`);
  expect(checkRelease(repository).passed).toBe(passed);
});

test("a raised major version passes, when its changesets are used up", async () => {
  const repository = await releasedRepository();
  removeOperation(repository);
  writeFileSync(join(repository, "generated/package.json"), '{ "version": "2.0.0" }');
  expect(checkRelease(repository)).toStrictEqual({
    passed: true,
    lines: [gone, `${summary}; the next version is a major one, which may break it`],
  });
});

test("the release is the newest that led to the present state", async () => {
  const repository = await releasedRepository();
  for (const tag of ["1.10.0", "1.9.0", "1.10.0-next.1"]) git(repository, "tag", `confluence-fetch@${tag}`);
  git(repository, "switch", "--quiet", "--create", "next");
  writeFileSync(join(repository, "generated/package.json"), '{ "version": "2.0.0" }');
  commit(repository);
  git(repository, "tag", "confluence-fetch@2.0.0");
  git(repository, "switch", "--quiet", "-");
  expect(checkRelease(repository).lines).toStrictEqual([
    "2 files of confluence-fetch@1.10.0 compile against today's client",
  ]);
});

test("a revision that does not exist is named", async () => {
  const repository = await releasedRepository();
  expect(await problemsOf(() => checkRelease(repository, "confluence-fetch@9.9.9"))).toStrictEqual([
    {
      where: "git",
      what: "fatal: Not a valid object name confluence-fetch@9.9.9",
      hint: "run in a clone of the repository, and give a tag or commit that it has",
    },
  ]);
});

test("today's type tests and examples compile by themselves, for the releases to come", async () => {
  const repository = await temporaryFolder();
  for (const path of ["generated/package.json", "generated/src", "test/types", "test/examples"])
    cpSync(join(root, path), join(repository, path), { recursive: true });
  cpSync(join(root, "test/typescript/consumer.ts"), join(repository, "test/typescript/consumer.ts"));
  symlinkSync(join(root, "node_modules"), join(repository, "node_modules"));
  git(repository, "init", "--quiet");
  commit(repository);
  expect(checkRelease(repository, "HEAD")).toStrictEqual({
    passed: true,
    lines: [expect.stringMatching(/^[1-9]\d+ files of HEAD compile against today's client$/)],
  });
});
