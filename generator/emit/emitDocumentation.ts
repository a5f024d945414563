import type { ApiModel } from "../model/ApiModel.js";
import { docsGroup } from "../model/docsGroup.js";
import type { OutputFile } from "../output/OutputFile.js";
import { block, code, doc, importType, key, literal } from "./code.js";
import { sourceFile } from "./sourceFile.js";

/** The code of the letter that stands for the first group. */
const FIRST_LETTER = 65;

/** Emits where Atlassian documents each operation: its group as one letter, because the links of all would be 40 kB. */
export function emitDocumentation(models: readonly ApiModel[]): OutputFile {
  const entries = models.map(({ config, operations }) => {
    const { namespace, reference, referencePath, prefixes: [prefix = ""] = [] } = config;
    // Both sides sort by the same order, that of UTF-16 units.
    const pages = [...operations].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ tag }) => docsGroup(tag));
    const groups = [...new Set(pages)].sort();
    const letters = pages.map((group) => String.fromCharCode(FIRST_LETTER + groups.indexOf(group)));
    return code`${key(namespace)}: ${block([
      code`reference: ${literal(reference)},`,
      code`omitted: ${literal(referencePath === "full" ? "" : prefix)},`,
      code`groups: ${literal(groups.join(" "))},`,
      code`letters: ${literal(letters.join(""))},`,
    ])},`;
  });
  return sourceFile(
    "src/documentation.ts",
    models.map(({ config }) => config),
    [
      [
        doc("Where Atlassian documents the operations of each API."),
        code`export const documentation: Readonly<Record<string, ${importType("Documentation", "operations/Documentation.js")}>> = ${block(entries)};`,
      ],
    ],
  );
}
