import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The client, and the generator, whose package is the repository. */
export type PackageName = "confluence-fetch" | "confluence-codegen";

/** Installs the built client in a project as the registry would give it, and what it depends on; gives its folder. */
export function installClient(project: string): Promise<string> {
  return installPacked(project, "confluence-fetch");
}

/** Installs one of the two packages, as it is built. */
export async function installPacked(project: string, name: PackageName): Promise<string> {
  const installed = join(project, "node_modules", name);
  await mkdir(installed, { recursive: true });
  const archive = pack(name, project);
  execFileSync("tar", ["-xzf", archive, "--strip-components=1", "-C", installed]);
  await rm(archive);
  const { dependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const each of Object.keys(dependencies)) {
    const link = join(project, "node_modules", each);
    if (!existsSync(link)) await symlink(join(root, "node_modules", each), link);
  }
  return installed;
}

/** Packs a built package into a folder; gives the path of the archive. */
export function pack(name: PackageName, folder: string, repository = root): string {
  // Without its scripts, which would build it while others may be reading it.
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const workspace = name === "confluence-fetch" ? ["--workspace", name] : [];
  const options = { cwd: repository, encoding: "utf8" } as const;
  const [packed] = JSON.parse(execFileSync("npm", [...args, ...workspace], options));
  return join(folder, packed.filename);
}
