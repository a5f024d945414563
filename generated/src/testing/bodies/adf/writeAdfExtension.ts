import { element, type MarkupElement } from "../Markup.js";
import type { AdfNode } from "../parseAdf.js";
import type { AdfWriter } from "./AdfWriter.js";
import { isInline } from "./isInline.js";

/** Writes a node that storage format has no element for; it remains ADF inside (observed of panels and decisions). */
export function writeAdfExtension(node: AdfNode, writer: AdfWriter): MarkupElement {
  return element("ac:adf-extension", {}, [writeNode(node, writer)]);
}

function writeNode({ type, attrs = {}, content = [] }: AdfNode, writer: AdfWriter): MarkupElement {
  const attributes = Object.entries(attrs).map(([name, value]) => {
    const key = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return typeof value === "string"
      ? element("ac:adf-attribute", { key }, value === "" ? [] : [value])
      : element("ac:adf-attribute", { key, type: "json" }, [JSON.stringify(value ?? null)]);
  });
  const isLine = content.length > 0 && content.every((child) => isInline(child.type));
  const written = isLine
    ? element("ac:adf-content", { type: "inline" }, writer.inlines(content))
    : element("ac:adf-content", {}, writer.blocks(content));
  return element("ac:adf-node", { type }, [...attributes, ...(content.length > 0 ? [written] : [])]);
}
