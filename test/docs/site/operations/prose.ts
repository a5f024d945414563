import { type Html, html } from "../html.js";
import { inlineCode } from "../inlineCode.js";

/** Where names lead to: the addresses of operations, types and kinds of errors, by how prose has them. */
export type FindHref = (name: string) => string | undefined;

/** Writes a text of which code stands in backticks; names of what has a page are links. */
export function prose(text: string, findHref: FindHref): Html {
  const pieces = text.split("`").map((piece, index) => {
    if (index % 2 === 0) return piece;
    const href = findHref(piece);
    const code = inlineCode(piece);
    return href === undefined ? code : html`<a href="${href}">${code}</a>`;
  });
  return html`${pieces}`;
}
