import MarkdownIt, { type Token } from "markdown-it";
import { highlight } from "../highlight.js";
import { Html, html } from "../html.js";

/** A heading of a text, with what is below it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How deep it is: 1 is the title of the text. */
  readonly level: number;
  readonly text: string;
  /** The text of its paragraphs, without its tables and lists. */
  readonly prose: string;
}

/** A text as HTML, with its headings. */
export interface Rendered {
  readonly html: Html;
  readonly sections: readonly Section[];
}

// HTML in a text is shown as text.
const parser = new MarkdownIt({ html: false });
const { rules } = parser.renderer;
Object.assign(rules, {
  fence: (tokens: Token[], index: number) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    return html`<pre tabindex="0"><code>${highlight(content, info.trim())}</code></pre>\n`.text;
  },
  code_block: (tokens: Token[], index: number) =>
    html`<pre tabindex="0"><code>${tokens[index]?.content}</code></pre>\n`.text,
  table_open: (tokens: Token[], index: number) =>
    html`<div class="wide" tabindex="0" role="region" aria-label="${tokens[index]?.attrGet("label") ?? "Table"}"><table>
`.text,
  table_close: () => "</table></div>\n",
});

/**
 * Renders Markdown.
 *
 * @param toHref where a link leads to on the site
 */
export function renderMarkdown(markdown: string, toHref: (href: string) => string): Rendered {
  const tokens = parser.parse(markdown.replace(/^<!--.*?-->\n/gms, ""), {});
  const sections: { id: string; title: string; level: number; text: string; prose: string }[] = [];
  let tables = 0;
  tokens.forEach((token, index) => {
    for (const child of token.children ?? [])
      if (child.type === "link_open") child.attrSet("href", toHref(child.attrGet("href") ?? ""));
    if (token.type === "table_open") {
      tables += 1;
      token.attrSet("label", `Table ${tables}`);
    }
    if (token.type === "heading_open") {
      const title = textOf(tokens[index + 1]);
      const id = uniqueId(title, sections);
      token.attrSet("id", id);
      sections.push({ id, title, level: Number(token.tag.slice(1)), text: "", prose: "" });
    } else if (token.type === "inline" && tokens[index - 1]?.type !== "heading_open") {
      const last = sections.at(-1);
      if (last === undefined) return;
      last.text = `${last.text} ${textOf(token)}`.trim();
      if (token.level === 1) last.prose = `${last.prose} ${textOf(token)}`.trim();
    }
  });
  return { html: new Html(parser.renderer.render(tokens, parser.options, {})), sections };
}

/** The text of an inline token, without its marks. */
function textOf(token: Token | undefined): string {
  const pieces = token?.children?.map(({ type, content }) => (type.endsWith("break") ? " " : content));
  return pieces?.join("") ?? "";
}

function uniqueId(title: string, known: readonly Section[]): string {
  const id = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return known.some((each) => each.id === id) ? `${id}-${known.length}` : id;
}
