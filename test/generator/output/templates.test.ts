import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTemplates } from "../../../generator/output/templates.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

test("every file is read unchanged, sorted by path", async () => {
  const folder = await temporaryFolder({
    "src/runtime/b.ts": "b\r\n",
    "src/a.ts": "\uFEFF{{ not a placeholder }}",
    "package.json": "",
  });
  expect(await readTemplates({ templates: [folder], leaveOut: [] })).toStrictEqual([
    { path: "package.json", file: join(folder, "package.json"), content: "" },
    { path: "src/a.ts", file: join(folder, "src/a.ts"), content: "\uFEFF{{ not a placeholder }}" },
    { path: "src/runtime/b.ts", file: join(folder, "src/runtime/b.ts"), content: "b\r\n" },
  ]);
});

test("a missing folder is reported", async () => {
  const folder = join(await temporaryFolder(), "templates");
  expect(await problemsOf(() => readTemplates({ templates: [folder], leaveOut: [] }))).toStrictEqual([
    {
      where: folder,
      what: "cannot be read (ENOENT)",
      hint: "run the generator in the folder that contains it",
    },
  ]);
});

test("a template where builds and packages are kept is refused", async () => {
  const folder = await temporaryFolder({ "src/dist/a.ts": "", "dist/a.js": "", "a.tgz": "" });
  const problem = (path: string) => ({
    where: join(folder, path),
    what: `would be ${path} in the package, where builds, packages, lock files and tarballs are kept`,
    hint: "move the template elsewhere, or leave it out",
  });
  expect(await problemsOf(() => readTemplates({ templates: [folder], leaveOut: [] }))).toStrictEqual([
    problem("a.tgz"),
    problem("dist/a.js"),
  ]);
});

test("the last folder with a file wins, and what is left out is not read", async () => {
  const folder = await temporaryFolder({ "a/x.ts": "a", "a/y/z.ts": "z", "b/x.ts": "b" });
  const templates = [join(folder, "a"), join(folder, "b")];
  expect(await readTemplates({ templates, leaveOut: ["y"] })).toStrictEqual([
    { path: "x.ts", file: join(folder, "b/x.ts"), content: "b" },
  ]);
  expect(await problemsOf(() => readTemplates({ templates, leaveOut: ["y/q"] }))).toStrictEqual([
    {
      where: templates.join(", "),
      what: "there is no y/q to leave out",
      hint: "correct the path, which is the path in the package, or remove it from the list",
    },
  ]);
});

test("what imports a template that is left out has to be left out, too", async () => {
  const folder = await temporaryFolder({
    "src/bin.ts": 'const { a } = await import("./testing/a.js");',
    "src/testing/a.ts": 'import "./b.js";',
    "src/testing/b.ts": "",
  });
  const templates = [folder];
  expect(await problemsOf(() => readTemplates({ templates, leaveOut: ["src/testing"] }))).toStrictEqual([
    {
      where: join(folder, "src/bin.ts"),
      what: "imports src/testing, which is left out",
      hint: "leave out src/bin.ts, too",
    },
  ]);
  expect(await readTemplates({ templates, leaveOut: ["src/testing", "src/bin.ts"] })).toStrictEqual([]);
});

test("a template that is no file is refused, unless it is left out", async () => {
  const folder = await temporaryFolder({ "a.ts": "" });
  execFileSync("mkfifo", [join(folder, "pipe")]);
  await symlink("a.ts", join(folder, "link"));
  const problem = (path: string) => ({
    where: join(folder, path),
    what: "is a link, a pipe or a device; only files are copied",
    hint: "put a file in its place, or leave it out",
  });
  expect(await problemsOf(() => readTemplates({ templates: [folder], leaveOut: [] }))).toStrictEqual([
    problem("link"),
    problem("pipe"),
  ]);
  expect(await readTemplates({ templates: [folder], leaveOut: ["link", "pipe"] })).toHaveLength(1);
});
