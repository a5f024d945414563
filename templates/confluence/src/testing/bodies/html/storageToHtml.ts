import { ownValue } from "../../ownValue.js";
import type { BodySite } from "../BodySite.js";
import {
  childText,
  element,
  findChild,
  isElement,
  type MarkupElement,
  type MarkupNode,
  textOf,
} from "../Markup.js";
import { serializeHtml } from "../serializeMarkup.js";
import type { ElementWriter, HtmlFormat, HtmlWriter } from "./HtmlWriter.js";
import { writeMacro } from "./writeMacro.js";
import { writeImage, writeLink } from "./writeReference.js";

const unwrap: ElementWriter = ({ children }, { nodes }) => nodes(children);
const nothing: ElementWriter = () => [];
const heading: ElementWriter = (source, { site, nodes }) => {
  const id = `${site.title}-${textOf(source.children)}`.replace(/\s/g, "");
  return [element(source.name, { ...source.attributes, id }, nodes(source.children))];
};

/** Gives an element of HTML a class, and keeps what else it has. */
const withClass =
  (name: string): ElementWriter =>
  (source, { nodes }) => [
    element(source.name, { ...source.attributes, class: name }, nodes(source.children)),
  ];

const WRITERS: Readonly<Record<string, ElementWriter>> = {
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, heading])),
  table: (source, { nodes }) => [
    element("div", { class: "table-wrap" }, [
      element("table", { ...source.attributes, class: "confluenceTable" }, nodes(source.children)),
    ]),
  ],
  th: withClass("confluenceTh"),
  td: withClass("confluenceTd"),
  a: (source, { nodes }) => [
    element("a", { ...source.attributes, class: "external-link", rel: "nofollow" }, nodes(source.children)),
  ],
  time: ({ attributes: { datetime = "" } }) => [
    element("time", { datetime, class: "date-past" }, [formatDate(datetime)]),
  ],
  // Sites remove them when a body is saved.
  script: nothing,
  "ac:link": writeLink,
  "ac:image": writeImage,
  "ac:structured-macro": writeMacro,
  "ac:macro": writeMacro,
  "ac:emoticon": ({
    attributes: { "ac:emoji-fallback": text, "ac:emoji-shortname": name, "ac:name": old = "" },
  }) => [
    element("span", { class: "emoji", "data-emoji-short-name": name ?? `:${old}:` }, [
      text ?? name ?? `:${old}:`,
    ]),
  ],
  "ac:task-list": ({ children }, { nodes }) => [
    element("ul", { class: "inline-task-list" }, nodes(children)),
  ],
  "ac:task": (task, { nodes }) => {
    const state = childText(task, "ac:task-status") === "complete" ? "checked" : undefined;
    const body = nodes(findChild(task, "ac:task-body")?.children ?? []);
    return [
      element("li", { class: state, "data-inline-task-id": childText(task, "ac:task-id") }, [
        element("span", {}, body),
      ]),
    ];
  },
  "ac:layout": ({ children }, { nodes }) => [element("div", { class: "contentLayout2" }, nodes(children))],
  "ac:layout-section": ({ children, attributes: { "ac:type": type = "single" } }, { nodes }) => {
    const name = type.replaceAll("_", "-");
    return [element("div", { class: `columnLayout ${name}`, "data-layout": name }, nodes(children))];
  },
  "ac:layout-cell": ({ children }, { nodes }) => [
    element("div", { class: "cell normal", "data-type": "normal" }, [
      element("div", { class: "innerCell" }, nodes(children)),
    ]),
  ],
  "ac:inline-comment-marker": ({ children, attributes }, { nodes }) => [
    element("span", { class: "inline-comment-marker", "data-ref": attributes["ac:ref"] }, nodes(children)),
  ],
  "ac:adf-extension": (extension, writer) => {
    const shown = findChild(extension, "ac:adf-fallback") ?? findChild(extension, "ac:adf-node");
    return writer.nodes(shown?.children ?? []);
  },
  "ac:adf-node": unwrap,
  "ac:adf-attribute": nothing,
  "ac:placeholder": nothing,
  "ac:parameter": nothing,
};

/** Converts storage format to HTML: what the web interface shows, what is exported, or what the old editor edits. */
export function storageToHtml(nodes: readonly MarkupNode[], site: BodySite, format: HtmlFormat): string {
  const writer: HtmlWriter = {
    site,
    format,
    nodes: (inner) => inner.flatMap((node) => (isElement(node) ? writeElement(node, writer) : node)),
  };
  const html = serializeHtml(writer.nodes(nodes));
  if (format !== "styled_view") return html;
  const [title] = [serializeHtml([site.title])];
  return `<html><head><title>${title}</title><style>${STYLE}</style></head><body>${html}</body></html>`;
}

const STYLE = "body { font-family: sans-serif } .confluenceTable { border-collapse: collapse }";

/** Writes an element; of those of Confluence without a meaning here, what they contain. */
function writeElement(source: MarkupElement, writer: HtmlWriter): readonly MarkupNode[] {
  const { name, attributes, children } = source;
  const write = ownValue(WRITERS, name);
  if (write) return write(source, writer);
  return name.includes(":") ? writer.nodes(children) : [element(name, attributes, writer.nodes(children))];
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function formatDate(date: string): string {
  const [, year, month = "", day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? date : `${day} ${name} ${year}`;
}
