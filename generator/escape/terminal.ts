/** Characters that a terminal obeys instead of showing them, or that turn the direction of text. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Makes one line of text that a terminal only shows. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(INVISIBLE, "");
}

/** Spells in JSON what a terminal would obey; the ends of lines are the JSON's own. */
export function plainJson(json: string): string {
  return json.replace(INVISIBLE, (found) => (found === "\n" ? found : found.replace(/[\s\S]/g, escapeUnit)));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
