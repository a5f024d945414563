import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Whether the next version of the client is a major one: a changeset says so, or the version is raised already. */
export function announcesMajor(repository: string, releasedVersion: string): boolean {
  const { version } = JSON.parse(readFileSync(join(repository, "generated/package.json"), "utf8"));
  if (majorOf(version) > majorOf(releasedVersion)) return true;
  const folder = join(repository, ".changeset");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .some((name) => readBump(readFileSync(join(folder, name), "utf8")) === "major");
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

/** The bump between the two lines of dashes with which a changeset starts. */
function readBump(changeset: string): unknown {
  const [, packages = ""] = /^---\r?\n(.*?)\r?\n---/s.exec(changeset) ?? [];
  return parse(packages)?.["confluence-fetch"];
}
