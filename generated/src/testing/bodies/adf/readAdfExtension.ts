import { findChild, isElement, type MarkupElement, textOf } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import type { BlockReader } from "./AdfReader.js";

/** Reads a node that storage format keeps as ADF, because it has no element for it; `ac:adf-fallback` is for others. */
export const readAdfExtension: BlockReader = (extension, reader) => {
  const node = findChild(extension, "ac:adf-node");
  return node ? [readNode(node, reader)] : [];
};

function readNode(element: MarkupElement, reader: Parameters<BlockReader>[1]): AdfNode {
  const type = element.attributes.type ?? "";
  const attrs: Record<string, unknown> = {};
  const content: AdfNode[] = [];
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const text = textOf(child.children);
    const { key = "", type: form } = child.attributes;
    if (child.name === "ac:adf-attribute") attrs[toCamelCase(key)] = form === "json" ? parseJson(text) : text;
    else if (child.name === "ac:adf-node") content.push(readNode(child, reader));
    else if (child.name === "ac:adf-content") content.push(...readContent(child, reader));
  }
  return {
    type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

/** Content in elements is blocks, and without any a line. */
function readContent({ children, attributes }: MarkupElement, reader: Parameters<BlockReader>[1]): AdfNode[] {
  return attributes.type === "inline" ? reader.inlines(children) : reader.blocks(children);
}

/** An attribute that is no text; how Confluence tells it from one has not been published. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Observed: storage format spells `panelType` as `panel-type`. */
function toCamelCase(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
