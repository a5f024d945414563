import { readFileSync } from "node:fs";

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

/** Reads the first sentence of the comment above a function; links become the name of what they lead to. */
function readSummary(code: string, name: string): string {
  const [, comment = ""] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nexport (?:async )?function\\*? ${name}\\b`).exec(code) ??
    [];
  const text = comment
    .replace(/^ ?\* ?/gm, "")
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .trim();
  const [paragraph = ""] = text.split(/\n\n|\n@/);
  const [sentence = ""] = /^.*?[.:](?=\s|$)/s.exec(paragraph) ?? [];
  if (sentence === "") throw new Error(`the recipe ${name} has no summary`);
  return sentence.replaceAll("\n", " ").replace(/:$/, ".");
}
