/**
 * Tells whether a text holds what `~` looks for: all of its words, in any order, in any case. A `*` at the end of a
 * word stands for any end; a value in quotes of its own is found word after word.
 */
export function matchText(text: string, wanted: string): boolean {
  const words = ` ${wordsOf(text.replaceAll("*", " ")).join(" ")} `;
  const phrase = /^"(.*)"$/.exec(wanted.trim())?.[1];
  const terms = phrase === undefined ? wordsOf(wanted) : [wordsOf(phrase).join(" ")];
  // A term with a star ends anywhere, all others at the end of a word.
  return terms.length > 0 && terms.every((term) => words.includes(` ${term} `.replace(/\* $/, "")));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+\*?/gu) ?? [];
}
