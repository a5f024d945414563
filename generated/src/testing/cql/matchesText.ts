const WORD = /[\p{L}\p{N}_]+/gu;
const TERM = /"([^"]*)"(?:~\d+)?|([\p{L}\p{N}_*?]+)(?:(~)([0-2])?)?/gu;

/** Tests one word. */
type WordTest = (word: string) => boolean;

/** The words of a text search in any order, and phrases, whose words follow one another. */
export type TextTerms = readonly (readonly WordTest[])[];

/**
 * Parses the operand of `~`: words in any order and case, with the wildcards `*` and `?`, which have no effect at the
 * start of a word; `roam~` for words of similar spelling; and phrases in an additional pair of quotes.
 */
export function parseText(operand: string, matchesStarts = false): TextTerms {
  // A term that is repeated asks for nothing more.
  const found = new Map<string, RegExpMatchArray>();
  for (const match of operand.toLowerCase().matchAll(TERM))
    if (!found.has(match[0])) found.set(match[0], match);
  const terms = [...found.values()].map(([, phrase, word = "", fuzzy, distance]) => {
    if (phrase !== undefined)
      return toWords(phrase).map(
        (each): WordTest =>
          (other) =>
            other === each,
      );
    const pattern = word.replace(/^[*?]+/, "") + (matchesStarts ? "*" : "");
    if (fuzzy) return [similarTo(pattern, Number(distance ?? 2))];
    return pattern === "" ? [] : [likePattern(pattern)];
  });
  return terms.filter((tests) => tests.length > 0);
}

/** Whether a text contains all terms. */
export function matchesText(text: string, terms: TextTerms): boolean {
  const words = toWords(text);
  return (
    terms.length > 0 &&
    terms.every((tests) =>
      words.some((_word, start) =>
        tests.every((test, index) => words[start + index] !== undefined && test(words[start + index] ?? "")),
      ),
    )
  );
}

/** Replaces the words of a text that a search is about. */
export function replaceMatches(text: string, terms: TextTerms, replace: (word: string) => string): string {
  const tests = terms.flat();
  return text.replace(WORD, (word) =>
    tests.some((test) => test(word.toLowerCase())) ? replace(word) : word,
  );
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function likePattern(pattern: string): WordTest {
  if (!/[*?]/.test(pattern)) return (word) => word === pattern;
  const regex = new RegExp(`^${pattern.replace(/\*+/g, ".*").replaceAll("?", ".")}$`, "u");
  return (word) => regex.test(word);
}

/** Tests the edit distance, which is 2 by default, as in Lucene. */
function similarTo(word: string, distance: number): WordTest {
  return (other) => Math.abs(other.length - word.length) <= distance && editDistance(word, other) <= distance;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
