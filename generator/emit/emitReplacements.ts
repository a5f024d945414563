import { propertyName, stringLiteral } from "../escape/escape.js";
import type { ApiModel } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { header } from "./header.js";

/** Writes what to call instead of the operations that others replace. */
export function emitReplacements(models: readonly ApiModel[]): OutputFile {
  const replaced = models
    .flatMap(({ operations }) => operations)
    .filter(({ replacedBy }) => replacedBy.length > 0);
  const lines = [
    header(...models.map(({ config }) => config)),
    "",
    "/** The operations that replace others at least in part, by the names of those. */",
    "export const replacements: Readonly<Record<string, readonly string[]>> = {",
    ...replaced.map(({ namespace, id, replacedBy }) => {
      return `    ${propertyName(`${namespace}.${id}`)}: [${replacedBy.map(stringLiteral).join(", ")}],`;
    }),
    "};",
  ];
  return { path: "src/replacements.ts", content: `${lines.join("\n")}\n` };
}
