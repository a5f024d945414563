import { isElement, type MarkupNode, textOf } from "./Markup.js";

/** The elements whose content is a CDATA section in storage format. */
const PLAIN = ["ac:plain-text-body", "ac:plain-text-link-body"];

/** The elements of HTML that have no end tag. */
const VOID = ["area", "br", "col", "hr", "img", "input", "wbr"];

/** Serializes nodes as storage format. */
export function serializeMarkup(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => serializeNode(node, false)).join("");
}

/** Serializes nodes as HTML, which XML parsers can read as well. */
export function serializeHtml(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => serializeNode(node, true)).join("");
}

function serializeNode(node: MarkupNode, isHtml: boolean): string {
  if (typeof node === "string") return escapeText(node);
  const { name, attributes, children } = node;
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  const start = `<${name}${pairs.join("")}`;
  if (children.length === 0 && (!isHtml || VOID.includes(name))) return `${start} />`;
  const content = isElement(node, ...PLAIN)
    ? toCdata(textOf(children))
    : children.map((child) => serializeNode(child, isHtml)).join("");
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
