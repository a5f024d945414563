import { isElement, type MarkupElement, type MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import { type AdfReader, orParagraph } from "./AdfReader.js";

/** Reads a table, whose columns have their widths before the rows. */
export function readTable(table: MarkupElement, reader: AdfReader): AdfNode[] {
  const {
    "data-layout": layout = "default",
    "ac:local-id": localId,
    "data-table-width": width,
  } = table.attributes;
  const widths = collect(table, "col").map(({ attributes }) => widthOf(attributes));
  const rows = collect(table, "tr").map((row) => collect(row, "td", "th"));
  // The columns that cells of previous rows still occupy, and in how many rows.
  const occupied: number[] = [];
  const content = rows.map((cells): AdfNode => {
    const columns = placeCells(cells, occupied);
    return {
      type: "tableRow",
      content: cells.map((cell, index) => readCell(cell, reader, widths, columns[index] ?? 0)),
    };
  });
  const attrs = {
    layout,
    ...(localId !== undefined && { localId }),
    ...(width !== undefined && { width: Number(width) }),
  };
  return content.length > 0 ? [{ type: "table", attrs, content }] : [];
}

/** Lists the elements of the given names, also within parts such as `tbody`, but not within each other. */
function collect({ children }: MarkupElement, ...names: string[]): MarkupElement[] {
  return children.flatMap((child: MarkupNode) => {
    if (isElement(child, ...names)) return [child];
    return isElement(child, "thead", "tbody", "tfoot", "colgroup") ? collect(child, ...names) : [];
  });
}

/** Returns the first column of each cell of a row. */
function placeCells(cells: readonly MarkupElement[], occupied: number[]): number[] {
  const before = [...occupied];
  for (const [column, rows] of before.entries()) occupied[column] = Math.max(rows - 1, 0);
  let column = 0;
  return cells.map((cell) => {
    while ((before[column] ?? 0) > 0) column += 1;
    const first = column;
    const rows = spanOf(cell, "rowspan") - 1;
    for (const end = first + spanOf(cell, "colspan"); column < end; column += 1)
      if (rows > 0) occupied[column] = rows;
    return first;
  });
}

/** No table is wider or longer than browsers show. */
function spanOf({ attributes }: MarkupElement, name: string): number {
  return Math.min(Math.max(Number.parseInt(attributes[name] ?? "", 10) || 1, 1), 1000);
}

function readCell(
  cell: MarkupElement,
  reader: AdfReader,
  widths: readonly (number | undefined)[],
  column: number,
): AdfNode {
  const colspan = spanOf(cell, "colspan");
  const rowspan = spanOf(cell, "rowspan");
  const background = cell.attributes["data-highlight-colour"];
  const given = widths.slice(column, column + colspan).filter((width) => width !== undefined);
  const attrs = {
    ...(colspan > 1 && { colspan }),
    ...(rowspan > 1 && { rowspan }),
    ...(given.length === colspan && { colwidth: given }),
    ...(background !== undefined && { background }),
  };
  return {
    type: cell.name === "th" ? "tableHeader" : "tableCell",
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: orParagraph(reader.blocks(cell.children)),
  };
}

function widthOf({ style = "" }: Readonly<Record<string, string>>): number | undefined {
  const [, width] = /width:\s*([\d.]+)px/.exec(style) ?? [];
  return width === undefined ? undefined : Number(width);
}
