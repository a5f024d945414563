import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A consumer's project in a temporary folder, in which the client is installed as the registry would give it. */
export interface Project {
  readonly folder: string;
  remove(): Promise<void>;
}

/** The repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What the examples take beside the client. */
const EXAMPLES = ["turndown", "@types/turndown"];

/** Makes the project: the packed client, what it depends on, and code that uses it. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "confluence-typescript-"));
  const installed = join(folder, "node_modules/confluence-fetch");
  await mkdir(installed, { recursive: true });
  execFileSync("tar", ["-xzf", packClient(folder), "--strip-components=1", "-C", installed]);
  const { dependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    dependencies: Readonly<Record<string, string>>;
  };
  await mkdir(join(folder, "node_modules/@types"));
  for (const name of [...Object.keys(dependencies), ...EXAMPLES])
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  await cp(join(root, "test/typescript/consumer.ts"), join(folder, "src/consumer.ts"));
  await cp(join(root, "test/examples"), join(folder, "src/examples"), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
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
