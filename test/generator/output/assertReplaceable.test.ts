import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { assertReplaceable } from "../../../generator/output/assertReplaceable.js";
import { problemsOf } from "../../support/problemsOf.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

const manifest = JSON.stringify({ files: ["src/apis.ts"] });

test.each([
  ["that is empty", {}],
  ["with nothing but a build", { "dist/index.js": "", "node_modules/a/index.js": "" }],
  ["with a generated package", { ".confluence-codegen.json": manifest, "src/apis.ts": "" }],
  ["with the rest of one", { ".confluence-codegen.json": manifest }],
])("a folder %s may be replaced", async (_, files) => {
  const folder = await temporaryFolder(files as Record<string, string>);
  await expect(assertReplaceable(folder)).resolves.toBeUndefined();
});

/** A path below a folder whose name is not UTF-8. */
const odd = (folder: string, end = "") =>
  Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(end)]);

test.each<[string, string, (folder: string) => void]>([
  ["a subfolder whose name is not UTF-8", "caf\ufffd/", (folder) => mkdirSync(odd(folder))],
  ["a file whose name is not UTF-8", "caf\ufffd", (folder) => writeFileSync(odd(folder), "mine")],
  [
    "a tarball whose name is not UTF-8",
    "caf\ufffd.tgz",
    (folder) => writeFileSync(odd(folder, ".tgz"), "mine"),
  ],
  ["an empty folder", "mine/", (folder) => mkdirSync(join(folder, "mine"))],
  ["nested empty folders", "src/a/b/", (folder) => mkdirSync(join(folder, "src/a/b"), { recursive: true })],
  ["a named pipe", "pipe", (folder) => execFileSync("mkfifo", [join(folder, "pipe")])],
])("a generated package with %s of somebody else is not replaced", async (_, path, create) => {
  const folder = await temporaryFolder({ ".confluence-codegen.json": manifest, "src/apis.ts": "" });
  create(folder);
  expect(await problemsOf(() => assertReplaceable(folder))).toStrictEqual([
    {
      where: folder,
      what: `it contains ${path}, which the generator did not write and would delete`,
      hint: "move the file, empty the folder, or name another output folder",
    },
  ]);
});

test("a generated package whose folders have been emptied may be replaced", async () => {
  const folder = await temporaryFolder({ ".confluence-codegen.json": manifest });
  mkdirSync(join(folder, "src"));
  await expect(assertReplaceable(folder)).resolves.toBeUndefined();
});

test.each<[string, string, string]>([
  ["leads through a file", "file/out", "cannot be written (ENOTDIR)"],
  ["is too long", "o".repeat(300), "cannot be written (ENAMETOOLONG)"],
  ["leads in a circle", "circle/out", "cannot be written (ELOOP)"],
])("a path that %s is refused with a way out", async (_, path, what) => {
  const folder = await temporaryFolder({ file: "" });
  await symlink("circle", join(folder, "circle"));
  expect(await problemsOf(() => assertReplaceable(join(folder, path)))).toStrictEqual([
    { where: join(folder, path), what, hint: expect.stringMatching(/: name another folder$/) },
  ]);
});

/** Only root may mount; in a container, not even root may. */
function mount(folder: string): boolean {
  mkdirSync(folder);
  return spawnSync("mount", ["-t", "tmpfs", "none", folder]).status === 0;
}

test("a mount point in the folder is found, whatever it is called", async ({ skip }) => {
  const folder = await temporaryFolder({ ".confluence-codegen.json": manifest, "src/apis.ts": "" });
  const mounted = join(folder, "node_modules");
  if (!mount(mounted)) skip();
  onTestFinished(() => void spawnSync("umount", [mounted]));
  expect(await problemsOf(() => assertReplaceable(folder))).toStrictEqual([
    {
      where: mounted,
      what: "is a mount point, which cannot be moved when the folder is replaced",
      hint: "unmount it, or name an output folder that contains no mount point",
    },
  ]);
});

test("a folder that does not exist may be created", async () => {
  await expect(assertReplaceable(join(await temporaryFolder(), "generated"))).resolves.toBeUndefined();
});

test.each([
  ["without a manifest, whatever its files are called", { "src/apis.ts": "" }, "src/apis.ts"],
  [
    "with a file that is not on the manifest",
    { ".confluence-codegen.json": manifest, "src/own.ts": "" },
    "src/own.ts",
  ],
  [
    "with a manifest that cannot be read",
    { ".confluence-codegen.json": "{", "src/apis.ts": "" },
    "src/apis.ts",
  ],
])("a folder %s is not replaced", async (_, files, path) => {
  const folder = await temporaryFolder(files as Record<string, string>);
  expect(await problemsOf(() => assertReplaceable(folder))).toStrictEqual([
    {
      where: folder,
      what: `it contains ${path}, which the generator did not write and would delete`,
      hint: "move the file, empty the folder, or name another output folder",
    },
  ]);
});

test("a symbolic link is not replaced, and neither is a file", async () => {
  const folder = await temporaryFolder({ "target/.confluence-codegen.json": manifest, file: "" });
  await symlink("target", join(folder, "link"));
  expect(await problemsOf(() => assertReplaceable(join(folder, "link")))).toStrictEqual([
    {
      where: join(folder, "link"),
      what: "is a symbolic link, which would be replaced by a folder",
      hint: "name the folder that it points to",
    },
  ]);
  expect(await problemsOf(() => assertReplaceable(join(folder, "file")))).toStrictEqual([
    { where: join(folder, "file"), what: "is not a folder", hint: "name another output folder" },
  ]);
});

test("a folder that cannot be listed to the end is not taken for an empty one", async () => {
  const folder = await temporaryFolder({ "important.txt": "mine" });
  const inFolder = (script: string) => spawnSync("sh", ["-c", script], { cwd: folder });
  // Root may list every folder, but not one whose path is longer than the system allows.
  inFolder(`name=$(printf %0200d 0); for each in $(seq 25); do mkdir $name && cd $name || exit; done`);
  const [problem] = await problemsOf(() => assertReplaceable(folder));
  inFolder("rm -rf 0*");
  expect(problem).toMatchObject({
    what: "cannot be listed (ENAMETOOLONG)",
    hint: "check the permissions and the names of the folder and its subfolders",
  });
});
