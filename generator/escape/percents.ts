/** A character that no document contains, because `checkDocument` refuses it. */
const MASK = "\ufdd0";

/** Replaces percent signs by a character that encodes nothing in an address. */
export function maskPercents(text: string): string {
  return text.replaceAll("%", MASK);
}

/** Puts back the percent signs into the code that was made of masked names and strings. */
export function unmaskPercents(code: string): string {
  // TypeScript's printer escapes the character in some literals; an escaped backslash before it makes it text.
  return code.replaceAll(MASK, "%").replace(/(?<!\\)((?:\\\\)*)\\uFDD0/g, "$1%");
}
