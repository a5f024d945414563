import type { ApiModel } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { code, doc, importType, importValue } from "./code.js";
import { sourceFile } from "./sourceFile.js";

/** The template that follows pages by rules. */
const FOLLOW_RULES = "paging/followRules";

/** Emits what follows pages by rules, if an operation has one. */
export function emitPager(models: readonly ApiModel[]): OutputFile {
  const rules = hasRules(models) ? importValue("rules", `${FOLLOW_RULES}.js`) : code`undefined`;
  return sourceFile(
    "src/pager.ts",
    models.map(({ config }) => config),
    [
      [
        doc("Follows the pages of operations that page by a rule; undefined if there are none."),
        code`export const pager: ${importType("Pager", "paging/Pager.js")} | undefined = ${rules};`,
      ],
    ],
  );
}

/** Lists the template that no operation of a client needs. */
export function listUnusedPager(models: readonly ApiModel[]): string[] {
  return hasRules(models) ? [] : [`src/${FOLLOW_RULES}.ts`];
}

function hasRules(models: readonly ApiModel[]): boolean {
  return models.some(({ operations }) => operations.some(({ paging }) => paging?.rule));
}
