import { readFileSync } from "node:fs";
import { readSummaries } from "./readSummaries.js";

const FOLDER = "templates/confluence/src/recipes";

/** Prints each function of the recipes with the first sentence of its documentation. */
export function printRecipes(): string[] {
  const index = readFileSync(`${FOLDER}/index.ts`, "utf8");
  return [...index.matchAll(/^export \{([^}]*)\} from "\.\/(\w+)\.js";/gm)].flatMap(([, names = "", file]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => /^[a-z]/.test(name) && !name.startsWith("type "))
      .map((name) => `- \`${name}\`: ${readSummary(readFileSync(`${FOLDER}/${file}.ts`, "utf8"), name)}`),
  );
}

function readSummary(code: string, recipe: string): string {
  const [, summary] = readSummaries(code).find(([name]) => name === recipe) ?? [];
  if (!summary) throw new Error(`the recipe ${recipe} has no summary`);
  return summary;
}
