import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Installs the built client in a project as the registry would give it, and what it depends on; gives its folder. */
export async function installClient(project: string): Promise<string> {
  const installed = join(project, "node_modules/confluence-fetch");
  await mkdir(installed, { recursive: true });
  const archive = packClient(project);
  execFileSync("tar", ["-xzf", archive, "--strip-components=1", "-C", installed]);
  await rm(archive);
  const { dependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const name of Object.keys(dependencies))
    await symlink(join(root, "node_modules", name), join(project, "node_modules", name));
  return installed;
}

/** Packs the built client; gives the path of the archive. */
function packClient(folder: string): string {
  // Without its scripts, which would build it while others may be reading it.
  const args = [
    "pack",
    "--ignore-scripts",
    "--json",
    "--workspace",
    "confluence-fetch",
    "--pack-destination",
  ];
  const [packed] = JSON.parse(execFileSync("npm", [...args, folder], { cwd: root, encoding: "utf8" }));
  return join(folder, packed.filename);
}
