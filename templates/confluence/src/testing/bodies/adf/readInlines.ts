import { ownValue } from "../../ownValue.js";
import { findChild, isElement, type MarkupElement, type MarkupNode, textOf } from "../Markup.js";
import type { AdfMark, AdfNode } from "../parseAdf.js";
import type { AdfReader } from "./AdfReader.js";
import { addMarks, marksOf } from "./marks.js";
import { readInlineMacro } from "./readMacros.js";

type InlineReader = (element: MarkupElement, reader: AdfReader, marks: readonly AdfMark[]) => AdfNode[];

/** Elements that are more than marks of their text. */
const READERS: Readonly<Record<string, InlineReader>> = {
  br: () => [{ type: "hardBreak" }],
  a: readAnchor,
  time: ({ attributes }) => {
    const time = Date.parse(attributes.datetime ?? "");
    return Number.isNaN(time) ? [] : [{ type: "date", attrs: { timestamp: String(time) } }];
  },
  "ac:link": readLink,
  "ac:emoticon": ({ attributes }) => {
    const { "ac:emoji-shortname": given, "ac:name": name = "", "ac:emoji-id": id = "" } = attributes;
    const shortName = given ?? `:${name}:`;
    return [{ type: "emoji", attrs: { shortName, id, text: attributes["ac:emoji-fallback"] ?? shortName } }];
  },
  "ac:structured-macro": (macro) => [readInlineMacro(macro)],
  "ac:macro": (macro) => [readInlineMacro(macro)],
  "ac:placeholder": ({ children }) => [{ type: "placeholder", attrs: { text: textOf(children) } }],
  "ac:adf-extension": (extension, reader, marks) => reader.inlines(extension.children, marks),
  "ac:adf-fallback": () => [],
  // What no line shows.
  "ac:parameter": () => [],
  "ac:task-id": () => [],
};

/** Reads nodes of a line; elements that ADF does not know give their text. */
export function readInlines(
  nodes: readonly MarkupNode[],
  reader: AdfReader,
  marks: readonly AdfMark[] = [],
): AdfNode[] {
  const read = nodes.flatMap((node) => {
    if (typeof node === "string") return readText(node, marks);
    const known = ownValue(READERS, node.name);
    if (known) return known(node, reader, marks);
    return reader.inlines(node.children, addMarks(marks, marksOf(node)));
  });
  return joinTexts(read);
}

/** Line breaks of markup separate words. */
function readText(node: string, marks: readonly AdfMark[]): AdfNode[] {
  const text = node.replace(/[ \t]*\n\s*/g, " ");
  return text === "" ? [] : [{ type: "text", text, ...(marks.length > 0 && { marks }) }];
}

/** Joins neighboring texts of the same marks. */
function joinTexts(nodes: readonly AdfNode[]): AdfNode[] {
  const runs: AdfNode[][] = [];
  for (const node of nodes) {
    const [first] = runs.at(-1) ?? [];
    if (first?.type === "text" && node.type === "text" && haveSameMarks(first, node)) runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  return runs.flatMap((run) => {
    const [first, ...others] = run;
    return first && others.length > 0 ? { ...first, text: run.map(({ text }) => text).join("") } : run;
  });
}

function haveSameMarks(one: AdfNode, other: AdfNode): boolean {
  return one.marks === other.marks || JSON.stringify(one.marks) === JSON.stringify(other.marks);
}

/** A link, or a smart link. */
function readAnchor(anchor: MarkupElement, reader: AdfReader, marks: readonly AdfMark[]): AdfNode[] {
  const { href, "data-card-appearance": appearance } = anchor.attributes;
  if (appearance !== undefined) return [{ type: "inlineCard", attrs: { url: href ?? "" } }];
  const added = href === undefined ? [] : [{ type: "link", attrs: { href } }];
  return reader.inlines(anchor.children, addMarks(marks, added));
}

/** A mention, or a link to something of the site: Confluence sends its URL and what it is. */
function readLink(link: MarkupElement, reader: AdfReader, marks: readonly AdfMark[]): AdfNode[] {
  const { site } = reader;
  const resource = link.children.find((child) => isElement(child) && child.name.startsWith("ri:"));
  const target = isElement(resource) ? resource : undefined;
  const accountId = target?.attributes["ri:account-id"];
  if (target?.name === "ri:user" && accountId !== undefined) {
    const text = `@${site.findUserName(accountId) ?? "Unknown user"}`;
    return [{ type: "mention", attrs: { id: accountId, text, accessLevel: "" } }];
  }
  const anchor = link.attributes["ac:anchor"];
  const url = target ? (site.findUrl(target) ?? "#") : "";
  const href = anchor === undefined ? url : `${url}#${anchor}`;
  const body = findChild(link, "ac:link-body", "ac:plain-text-link-body")?.children ?? [];
  const title = target?.attributes["ri:content-title"] ?? target?.attributes["ri:filename"] ?? anchor ?? href;
  const __confluenceMetadata = target && {
    linkType: target.name.slice("ri:".length),
    ...nameAttributes(target),
  };
  const attrs = { href, ...(__confluenceMetadata && { __confluenceMetadata }) };
  return reader.inlines(body.length > 0 ? body : [title], addMarks(marks, [{ type: "link", attrs }]));
}

/** Names what a link leads to as ADF does: `contentTitle` for `ri:content-title`. */
function nameAttributes({ attributes }: MarkupElement): Record<string, string> {
  const named = Object.entries(attributes).map(([name, value]) => [
    name.replace(/^ri:/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(named);
}
