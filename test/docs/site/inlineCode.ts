import { type Html, html, join } from "./html.js";

/** How long code may be so that it is kept on one line. */
const MAX_SHORT = 24;

/** Writes code within a text. What is short does not break at its hyphens, and a path breaks before its slashes. */
export function inlineCode(text: string): Html {
  const isShort = text.length <= MAX_SHORT && !text.includes(" ");
  return html`<code${isShort && html` class="short"`}>${join(text.split(/(?=\/)/), html`<wbr>`)}</code>`;
}
