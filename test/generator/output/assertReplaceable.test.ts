import { join } from "node:path";
import { expect, test } from "vitest";
import { assertReplaceable } from "../../../generator/output/assertReplaceable.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

test.each([
  ["that is empty", {}],
  ["with nothing but a build", { "dist/index.js": "", "node_modules/a/index.js": "" }],
  ["with a generated package", { "src/apis.ts": "", "src/own.ts": "" }],
  ["with the rest of one", { "OPERATIONS.md": "" }],
])("a folder %s may be replaced", async (_, files) => {
  const folder = await temporaryFolder(files as Record<string, string>);
  await expect(assertReplaceable(folder)).resolves.toBeUndefined();
});

test("a folder that does not exist may be created", async () => {
  await expect(assertReplaceable(join(await temporaryFolder(), "generated"))).resolves.toBeUndefined();
});

test("a folder with other files is not replaced", async () => {
  const folder = await temporaryFolder({ "package.json": "{}", "src/thesis.ts": "" });
  expect(await problemsOf(() => assertReplaceable(folder))).toStrictEqual([
    {
      where: folder,
      what: "it contains other files, such as package.json, which would be deleted",
      hint: "name another output folder, or empty this one",
    },
  ]);
});
