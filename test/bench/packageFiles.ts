import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Project } from "./createProject.js";
import { type Group, type Row, rowOf } from "./Row.js";

/** Measures what the registry gives to everyone who installs the client; with the alternatives installed, theirs too. */
export async function measurePackage({ folder, client }: Project, hasAlternatives: boolean): Promise<Group> {
  const ours = await inspectPackage(client);
  const theirs = hasAlternatives
    ? await inspectPackage(join(folder, "node_modules/confluence.js"))
    : undefined;
  const row = (what: string, unit: Row["unit"], property: keyof PackageFacts) =>
    rowOf(what, unit, ours[property], "confluence.js", theirs?.[property]);
  return {
    name: "Published package",
    rows: [
      row("unpacked size", "B", "bytes"),
      row("files", "", "files"),
      row("source maps without their source", "", "blindMaps"),
      row("dependencies other than openapi-fetch", "", "dependencies"),
    ],
  };
}

/** What there is to count in a package. */
interface PackageFacts {
  readonly bytes: number;
  readonly files: number;
  readonly blindMaps: number;
  readonly dependencies: number;
}

async function inspectPackage(folder: string): Promise<PackageFacts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    files: paths.length,
    blindMaps: (
      await listBlindMaps(
        folder,
        paths.map((path) => relative(folder, path)),
      )
    ).length,
    dependencies: Object.keys(manifest.dependencies ?? {}).filter((name) => name !== "openapi-fetch").length,
  };
}

/** Lists the source maps of a folder that neither hold the source they lead to nor lie beside it. */
export async function listBlindMaps(folder: string, paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set(paths.map((path) => join(folder, path)));
  const maps = paths.filter((path) => path.endsWith(".map"));
  const blind = await Promise.all(
    maps.map(async (path) => {
      const map = JSON.parse(await readFile(join(folder, path), "utf8")) as SourceMap;
      return map.sources.some(
        (source, index) =>
          typeof map.sourcesContent?.[index] !== "string" &&
          !files.has(resolve(folder, path, "..", map.sourceRoot ?? "", source)),
      );
    }),
  );
  return maps.filter((_, index) => blind[index]);
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourceRoot?: string;
  readonly sourcesContent?: readonly (string | null)[];
}
