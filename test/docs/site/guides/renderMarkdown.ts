import MarkdownIt, { type Token } from "markdown-it";
import { highlight } from "../highlight.js";
import { Html, html } from "../html.js";
import { inlineCode } from "../inlineCode.js";

/** A heading of a text, with what is below it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How deep it is: 1 is the title of the text. */
  readonly level: number;
  /** Its paragraphs, items and rows, each on a line. */
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
  code_inline: (tokens: Token[], index: number, _options: object, { operations }: RenderOptions) => {
    const { content = "" } = tokens[index] ?? {};
    const name = content.replace(/^confluence\./, "");
    const isLink = operations.has(name) && tokens[index - 1]?.type !== "link_open";
    const code = inlineCode(content);
    return (isLink ? html`<a href="../operations/${name}.html">${code}</a>` : code).text;
  },
  fence: (tokens: Token[], index: number, _options: object, { programs }: RenderOptions) => {
    const { info = "", content = "" } = tokens[index] ?? {};
    const block = html`<pre tabindex="0"><code>${highlight(content, info.trim())}</code></pre>`;
    if (!programs.has(content)) return html`${block}\n`.text;
    return html`<div class="block">${block}<button type="button" class="open" hidden>Open in playground</button></div>\n`
      .text;
  },
  code_block: (tokens: Token[], index: number) =>
    html`<pre tabindex="0"><code>${tokens[index]?.content}</code></pre>\n`.text,
  table_open: (tokens: Token[], index: number) =>
    html`<div class="wide" tabindex="0" role="region" aria-label="${tokens[index]?.attrGet("label") ?? "Table"}"><table>
`.text,
  table_close: () => "</table></div>\n",
});

/** What is known of the site while a text is rendered. */
export interface RenderOptions {
  /** The blocks of code that can be opened in the playground. */
  readonly programs: ReadonlySet<string>;
  /** The operations, whose names become links. */
  readonly operations: ReadonlySet<string>;
}

const NOTHING: RenderOptions = { programs: new Set(), operations: new Set() };

/**
 * Renders Markdown.
 *
 * @param toHref where a link leads to on the site
 */
export function renderMarkdown(
  markdown: string,
  toHref: (href: string) => string,
  options = NOTHING,
): Rendered {
  const tokens = parse(markdown);
  const sections: { id: string; title: string; level: number; text: string; prose: string }[] = [];
  let tables = 0;
  tokens.forEach((token, index) => {
    for (const child of token.children ?? [])
      if (child.type === "link_open") child.attrSet("href", toHref(child.attrGet("href") ?? ""));
    // A header without text is none.
    const text = tokens[index + 1];
    if (token.type === "th_open" && text?.content === "")
      for (const each of [token, tokens[index + 2]]) if (each) each.tag = "td";
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
      const isCell =
        /^t[dh]_open$/.test(tokens[index - 1]?.type ?? "") && tokens[index - 2]?.type !== "tr_open";
      last.text = `${last.text}${isCell ? " · " : "\n"}${textOf(token)}`.trim();
      if (token.level === 1) last.prose = `${last.prose} ${textOf(token)}`.trim();
    }
  });
  return { html: new Html(parser.renderer.render(tokens, parser.options, options)), sections };
}

/** Lists the blocks of code of a text that browsers may be able to run. */
export function listBlocks(markdown: string): string[] {
  return parse(markdown).flatMap(({ type, info, content }) =>
    type === "fence" && /^(?:ts|js|mjs)$/.test(info.trim()) ? [content] : [],
  );
}

/** Parses a text, of which comments are left out, and what is folded elsewhere is shown. */
function parse(markdown: string): Token[] {
  return parser.parse(markdown.replace(/^<!--.*?-->\n/gms, "").replace(/^<\/?details>.*\n?/gm, ""), {});
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
