import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import * as recipes from "confluence-fetch/recipes";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const NAMES = Object.keys(recipes).sort();

/** What each recipe takes with it of the others, beside `findSpaceByKey`, which finds the space of a link. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  createOrUpdatePage: ["isSameBody", "updatePage"],
  listChanges: ["cql"],
  restoreVersion: ["storageBody", "updatePage"],
};

/** Bundles what an entry of the package exports by these names, without what is loaded on demand. */
async function bundle(entry: string, names: string, minify: boolean): Promise<string> {
  const path = resolve("generated/dist", entry);
  const { outputFiles } = await build({
    stdin: { contents: `export ${names} from ${JSON.stringify(path)};`, resolveDir: "." },
    ...{ bundle: true, write: false, format: "esm", target: "es2022", minify },
    external: ["node:*", "openapi-fetch"],
    plugins: [
      {
        name: "start-only",
        setup: ({ onResolve }) =>
          onResolve({ filter: /.*/ }, ({ kind, path: imported }) =>
            kind === "dynamic-import" ? { path: imported, external: true } : undefined,
          ),
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

/** The recipes whose code is in a bundle. */
const findRecipes = (code: string) =>
  NAMES.filter((name) => new RegExp(`^(?:async )?function\\*? ${name}\\(`, "m").test(code));

describe("a bundle", () => {
  it("of the client contains no recipe", async () => {
    const code = await bundle("index.js", "*", false);
    expect([findRecipes(code), code.includes("function createConfluence(")]).toEqual([[], true]);
  });

  it("of a recipe contains that recipe, what it is made of, and no other", async () => {
    const sizes: Record<string, number> = {};
    const found: Record<string, readonly string[]> = {};
    for (const name of NAMES) {
      found[name] = findRecipes(await bundle("recipes/index.js", `{ ${name} }`, false)).filter(
        (each) => each !== name && each !== "findSpaceByKey",
      );
      sizes[name] = gzipSync(await bundle("recipes/index.js", `{ ${name} }`, true), { level: 9 }).length;
    }
    console.log("recipes alone, minified, gzip -9:", sizes);
    expect(found).toEqual(Object.fromEntries(NAMES.map((name) => [name, PARTS[name] ?? []])));
  });
});
