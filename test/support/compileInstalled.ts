import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OutputFile } from "../../generator/output/OutputFile.js";
import { type Block, compileBlocks } from "./compileBlocks.js";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Compiles modules in a folder in which the sources of a generated package are installed. */
export async function compileInstalled(
  folder: string,
  packageName: string,
  files: readonly OutputFile[],
  blocks: readonly Block[],
): Promise<string[]> {
  for (const { path, content } of files) {
    const file = join(folder, "node_modules", packageName, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const name of ["openapi-fetch", "openapi-typescript-helpers"])
    await symlink(join(modules, name), join(folder, "node_modules", name), "junction");
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const customConditions = [`@${packageName}/source`];
  return compileBlocks(blocks, folder, { customConditions, typeRoots: [join(modules, "@types")] });
}
