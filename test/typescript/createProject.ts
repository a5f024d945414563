import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installClient } from "../support/installClient.js";

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
  await installClient(folder);
  await mkdir(join(folder, "node_modules/@types"));
  for (const name of EXAMPLES)
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const own = join(root, "test/typescript");
  // Copied, so that they take the same openapi-fetch as the client.
  await cp(join(own, "node_modules"), join(folder, "node_modules"), {
    recursive: true,
    filter: (path) => !/node_modules[\\/](@?typescript|\.)/.test(path.slice(own.length)),
  });
  for (const name of ["consumer.ts", "family.ts"]) await cp(join(own, name), join(folder, "src", name));
  await cp(join(root, "test/examples"), join(folder, "src/examples"), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
