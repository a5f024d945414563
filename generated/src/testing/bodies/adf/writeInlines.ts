import { ownValue } from "../../ownValue.js";
import { createMacro } from "../Macro.js";
import { element, type MarkupNode } from "../Markup.js";
import type { AdfMark, AdfNode } from "../parseAdf.js";
import { type AdfWriter, attributeOf } from "./AdfWriter.js";
import { writeAdfExtension } from "./writeAdfExtension.js";
import { writeExtension } from "./writeExtension.js";

const WRITERS: Readonly<Record<string, (node: AdfNode, writer: AdfWriter) => MarkupNode>> = {
  text: ({ text = "" }) => text,
  hardBreak: () => element("br"),
  mention: (node) =>
    element("ac:link", {}, [element("ri:user", { "ri:account-id": attributeOf(node, "id") ?? "" })]),
  emoji: (node) => {
    const shortName = attributeOf(node, "shortName") ?? "";
    return element("ac:emoticon", {
      "ac:name": shortName.replaceAll(":", ""),
      "ac:emoji-shortname": shortName,
      "ac:emoji-id": attributeOf(node, "id") ?? "",
      "ac:emoji-fallback": attributeOf(node, "text") ?? shortName,
    });
  },
  date: (node) => {
    const date = new Date(Number(attributeOf(node, "timestamp")));
    return element("time", Number.isNaN(date.getTime()) ? {} : { datetime: date.toISOString().slice(0, 10) });
  },
  status: (node) => {
    const color = attributeOf(node, "color") ?? "neutral";
    return createMacro("status", {
      title: attributeOf(node, "text") ?? "",
      colour: color === "neutral" ? "Grey" : color.charAt(0).toUpperCase() + color.slice(1),
      subtle: attributeOf(node, "style") === "subtle" ? "true" : undefined,
    });
  },
  placeholder: (node) => element("ac:placeholder", {}, [attributeOf(node, "text") ?? ""]),
  inlineCard: (node) => {
    const url = attributeOf(node, "url") ?? "";
    return element("a", { href: url, "data-card-appearance": "inline" }, [url]);
  },
  inlineExtension: writeExtension,
};

/** Writes the nodes of a line. */
export function writeInlines(nodes: readonly AdfNode[], writer: AdfWriter): MarkupNode[] {
  return nodes.map((node) => {
    const write = ownValue(WRITERS, node.type);
    const written = (write ?? writeAdfExtension)(node, writer);
    // The first mark is the outermost element.
    return (node.marks ?? []).reduceRight<MarkupNode>(writeMark, written);
  });
}

const ELEMENTS: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "em",
  underline: "u",
  strike: "del",
  code: "code",
};

function writeMark(content: MarkupNode, { type, attrs = {} }: AdfMark): MarkupNode {
  const name = ownValue(ELEMENTS, type);
  if (name) return element(name, {}, [content]);
  if (type === "subsup") return element(attrs.type === "sub" ? "sub" : "sup", {}, [content]);
  if (type === "textColor") return element("span", { style: `color: ${toRgb(attrs.color)};` }, [content]);
  if (type === "backgroundColor")
    return element("span", { style: `background-color: ${toRgb(attrs.color)};` }, [content]);
  if (type === "annotation")
    return element("ac:inline-comment-marker", { "ac:ref": String(attrs.id) }, [content]);
  return type === "link" ? writeLink(content, attrs) : content;
}

/** Links lead to what they name on the site, or to their URL. */
function writeLink(content: MarkupNode, attrs: Readonly<Record<string, unknown>>): MarkupNode {
  const href = String(attrs.href ?? "");
  const { linkType, ...target }: Record<string, unknown> = Object(attrs.__confluenceMetadata);
  const anchor = /#(.+)$/.exec(href)?.[1];
  const body = element("ac:link-body", {}, [content]);
  if (typeof linkType === "string" && /^[a-z-]+$/.test(linkType)) {
    const names = Object.entries(target).map(([name, value]): [string, string] => [
      `ri:${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      String(value),
    ]);
    const resource = element(
      `ri:${linkType}`,
      Object.fromEntries(names.filter(([name]) => /^[\w:-]+$/.test(name))),
    );
    return element("ac:link", { "ac:anchor": anchor }, [resource, body]);
  }
  return href.startsWith("#") && anchor
    ? element("ac:link", { "ac:anchor": anchor }, [body])
    : element("a", { href }, [content]);
}

function toRgb(color: unknown): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(String(color)) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return String(color);
  return `rgb(${[red, green, blue].map((part) => Number.parseInt(part, 16)).join(",")})`;
}
