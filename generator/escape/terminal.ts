import { visibleCode } from "./escape.js";

/** Characters that a terminal executes instead of showing them, or that change the direction of text. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/** Prints a string as one line, on which all that a terminal would execute is escaped. */
export function terminalLine(text: string): string {
  return visibleCode(text).replaceAll("\n", "\\n");
}

/** Reduces text to one line without what a terminal would execute. */
export function plainText(text: string): string {
  return text.replace(/\s+/g, " ").replace(INVISIBLE, "");
}

/** Escapes in JSON what a terminal would execute, except for the line breaks of its layout. */
export function plainJson(json: string): string {
  return json.replace(INVISIBLE, (found) => (found === "\n" ? found : found.replace(/[\s\S]/g, escapeUnit)));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
