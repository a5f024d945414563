import { isElement, type MarkupNode, textOf } from "./Markup.js";

/** The elements whose content is a CDATA section in storage format. */
const PLAIN = ["ac:plain-text-body", "ac:plain-text-link-body"];

/** Serializes nodes as storage format, which HTML parsers read as well: elements without children are self-closing. */
export function serializeMarkup(nodes: readonly MarkupNode[]): string {
  return nodes.map(serializeNode).join("");
}

function serializeNode(node: MarkupNode): string {
  if (typeof node === "string") return escapeText(node);
  const { name, attributes, children } = node;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${pairs.join("")}`;
  if (children.length === 0) return `${start} />`;
  const content = isElement(node, ...PLAIN) ? toCdata(textOf(children)) : serializeMarkup(children);
  return `${start}>${content}</${name}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\u00a0", "&nbsp;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

/** A section cannot contain its own end, which is divided between two. */
function toCdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
