import type { ApiModel } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { block, code, doc, key, literal } from "./code.js";
import { sourceFile } from "./sourceFile.js";

/** Emits which operations replace others. */
export function emitReplacements(models: readonly ApiModel[]): OutputFile {
  const replaced = models
    .flatMap(({ operations }) => operations)
    .filter(({ replacedBy }) => replacedBy.length > 0)
    .map(({ namespace, id, replacedBy }) => code`${key(`${namespace}.${id}`)}: ${literal(replacedBy)},`);
  return sourceFile(
    "src/replacements.ts",
    models.map(({ config }) => config),
    [
      [
        doc("Maps an operation to those that replace it, at least in part."),
        code`export const replacements: Readonly<Record<string, readonly string[]>> = ${block(replaced)};`,
      ],
    ],
  );
}
