import { type Html, html } from "./html.js";
import { tokenize } from "./playground/tokenize.js";

const LANGUAGES: readonly string[] = ["ts", "js", "mjs", "json", "typescript", "javascript"];

/** Writes code with its colours; in a language that has none, as it is. */
export function highlight(code: string, language = "ts"): Html {
  if (!LANGUAGES.includes(language)) return html`${code}`;
  return html`${tokenize(code).map(({ kind, text }) => (kind ? html`<span class="${kind}">${text}</span>` : text))}`;
}
