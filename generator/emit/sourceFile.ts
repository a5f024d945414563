import { dirname, relative } from "node:path/posix";
import type { SpecConfig } from "../config/config.js";
import type { OutputFile } from "../output/OutputFile.js";
import {
  type Code,
  code,
  type Hole,
  type Import,
  indented,
  lineComment,
  list,
  listImports,
  literal,
  name,
  print,
} from "./code.js";
import { describeOrigin } from "./describeOrigin.js";

/** The width at which import lines are wrapped. */
const MAX_COLUMNS = 110;

/**
 * Builds a file of the package: its header, the imports of its code, and its sections with blank lines between them.
 * `otherImports` are names that code of `syntax` mentions.
 */
export function sourceFile(
  path: string,
  configs: readonly SpecConfig[],
  sections: readonly Hole[],
  otherImports: readonly Code[] = [],
): OutputFile {
  const body = list(
    sections.map((section) => code`${section}`),
    "\n\n",
  );
  const imports = printImports([body, ...otherImports].flatMap(listImports), path);
  const head = [lineComment(describeOrigin(configs)), ...(imports.length === 0 ? [] : [code`\n${imports}`])];
  return { path, content: print(code`${head}\n\n${body}\n`) };
}

/** Prints a statement for each module, sorted by path, with its names sorted. */
function printImports(imports: readonly Import[], path: string): Code[] {
  const modules = new Map<string, Import[]>();
  for (const each of imports) {
    const specifier = specifierOf(each.from, path);
    modules.set(specifier, [...(modules.get(specifier) ?? []), each]);
  }
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([specifier, found]) =>
      [true, false].flatMap((isType) =>
        printImport(
          specifier,
          found.filter((each) => each.isType === isType),
        ),
      ),
    );
}

function printImport(specifier: string, imports: readonly Import[]): Code[] {
  const [first] = imports;
  if (first === undefined) return [];
  const names = new Map(imports.map((each) => [`${each.name} as ${each.alias}`, printName(each)]));
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, printed]) => printed);
  const keyword = first.isType ? code`import type` : code`import`;
  const line = code`${keyword} { ${list(sorted, ", ")} } from ${literal(specifier)};`;
  if (print(line).length <= MAX_COLUMNS) return [line];
  return [code`${keyword} {${indented(sorted.map((each) => code`${each},`))}} from ${literal(specifier)};`];
}

function printName({ name: original, alias }: Import): Code {
  return original === alias ? name(alias) : code`${name(original)} as ${name(alias)}`;
}

/** Spells the path of a module as the file at `path` imports it. */
function specifierOf(from: string, path: string): string {
  const specifier = relative(dirname(path), `src/${from}`);
  return specifier.startsWith(".") ? specifier : `./${specifier}`;
}
