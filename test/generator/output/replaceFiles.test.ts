import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFiles } from "../../../generator/output/replaceFiles.js";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "replace-files-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("files are written next to those that exist", async () => {
  await writeFile(join(folder, "a.json"), "old");
  await writeFile(join(folder, "c.json"), "other");
  await replaceFiles(folder, [
    { path: "a.json", content: "new" },
    { path: "b.json", content: "first" },
  ]);
  expect(await readdir(folder)).toStrictEqual(["a.json", "b.json", "c.json"]);
  expect(await readFile(join(folder, "a.json"), "utf8")).toBe("new");
  expect(await readFile(join(folder, "b.json"), "utf8")).toBe("first");
  expect(await readFile(join(folder, "c.json"), "utf8")).toBe("other");
});

test("when one file cannot be written, none is replaced and nothing incomplete remains", async () => {
  await writeFile(join(folder, "a.json"), "old");
  const files = [
    { path: "a.json", content: "new" },
    { path: "missing/b.json", content: "new" },
  ];
  await expect(replaceFiles(folder, files)).rejects.toMatchObject({
    problems: [
      { where: folder, what: "cannot be written (ENOENT)", hint: "check its permissions and the free space" },
    ],
  });
  expect(await readdir(folder)).toStrictEqual(["a.json"]);
  expect(await readFile(join(folder, "a.json"), "utf8")).toBe("old");
});

test("a file that cannot be renamed into place leaves nothing behind", async () => {
  await mkdir(join(folder, "a.json", "in the way"), { recursive: true });
  await expect(replaceFiles(folder, [{ path: "a.json", content: "new" }])).rejects.toThrow(
    "cannot be written (EISDIR)",
  );
  expect(await readdir(folder)).toStrictEqual(["a.json"]);
});
