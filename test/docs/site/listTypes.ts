import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSummaries } from "../readSummaries.js";

/** A type, a function or a class with a page in the reference. */
export interface TypePage {
  /** The name with its entry: `recipes.updatePage`. */
  readonly name: string;
  /** Its address, from the root of the site. */
  readonly url: string;
  readonly summary: string;
}

const KINDS: readonly string[] = ["functions", "classes", "interfaces", "types", "variables"];

/** Lists the pages that TypeDoc has made. */
export function listTypes(reference: string): TypePage[] {
  const summaries = readAllSummaries();
  return KINDS.flatMap((kind) => {
    const folder = join(reference, kind);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".html")) : [];
    return files.map((file) => {
      const name = file.slice(0, -".html".length);
      const own = name.split(".").at(-1) ?? name;
      return {
        name,
        url: `reference/${kind}/${file}`,
        summary: summaries.get(name) ?? summaries.get(own) ?? "",
      };
    });
  });
}

/** Reads the first sentences of the comments above what the package's sources export, by its names, also with its folder. */
function readAllSummaries(): Map<string, string> {
  const folder = "generated/src";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const found = files.flatMap((file) =>
    readSummaries(readFileSync(join(folder, file), "utf8")).map(([name, text]) => ({ file, name, text })),
  );
  return new Map([
    ...found.map(({ name, text }): [string, string] => [name, text]),
    ...found.map(({ file, name, text }): [string, string] => [`${file.split(/[\\/]/)[0]}.${name}`, text]),
  ]);
}
