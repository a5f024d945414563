import { join } from "node:path";
import { expect, test } from "vitest";
import { readTemplates } from "../../../generator/output/readTemplates.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

test("every file is read as it is, in the order of the paths", async () => {
  const folder = await temporaryFolder({
    "src/runtime/b.ts": "b\r\n",
    "src/a.ts": "\uFEFF{{ not a placeholder }}",
    "package.json": "",
  });
  expect(await readTemplates(folder)).toStrictEqual([
    { path: "package.json", content: "" },
    { path: "src/a.ts", content: "\uFEFF{{ not a placeholder }}" },
    { path: "src/runtime/b.ts", content: "b\r\n" },
  ]);
});

test("a folder that is missing is named", async () => {
  const folder = join(await temporaryFolder(), "templates");
  expect(await problemsOf(() => readTemplates(folder))).toStrictEqual([
    { where: folder, what: "cannot be read (ENOENT)", hint: "run the generator in the folder that holds it" },
  ]);
});
