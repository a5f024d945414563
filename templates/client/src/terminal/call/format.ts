import { toLine } from "../../doctor/printError.js";
import { follow } from "../../paging/readPage.js";
import type { Output } from "../Terminal.js";

/** A row of a table: the fields of an item. */
export type Row = Readonly<Record<string, unknown>>;

/** What begins text that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** The columns that come first. */
const FIRST = ["id", "key", "title", "name", "displayName", "status"];

/** The narrowest that a column becomes to fit on a screen. */
const MIN_WIDTH = 4;

/** Picks fields of an item by their paths, such as `version.number`; all if there are none. */
export function pickFields(item: unknown, fields: readonly string[] | undefined): unknown {
  return fields ? Object.fromEntries(fields.map((field) => [field, follow(item, field)])) : item;
}

/** Prints JSON that is harmless for a terminal: what controls one is escaped, and means the same. */
export function printJson(value: unknown, indent?: number): string {
  const toEscape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return (JSON.stringify(value, null, indent) ?? "null").replace(
    /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/gu,
    toEscape,
  );
}

/**
 * Prints rows as CSV. Control characters become spaces, but for tabs and the ends of lines.
 *
 * @param isRaw whether text that a spreadsheet takes for a formula stays as it is; else it begins with an apostrophe
 */
export function printCsv(rows: readonly Row[], columns: readonly string[], isRaw: boolean): string[] {
  const toField = (value: unknown) => {
    const text = toPlain(toText(value));
    const safe = isRaw || typeof value === "number" || !FORMULA.test(text) ? text : `'${text}`;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((line) => line.map(toField).join(","));
}

/** Prints rows as a table, which fits on the screen if there is one. */
export function printTable(rows: readonly Row[], columns: readonly string[], output: Output): string[] {
  const lines = [columns, ...rows.map((row) => columns.map((column) => toText(row[column])))].map((line) =>
    line.map(toLine),
  );
  const left = output.columns - 2 * (columns.length - 1);
  const available = output.isTerminal ? Math.max(MIN_WIDTH, left) : Infinity;
  const widths = fit(
    columns.map((_, at) => Math.max(...lines.map((line) => Math.min(widthOf(line[at] ?? ""), available)))),
    available,
  );
  return lines.map((line, row) => {
    const cells = line.map((cell, at) => pad(cell, widths[at] ?? 0));
    const text = cells.join("  ").trimEnd();
    return row === 0 ? output.paint("bold", text) : text;
  });
}

/** Lists the columns of rows, what tells them apart first: all their fields, or those that are neither objects nor lists. */
export function listColumns(rows: readonly Row[], withObjects: boolean): string[] {
  const isShown = (value: unknown) => withObjects || Object(value) !== value;
  const names = rows.flatMap((row) => Object.keys(row).filter((name) => isShown(row[name])));
  return [...new Set([...FIRST.filter((name) => names.includes(name)), ...names])];
}

/** Replaces control characters, but for tabs and the ends of lines. */
export function toPlain(text: string): string {
  return text.replace(/(?![\t\n]|\r\n)\p{Cc}/gu, " ");
}

function toText(value: unknown): string {
  return typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);
}

/** Narrows the widest columns until all of them fit. */
function fit(widths: number[], available: number): number[] {
  let over = widths.reduce((sum, width) => sum + width, 0) - available;
  while (over > 0 && Math.max(...widths) > MIN_WIDTH) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

/** Fills a cell with spaces, or cuts it. */
function pad(cell: string, width: number): string {
  const missing = width - widthOf(cell);
  if (missing >= 0) return cell + " ".repeat(missing);
  let cut = "";
  for (const char of cell) {
    if (widthOf(cut + char) >= width) break;
    cut += char;
  }
  return pad(`${cut}…`, width);
}

/** How many columns of a screen a text takes: characters of East Asia and emoji take two, what is put on others none. */
function widthOf(text: string): number {
  const single = text.replace(/\p{M}|\u200b|\u200d/gu, "");
  const wide = single.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/gu,
  );
  return [...single].length + (wide?.length ?? 0);
}
