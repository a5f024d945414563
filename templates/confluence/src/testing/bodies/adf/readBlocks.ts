import {
  childText,
  findChild,
  isBlank,
  isElement,
  type MarkupElement,
  type MarkupNode,
  textOf,
} from "../Markup.js";
import type { AdfMark, AdfNode } from "../parseAdf.js";
import { type AdfReader, type BlockReader, orParagraph, paragraph } from "./AdfReader.js";
import { readAdfExtension } from "./readAdfExtension.js";
import { readImage } from "./readImage.js";
import { isBlockMacro, readBlockMacro } from "./readMacros.js";
import { readTable } from "./readTable.js";

const heading: BlockReader = ({ name, children, attributes }, reader) => {
  const content = reader.inlines(children);
  const marks = blockMarks(attributes);
  return [
    {
      type: "heading",
      attrs: { level: Number(name.slice(1)) },
      ...(content.length > 0 && { content }),
      ...(marks.length > 0 && { marks }),
    },
  ];
};

const macro: BlockReader = (element, reader) => {
  const block = readBlockMacro(element, reader);
  return [block ?? paragraph(reader.inlines([element]))];
};

const unwrap: BlockReader = ({ children }, reader) => reader.blocks(children);

const BLOCKS: Readonly<Record<string, BlockReader>> = {
  p: ({ children, attributes }, reader) => readParagraph(children, reader, blockMarks(attributes)),
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, heading])),
  ...Object.fromEntries(
    ["div", "section", "article", "ac:layout", "dl", "dt", "dd"].map((name) => [name, unwrap]),
  ),
  ul: ({ children }, reader) => [{ type: "bulletList", content: readItems(children, reader) }],
  ol: ({ children, attributes: { start } }, reader) => [
    {
      type: "orderedList",
      ...(start !== undefined && { attrs: { order: Number(start) } }),
      content: readItems(children, reader),
    },
  ],
  blockquote: ({ children }, reader) => [
    { type: "blockquote", content: orParagraph(reader.blocks(children)) },
  ],
  pre: ({ children }) => [{ type: "codeBlock", content: [{ type: "text", text: textOf(children) }] }],
  hr: () => [{ type: "rule" }],
  a: ({ attributes: { href = "", "data-card-appearance": appearance, "data-layout": layout } }) => [
    { type: `${appearance}Card`, attrs: { url: href, ...(layout !== undefined && { layout }) } },
  ],
  table: readTable,
  "ac:image": readImage,
  "ac:structured-macro": macro,
  "ac:macro": macro,
  "ac:task-list": (list, reader) => [readTasks(list, reader)],
  "ac:layout-section": (section, reader) => [readSection(section, reader)],
  "ac:adf-extension": readAdfExtension,
};

/** Reads nodes as blocks; what stands in no block becomes a paragraph. */
export function readBlocks(nodes: readonly MarkupNode[], reader: AdfReader, isParagraph = false): AdfNode[] {
  return readRuns(nodes, reader, isParagraph, (line) => {
    const content = reader.inlines(line);
    return content.length > 0 ? [paragraph(content)] : [];
  });
}

function readRuns(
  nodes: readonly MarkupNode[],
  reader: AdfReader,
  isParagraph: boolean,
  readLine: (line: readonly MarkupNode[]) => AdfNode[],
): AdfNode[] {
  const blocks: AdfNode[] = [];
  let line: MarkupNode[] = [];
  const endLine = () => {
    // Within a paragraph, a space is content, but not beside a block.
    if (!line.every(isBlank) || (isParagraph && line.length === nodes.length)) blocks.push(...readLine(line));
    line = [];
  };
  for (const node of nodes) {
    const read = isElement(node) && isBlock(node, isParagraph) ? BLOCKS[node.name] : undefined;
    if (read && isElement(node)) {
      endLine();
      blocks.push(...read(node, reader));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function isBlock(node: MarkupElement, isParagraph: boolean): boolean {
  if (node.name === "a") return /^(?:block|embed)$/.test(node.attributes["data-card-appearance"] ?? "");
  if (!Object.hasOwn(BLOCKS, node.name)) return false;
  return !isParagraph || !/^ac:(?:structured-)?macro$/.test(node.name) || isBlockMacro(node);
}

/** A paragraph in which blocks stand, such as images, becomes several. */
function readParagraph(
  children: readonly MarkupNode[],
  reader: AdfReader,
  marks: readonly AdfMark[],
): AdfNode[] {
  const blocks = readRuns(children, reader, true, (line) => [paragraph(reader.inlines(line), marks)]);
  return blocks.length > 0 ? blocks : [paragraph([], marks)];
}

function readItems(children: readonly MarkupNode[], reader: AdfReader): AdfNode[] {
  const items = children.filter((child): child is MarkupElement => isElement(child, "li"));
  return items.map((item) => ({ type: "listItem", content: orParagraph(reader.blocks(item.children)) }));
}

function readTasks(list: MarkupElement, reader: AdfReader): AdfNode {
  const content = list.children
    .filter((child): child is MarkupElement => isElement(child))
    .map((child) => {
      if (child.name === "ac:task-list") return readTasks(child, reader);
      const localId = childText(child, "ac:task-uuid") || childText(child, "ac:task-id");
      const state = childText(child, "ac:task-status") === "complete" ? "DONE" : "TODO";
      const line = reader.inlines(findChild(child, "ac:task-body")?.children ?? []);
      return { type: "taskItem", attrs: { localId, state }, ...(line.length > 0 && { content: line }) };
    });
  return { type: "taskList", attrs: { localId: list.attributes["ac:local-id"] ?? "" }, content };
}

/** The widths of the columns of a section by its type, in percent. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  single: [100],
  two_equal: [50, 50],
  two_left_sidebar: [33.33, 66.66],
  two_right_sidebar: [66.66, 33.33],
  three_equal: [33.33, 33.33, 33.33],
  three_with_sidebars: [25, 50, 25],
};

function readSection({ attributes, children }: MarkupElement, reader: AdfReader): AdfNode {
  const cells = children.filter((child): child is MarkupElement => isElement(child, "ac:layout-cell"));
  const widths = WIDTHS[attributes["ac:type"] ?? ""] ?? [];
  const content = cells.map((cell, index) => ({
    type: "layoutColumn",
    attrs: { width: widths[index] ?? Math.floor(10_000 / cells.length) / 100 },
    content: orParagraph(reader.blocks(cell.children)),
  }));
  return { type: "layoutSection", content };
}

function blockMarks({ style = "" }: Readonly<Record<string, string>>): AdfMark[] {
  const [, align] = /text-align:\s*(center|right)/.exec(style) ?? [];
  const [, margin] = /margin-left:\s*([\d.]+)px/.exec(style) ?? [];
  const level = Math.min(Math.round(Number(margin) / 30), 6);
  return [
    ...(align ? [{ type: "alignment", attrs: { align: align === "right" ? "end" : align } }] : []),
    ...(level > 0 ? [{ type: "indentation", attrs: { level } }] : []),
  ];
}
