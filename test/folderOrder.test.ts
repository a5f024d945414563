import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { describe, expect, it } from "vitest";

/** Reads the first table of a README: its rows from the top to the bottom, each with the folders of its first column. */
function readRows(readme: string): string[][] {
  const [table = ""] = /^\|[\s\S]*?\n(?!\|)/m.exec(readFileSync(readme, "utf8")) ?? [];
  return [...table.matchAll(/^\| ((?:`[\w-]+\/`(?:, )?)+) \|/gm)].map(([, cell = ""]) =>
    [...cell.matchAll(/`([\w-]+)\/`/g)].map(([, folder = ""]) => folder),
  );
}

/** Lists the imports in the TypeScript files of a half that lead from one of its folders to another. */
function listImports(roots: readonly string[]): { file: string; from: string; to: string }[] {
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" }).map((file) => [root, file] as const),
  );
  return files.flatMap(([root, file]) => {
    if (!file.endsWith(".ts")) return [];
    const path = file.split(sep).join("/");
    const [from = ""] = path.split("/");
    const code = readFileSync(join(root, file), "utf8");
    const named = [...code.matchAll(/(?:from |import\()"(\.{1,2}\/[^"]+)"/g)];
    return named.flatMap(([, specifier = ""]) => {
      const target = posix.join(posix.dirname(path), specifier);
      const [to = ""] = target.split("/");
      const isBetweenFolders = path.includes("/") && target.includes("/") && to !== from && to !== "..";
      return isBetweenFolders ? [{ file: path, from, to }] : [];
    });
  });
}

/** The imports that do not go down the table; what is generated beside the folders is in no row of it. */
function findUpward(roots: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const heightOf = (folder: string) => rows.findIndex((row) => row.includes(folder));
  const exists = (folder: string) => roots.some((root) => existsSync(join(root, folder)));
  return listImports(roots)
    .filter(({ from, to }) => exists(to) && heightOf(to) <= heightOf(from))
    .map(({ file, to }) => `${file} -> ${to}/`);
}

for (const roots of [["generator"], ["templates/client/src", "templates/confluence/src"]]) {
  const readme = join(roots[0] ?? "", "README.md");
  const rows = readRows(readme);

  describe(readme, () => {
    it("lists every folder that there is, and no other", () => {
      const folders = roots.flatMap((root) =>
        readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory()),
      );
      expect(rows.flat().sort()).toEqual([...new Set(folders)].sort());
    });

    it("lists folders from the top to the bottom: none imports from a folder above it", () => {
      expect(findUpward(roots, rows)).toEqual([]);
    });
  });
}

it("an import from a folder above would be noticed", () => {
  const rows = readRows("generator/README.md").reverse();
  expect(findUpward(["generator"], rows)).toContain("emit/emitMethods.ts -> model/");
});
