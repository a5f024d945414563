import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The command line of the generator, bundled as `prepack` bundles it. */
    readonly cli: string;
  }
}

let folder: string;

/** Bundles the generator once for all tests, into a package of its own: from its sources, every run would start slowly. */
export async function setup({ provide }: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "confluence-codegen-bundle-"));
  for (const path of ["package.json", "specs", "templates"])
    await cp(path, join(folder, path), { recursive: true });
  await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
  await build({
    entryPoints: ["generator/cli.ts"],
    outdir: join(folder, "dist"),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  provide("cli", join(folder, "dist/cli.js"));
}

export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
