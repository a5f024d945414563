import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { readSummaries } from "./readSummaries.js";

const FOLDER = "templates/confluence/src/recipes";

/** Prints each function of the recipes: what it takes and gives, and the first sentence of its documentation. */
export function printRecipes(): string[] {
  const index = readFileSync(`${FOLDER}/index.ts`, "utf8");
  const shapes = readShapes();
  return [...index.matchAll(/^export \{([^}]*)\} from "\.\/(\w+)\.js";/gm)].flatMap(([, names = "", file]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => /^[a-z]/.test(name) && !name.startsWith("type "))
      .map((name) => {
        const code = readFileSync(`${FOLDER}/${file}.ts`, "utf8");
        return `- \`${printSignature(code, name, shapes)}\`: ${readSummary(code, name)}`;
      }),
  );
}

function readSummary(code: string, recipe: string): string {
  const [, summary] = readSummaries(code).find(([name]) => name === recipe) ?? [];
  if (!summary) throw new Error(`the recipe ${recipe} has no summary`);
  return summary;
}

/** The properties of the interfaces of the recipes, by their names: `{ page, body: string }`. */
type Shapes = ReadonlyMap<string, string>;

function readShapes(): Shapes {
  const declared = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => parse(readFileSync(`${FOLDER}/${file}`, "utf8")).statements)
    .filter(ts.isInterfaceDeclaration);
  const list = (name: string): string[] =>
    declared
      .filter((each) => each.name.text === name)
      .flatMap(({ heritageClauses = [], members }) => [
        ...heritageClauses.flatMap(({ types }) => types.flatMap((type) => list(type.expression.getText()))),
        ...members.flatMap((member) => (ts.isPropertySignature(member) ? printProperty(member) : [])),
      ]);
  const names = declared.map(({ name }) => name.text).filter((name) => list(name).length > 0);
  return new Map(names.map((name) => [name, `{ ${list(name).join(", ")} }`]));
}

/** Prints a property, with its type if that is short and of TypeScript. */
function printProperty({ name, questionToken, type }: ts.PropertySignature): string {
  const text = type?.getText().replace(/ \| undefined$/, "") ?? "";
  const shown = /^(?:readonly )?(?:string|number|boolean)(?:\[\])?$/.test(text) ? `: ${text}` : "";
  return `${name.getText()}${questionToken ? "?" : ""}${shown}`;
}

/** Prints what a function takes and gives, interfaces as their properties: `readPage(confluence, { id }): { page, body }`. */
function printSignature(code: string, name: string, shapes: Shapes): string {
  const found = parse(code).statements.find(
    (each): each is ts.FunctionDeclaration => ts.isFunctionDeclaration(each) && each.name?.text === name,
  );
  if (!found) throw new Error(`the recipe ${name} is no function`);
  const print = (type: ts.TypeNode | undefined) =>
    (type?.getText() ?? "unknown")
      .replace(/^Promise<(.*)>$/s, "$1")
      .replace(/, void(?:, undefined)?>/, ">")
      .replace(/\b[A-Z]\w*/g, (each) => shapes.get(each) ?? each)
      .replace(/\}<\w+>/g, "}")
      .replace(/\s+/g, " ");
  const parameters = found.parameters.map(
    ({ name: bound, type, dotDotDotToken, questionToken, initializer }) => {
      if (bound.getText() === "nimbus") return "confluence";
      if (dotDotDotToken) return `...${bound.getText()}`;
      const shape = print(type);
      const shown = shape.startsWith("{") ? shape : bound.getText();
      return questionToken || initializer ? `${shown}?` : shown;
    },
  );
  return `${name}(${parameters.join(", ")}): ${print(found.type)}`;
}

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile("recipe.ts", code, ts.ScriptTarget.Latest, true);
}
