import { element, type MarkupElement } from "../Markup.js";
import { readWikiLine } from "./readWikiLine.js";

/** Whether a line is a row of a table. */
export function isTableLine(line: string): boolean {
  return line.length > 1 && line.startsWith("|");
}

/** Reads rows: `||` before a cell makes it a header, `|` a cell. */
export function readWikiTable(lines: readonly string[]): MarkupElement {
  const rows = lines.map((line) => element("tr", {}, readCells(line)));
  return element("table", {}, [element("tbody", {}, rows)]);
}

/** The separators of a row; those in links and images divide their text from their target. */
function readCells(line: string): MarkupElement[] {
  const parts = line.match(/\|\|?|\[[^\]\n]*\]|![^!|\s][^!\n]*!|\\.|[^|[!\\]+|[[!\\]/g) ?? [];
  const cells: { name: string; text: string }[] = [];
  for (const part of parts) {
    const last = cells.at(-1);
    if (part === "|" || part === "||") cells.push({ name: part === "||" ? "th" : "td", text: "" });
    else if (last) last.text += part;
  }
  // The row ends with a separator.
  if (cells.at(-1)?.text.trim() === "" && cells.length > 1) cells.pop();
  return cells.map(({ name, text }) => element(name, {}, [element("p", {}, readWikiLine(text.trim()))]));
}
