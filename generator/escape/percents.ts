/** A character that no document contains, because `checkDocument` refuses it. */
const MASK = "\ufdd0";

/** Replaces the percent signs of JSON by a character that encodes nothing in an address. */
export function maskPercents(json: string): string {
  return json.replaceAll("%", MASK);
}

/** Puts back the percent signs into the code that was made of masked JSON. */
export function unmaskPercents(code: string): string {
  // TypeScript's printer escapes the character in some literals; an escaped backslash before it makes it text.
  return code.replaceAll(MASK, "%").replace(/(?<!\\)((?:\\\\)*)\\uFDD0/g, "$1%");
}
