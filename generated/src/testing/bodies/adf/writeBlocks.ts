import { ownValue } from "../../ownValue.js";
import { createMacro } from "../Macro.js";
import { element, type MarkupNode } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import { type AdfWriter, attributeOf } from "./AdfWriter.js";
import { isInline } from "./isInline.js";
import { PANEL_MACROS } from "./panels.js";
import { writeAdfExtension } from "./writeAdfExtension.js";
import { writeExtension } from "./writeExtension.js";
import { writeInlines } from "./writeInlines.js";
import { writeMediaGroup, writeMediaSingle } from "./writeMedia.js";
import { writeTable } from "./writeTable.js";

type BlockWriter = (node: AdfNode, writer: AdfWriter) => MarkupNode | readonly MarkupNode[];

const expand: BlockWriter = (node, writer) =>
  createMacro("expand", { title: attributeOf(node, "title") || undefined }, writer.blocks(node.content));

const WRITERS: Readonly<Record<string, BlockWriter>> = {
  paragraph: (node, writer) => element("p", styleOf(node), writer.inlines(node.content)),
  heading: (node, writer) => {
    const level = Math.min(Math.max(Number(attributeOf(node, "level")) || 1, 1), 6);
    return element(`h${level}`, styleOf(node), writer.inlines(node.content));
  },
  bulletList: (node, writer) => element("ul", {}, writer.blocks(node.content)),
  orderedList: (node, writer) =>
    element("ol", { start: attributeOf(node, "order") }, writer.blocks(node.content)),
  listItem: (node, writer) => element("li", {}, writer.blocks(node.content)),
  codeBlock: (node) =>
    createMacro(
      "code",
      { language: attributeOf(node, "language") },
      (node.content ?? []).map(({ text = "" }) => text).join(""),
    ),
  blockquote: (node, writer) => element("blockquote", {}, writer.blocks(node.content)),
  rule: () => element("hr"),
  table: writeTable,
  mediaSingle: writeMediaSingle,
  mediaGroup: writeMediaGroup,
  panel: writePanel,
  expand,
  nestedExpand: expand,
  extension: writeExtension,
  bodiedExtension: writeExtension,
  blockCard: (node) => writeCard(node, "block"),
  embedCard: (node) => writeCard(node, "embed"),
  taskList: writeTasks,
  layoutSection: (node, writer) => element("ac:layout", {}, [writeSection(node, writer)]),
};

/** Writes blocks; neighboring sections of a layout share it. */
export function writeBlocks(nodes: readonly AdfNode[], writer: AdfWriter): MarkupNode[] {
  const written = nodes.flatMap((node) => {
    if (node.type === "text") return writeInlines([node], writer);
    return ownValue(WRITERS, node.type)?.(node, writer) ?? other(node, writer);
  });
  return joinLayouts(written);
}

/** What is known to stand in lines only, and what is not known at all. */
function other(node: AdfNode, writer: AdfWriter): readonly MarkupNode[] {
  return isInline(node.type) ? writeInlines([node], writer) : [writeAdfExtension(node, writer)];
}

function joinLayouts(nodes: readonly MarkupNode[]): MarkupNode[] {
  const joined: MarkupNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (
      typeof node === "object" &&
      typeof last === "object" &&
      node.name === "ac:layout" &&
      last.name === node.name
    )
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else joined.push(node);
  }
  return joined;
}

function writePanel(node: AdfNode, writer: AdfWriter): MarkupNode {
  const type = attributeOf(node, "panelType") ?? "info";
  const body = writer.blocks(node.content);
  if (type === "custom") {
    const [bgColor, panelIcon] = [attributeOf(node, "panelColor"), attributeOf(node, "panelIcon") ?? ""];
    const [panelIconId, panelIconText] = [
      attributeOf(node, "panelIconId"),
      attributeOf(node, "panelIconText"),
    ];
    return createMacro("panel", { panelIcon, panelIconId, panelIconText, bgColor }, body);
  }
  const name = ownValue(PANEL_MACROS, type);
  return name ? createMacro(name, {}, body) : writeAdfExtension(node, writer);
}

function writeCard(node: AdfNode, appearance: string): MarkupNode {
  const url = attributeOf(node, "url") ?? "";
  const attributes = { "data-layout": attributeOf(node, "layout"), "data-card-appearance": appearance };
  return element("a", { href: url, ...attributes }, [url]);
}

function writeTasks(list: AdfNode, writer: AdfWriter): MarkupNode {
  const tasks = (list.content ?? []).map((task) => {
    if (task.type === "taskList") return writeTasks(task, writer);
    const status = attributeOf(task, "state") === "DONE" ? "complete" : "incomplete";
    return element("ac:task", {}, [
      element("ac:task-id", {}, [String(writer.nextTask())]),
      element("ac:task-uuid", {}, [attributeOf(task, "localId") ?? ""]),
      element("ac:task-status", {}, [status]),
      element("ac:task-body", {}, writer.inlines(task.content)),
    ]);
  });
  return element("ac:task-list", { "ac:local-id": attributeOf(list, "localId") || undefined }, tasks);
}

const SECTIONS: Readonly<Record<string, string>> = {
  "100": "single",
  "50,50": "two_equal",
  "33.33,66.66": "two_left_sidebar",
  "66.66,33.33": "two_right_sidebar",
  "33.33,33.33,33.33": "three_equal",
  "25,50,25": "three_with_sidebars",
};

function writeSection({ content = [] }: AdfNode, writer: AdfWriter): MarkupNode {
  const widths = content.map((column) => attributeOf(column, "width") ?? "").join(",");
  const byCount =
    ["single", "single", "two_equal", "three_equal", "four_equal"][content.length] ?? "five_equal";
  const cells = content.map((column) => element("ac:layout-cell", {}, writer.blocks(column.content)));
  return element("ac:layout-section", { "ac:type": SECTIONS[widths] ?? byCount }, cells);
}

function styleOf({ marks = [] }: AdfNode): { readonly style?: string } {
  const styles = marks.flatMap(({ type, attrs = {} }) => {
    if (type === "alignment") return `text-align: ${attrs.align === "end" ? "right" : "center"};`;
    return type === "indentation" ? `margin-left: ${(30 * Number(attrs.level)).toFixed(1)}px;` : [];
  });
  return styles.length > 0 ? { style: styles.join("") } : {};
}
