import type { ApiModel } from "../model/ApiModel.js";
import type { OutputFile } from "../output/OutputFile.js";
import { block, type Code, code, doc, importType, importValue, key, list, literal } from "./code.js";
import { type PagingRow, pagingRow } from "./pagingRow.js";
import { sourceFile } from "./sourceFile.js";

const FOLDER = "paging/followers";

/** The template of each function that follows pages. */
const TEMPLATES: Readonly<Record<string, string>> = {
  byAncestors: "byAncestors",
  requestAncestors: "byAncestors",
  acceptsAncestor: "byAncestors",
  byLink: "byLink",
  byOffset: "byOffset",
  byToken: "byToken",
  checkProgress: "checkProgress",
  inBody: "inBody",
  untilLast: "untilLast",
};

/** What a template needs that no other one does. */
const NEEDS: Readonly<Record<string, string>> = { byAncestors: "ancestorPaths" };

/** The fields of a row that are functions. */
const FUNCTIONS: readonly string[] = ["find", "by", "request", "accepts", "check"];

/** Emits the table by which the client follows pages: one row for each way that operations page. */
export function emitPager(models: readonly ApiModel[]): OutputFile {
  const rows = [...listRows(models)].map(([name, row]) => code`${key(name)}: ${printRow(row)},`);
  return sourceFile(
    "src/pager.ts",
    models.map(({ config }) => config),
    [
      [
        doc("How lists page, by the names that operations have for it."),
        code`export const rules: Readonly<Record<string, ${importType("Rule", "paging/Rule.js")}>> = ${block(rows)};`,
      ],
    ],
  );
}

/** Lists the templates that no operation of a client needs. */
export function listUnusedPager(models: readonly ApiModel[]): string[] {
  const used = [...listRows(models).values()].flatMap((row) =>
    FUNCTIONS.flatMap((field) => TEMPLATES[row[field as keyof PagingRow] as string] ?? []),
  );
  const unused = new Set(Object.values(TEMPLATES).filter((template) => !used.includes(template)));
  return [...unused].flatMap((template) =>
    [template, NEEDS[template] ?? []].flat().map((file) => `src/${FOLDER}/${file}.ts`),
  );
}

function listRows(models: readonly ApiModel[]): Map<string, PagingRow> {
  const operations = models.flatMap((model) => model.operations);
  return new Map(operations.flatMap(({ paging }) => (paging ? [pagingRow(paging)] : [])));
}

function printRow(row: PagingRow): Code {
  const fields = Object.entries(row).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const isFunction = FUNCTIONS.includes(name);
    return code`${key(name)}: ${isFunction ? importValue(value, `${FOLDER}/${TEMPLATES[value]}.js`) : literal(value)}`;
  });
  return code`{ ${list(fields, ", ")} }`;
}
