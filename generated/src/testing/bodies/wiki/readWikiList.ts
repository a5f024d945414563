import { element, type MarkupElement, type MarkupNode } from "../Markup.js";
import { readWikiLine } from "./readWikiLine.js";

/** The marks of a list item by level; nobody nests deeper, and a line of asterisks is no list. */
const ITEM = /^([*#-]{1,20})\s+(\S.*)$/;

/** Whether a line is an item of a list. */
export function isListLine(line: string): boolean {
  return ITEM.test(line);
}

/** An item whose own lists are still being read. */
interface Item {
  readonly children: MarkupNode[];
  readonly lists: OpenList[];
}

interface OpenList {
  readonly name: string;
  readonly items: Item[];
}

/** Reads lists: `*`, `-` and `#` by level, so that `*#` is a numbered list in a bullet list. */
export function readWikiList(lines: readonly string[]): MarkupNode[] {
  const root: Item = { children: [], lists: [] };
  for (const line of lines) {
    const [, marks = "", text = ""] = ITEM.exec(line) ?? [];
    let item = root;
    for (const [level, mark] of [...marks].entries()) {
      const list = openList(item, mark === "#" ? "ol" : "ul");
      const last = list.items.at(-1);
      item = level < marks.length - 1 && last ? last : addItem(list);
    }
    item.children.push(element("p", {}, readWikiLine(text)));
  }
  return root.lists.map(closeList);
}

function openList({ lists }: Item, name: string): OpenList {
  const last = lists.at(-1);
  if (last?.name === name) return last;
  const list = { name, items: [] };
  lists.push(list);
  return list;
}

function addItem({ items }: OpenList): Item {
  const item = { children: [], lists: [] };
  items.push(item);
  return item;
}

function closeList({ name, items }: OpenList): MarkupElement {
  const written = items.map(({ children, lists }) =>
    element("li", {}, [...children, ...lists.map(closeList)]),
  );
  return element(name, {}, written);
}
