import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleConsumer } from "./bundleConsumer.js";
import type { Project } from "./createProject.js";
import { type Group, type Row, rowOf } from "./Row.js";

/** Measures each recipe in a bundle of its own, without a client, and all of them together. */
export async function measureRecipes(project: Project): Promise<Group> {
  const entry = pathToFileURL(join(project.client, "dist/recipes/index.js")).href;
  const names = Object.keys(await import(entry)).sort();
  const measure = async (what: string) => {
    await writeFile(join(project.folder, "recipe.ts"), `export ${what} from "confluence-fetch/recipes";\n`);
    return (await bundleConsumer(project, "recipe")).total;
  };
  const rows: Row[] = [rowOf("all recipes", "B", await measure("*"))];
  for (const name of names) rows.push(rowOf(`recipe ${name}`, "B", await measure(`{ ${name} }`)));
  return { name: "Recipes, each alone: esbuild, minified, gzip -9", rows };
}
