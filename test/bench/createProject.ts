import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { installClient } from "../support/installClient.js";

/** A consumer's project in a temporary folder: the packed client, its alternatives and the consumers that are measured. */
export interface Project {
  readonly folder: string;
  /** Where the client is installed. */
  readonly client: string;
  remove(): Promise<void>;
}

/** The repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Makes the project; `alternatives` are linked where `test/bench/package.json` has them installed. */
export async function createProject(alternatives: readonly string[] = []): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "confluence-bench-"));
  const client = await installClient(folder);
  for (const name of alternatives)
    await symlink(join(root, "test/bench/node_modules", name), join(folder, "node_modules", name));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  await cp(join(root, "test/bench/consumers"), folder, { recursive: true });
  await mkdir(join(folder, "schemas"));
  for (const version of ["v1", "v2"]) {
    const document = JSON.parse(await readFile(join(root, `specs/confluence-${version}.json`), "utf8"));
    await writeFile(join(folder, `schemas/${version}.d.ts`), astToString(await openapiTS(document)));
  }
  return { folder, client, remove: () => rm(folder, { recursive: true, force: true }) };
}
