import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNpm } from "./runNpm.js";

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
  // By names without a drive, whose colon some tar takes for a host's.
  execFileSync("tar", ["-xzf", basename(archive), "--strip-components=1", "-C", `node_modules/${name}`], {
    cwd: project,
  });
  await rm(archive);
  const { dependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  for (const each of Object.keys(dependencies)) {
    const link = join(project, "node_modules", each);
    if (!existsSync(link)) await symlink(join(root, "node_modules", each), link, "junction");
  }
  return installed;
}

/** Packs a built package into a folder; gives the path of the archive. */
export function pack(name: PackageName, folder: string, repository = root): string {
  // Without its scripts, which would build it while others may be reading it.
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const workspace = name === "confluence-fetch" ? ["--workspace", name] : [];
  const [packed] = JSON.parse(runNpm([...args, ...workspace], { cwd: repository }));
  return join(folder, packed.filename);
}
