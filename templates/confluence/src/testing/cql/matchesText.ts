/**
 * Whether a text matches the operand of `~`: it contains all words, in any order and case. A `*` at the end of a word
 * is a wildcard; words inside an additional pair of quotes must follow one another.
 */
export function matchesText(text: string, operand: string): boolean {
  const words = ` ${toWords(text.replaceAll("*", " ")).join(" ")} `;
  const phrase = /^"(.*)"$/.exec(operand.trim())?.[1];
  const terms = phrase === undefined ? toWords(operand) : [toWords(phrase).join(" ")];
  // A term with a wildcard may end inside a word, any other term ends with a word.
  return terms.length > 0 && terms.every((term) => words.includes(` ${term} `.replace(/\* $/, "")));
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+\*?/gu) ?? [];
}
