import { element, type MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import { type AdfWriter, attributeOf } from "./AdfWriter.js";

/** Writes a table, with the widths of its columns if its first row knows them. */
export function writeTable(table: AdfNode, writer: AdfWriter): MarkupNode {
  const rows = (table.content ?? []).map(({ content = [] }) =>
    element(
      "tr",
      {},
      content.map((cell) => writeCell(cell, writer)),
    ),
  );
  const widths = (table.content?.[0]?.content ?? []).map(({ attrs }) => attrs?.colwidth);
  const areKnown = widths.length > 0 && widths.every(Array.isArray);
  const columns = (areKnown ? widths.flat() : []).map((width) =>
    element("col", { style: `width: ${Number(width).toFixed(1)}px;` }),
  );
  const attributes = {
    "data-table-width": attributeOf(table, "width"),
    "data-layout": attributeOf(table, "layout"),
    "ac:local-id": attributeOf(table, "localId"),
  };
  return element("table", attributes, [
    ...(columns.length > 0 ? [element("colgroup", {}, columns)] : []),
    element("tbody", {}, rows),
  ]);
}

function writeCell(cell: AdfNode, writer: AdfWriter): MarkupNode {
  const attributes = {
    colspan: attributeOf(cell, "colspan"),
    rowspan: attributeOf(cell, "rowspan"),
    "data-highlight-colour": attributeOf(cell, "background"),
  };
  const given = Object.entries(attributes).filter(
    ([name, value]) => !(name.endsWith("span") && value === "1"),
  );
  const name = cell.type === "tableHeader" ? "th" : "td";
  return element(name, Object.fromEntries(given), writer.blocks(cell.content));
}
