import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { type Config, confluence } from "../../../generator/config/config.js";
import { hashInputs } from "../../../generator/output/hashInputs.js";
import { temporaryFolder } from "../../support/temporaryFolder.js";

/** The configuration of Confluence over small inputs in a folder of their own. */
async function configOf(): Promise<{ config: Config; folder: string }> {
  const folder = await temporaryFolder({
    "specs/confluence-v1.json": "1",
    "specs/confluence-v2.json": '{ "paths": { "/a": { "$ref": "./parts/a.yaml#/a" } } }',
    "specs/parts/a.yaml": "a: { $ref: b.yaml }",
    "specs/parts/b.yaml": "{}",
    "specs/sources.json": "{}",
    "specs/docs/confluence-v1.yaml": "docs",
    "specs/overlays/a.yaml": "overlay",
    "templates/src/a.ts": "a",
    "templates/src/b.ts": "b",
  });
  const at = (name: string) => join(folder, name);
  const own = {
    specsFolder: at("specs"),
    overlaysFolder: at("specs/overlays"),
    templates: [at("templates")],
  };
  return { config: { ...confluence, ...own }, folder };
}

test("the same inputs have the same hash", async () => {
  const { config } = await configOf();
  expect(await hashInputs(config)).toBe(await hashInputs({ ...config }));
  expect(await hashInputs(config)).toMatch(/^[\da-f]{64}$/);
});

test.each([
  "specs/confluence-v1.json",
  "specs/confluence-v2.json",
  "specs/parts/a.yaml",
  "specs/parts/b.yaml",
  "specs/docs/confluence-v1.yaml",
  "specs/docs/confluence-v2.yaml",
  "specs/overlays/a.yaml",
  "specs/overlays/b.yaml",
  "templates/src/a.ts",
  "templates/c/d.ts",
])("the content of %s changes the hash", async (path) => {
  const { config, folder } = await configOf();
  const before = await hashInputs(config);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), "new");
  expect(await hashInputs(config)).not.toBe(before);
});

test("names and deleted files change the hash", async () => {
  const { config, folder } = await configOf();
  const hashes = [await hashInputs(config)];
  await rename(join(folder, "templates/src/b.ts"), join(folder, "templates/src/c.ts"));
  hashes.push(await hashInputs(config));
  await rm(join(folder, "templates/src/c.ts"));
  hashes.push(await hashInputs(config));
  await rm(join(folder, "specs/confluence-v2.json"));
  hashes.push(await hashInputs(config));
  expect(new Set(hashes).size).toBe(4);
});

test("every field of the configuration changes the hash", async () => {
  const { config } = await configOf();
  const product = { ...config.product, contextPath: "" };
  expect(await hashInputs({ ...config, product })).not.toBe(await hashInputs(config));
});

test("other files do not change the hash", async () => {
  const { config, folder } = await configOf();
  const before = await hashInputs(config);
  await writeFile(join(folder, "specs/sources.json"), "new");
  expect(await hashInputs(config)).toBe(before);
});
