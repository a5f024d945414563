import { countEdits } from "../../../../generated/src/doctor/suggestNames.js";
import type { SearchEntry } from "./SearchEntry.js";
import { IGNORED, SYNONYMS, split, stem } from "./words.js";

/** How a query is read. */
export interface Understood {
  readonly words: readonly string[];
  /** The query with the words that it is read as, if nothing has one of those that were typed. */
  readonly corrected: string | undefined;
}

/** The words of an index. */
interface Vocabulary {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** The words of names, without their endings. */
  readonly names: ReadonlySet<string>;
  /** How often each word of the names and the first texts stands there. */
  readonly counts: ReadonlyMap<string, number>;
}

/** How many letters a word has before it may be misspelled, and before it may be so twice. */
const MIN_LETTERS = [4, 8] as const;

/** Reads a query: `getpages` as `get pages`, and `serach` as `search`. What the index has is left as it is. */
export function understand(entries: readonly SearchEntry[], query: string): Understood {
  const vocabulary = vocabularyOf(entries);
  let isCorrected = false;
  const words = split(query).flatMap((word) => {
    if (isKnown(word, vocabulary)) return [word];
    const isName = (part: string) => vocabulary.names.has(stem(part));
    const divided = divide(word, isName);
    if (divided) return divided;
    const near = findNear(word, vocabulary);
    if (near !== undefined) {
      isCorrected = true;
      return [near];
    }
    const isStart = (part: string) => vocabulary.words.some((each) => each.startsWith(part));
    return divide(word, isName, isStart) ?? [word];
  });
  return { words, corrected: isCorrected ? words.join(" ") : undefined };
}

const vocabularies = new WeakMap<readonly SearchEntry[], Vocabulary>();

/** Lists the words of an index, once. */
function vocabularyOf(entries: readonly SearchEntry[]): Vocabulary {
  const known = vocabularies.get(entries);
  if (known) return known;
  const counts = new Map<string, number>();
  const names = new Set<string>();
  for (const { kind, name, text, words, aliases = "" } of entries) {
    if (kind !== "guide") for (const word of split(name)) names.add(stem(word));
    for (const word of split(`${name} ${text} ${words} ${aliases}`))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()];
  const vocabulary = { words, stems: new Set(words.map(stem)), names, counts };
  vocabularies.set(entries, vocabulary);
  return vocabulary;
}

function isKnown(word: string, { words, stems }: Vocabulary): boolean {
  return (
    stems.has(stem(word)) ||
    IGNORED.includes(word) ||
    Object.hasOwn(SYNONYMS, word) ||
    words.some((each) => each.startsWith(word))
  );
}

/**
 * Divides what was written together into words, the longest first; `undefined` if it does not consist of them.
 *
 * @param isEnd what the last of them may be besides
 */
function divide(
  text: string,
  isWord: (part: string) => boolean,
  isEnd: (part: string) => boolean = isWord,
): string[] | undefined {
  for (let length = text.length; length > 1; length -= 1) {
    const [first, rest] = [text.slice(0, length), text.slice(length)];
    if (rest === "" ? !isWord(first) && !isEnd(first) : !isWord(first)) continue;
    const others = rest === "" ? [] : rest.length === 1 && isEnd(rest) ? [rest] : divide(rest, isWord, isEnd);
    if (others) return [first, ...others];
  }
  return undefined;
}

/** Finds the word that one resembles most, and among those the one that is there most often. */
function findNear(word: string, { words, counts }: Vocabulary): string | undefined {
  const most = MIN_LETTERS.filter((letters) => word.length >= letters).length;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const each of words) {
    if (each.length < MIN_LETTERS[0] || Math.abs(each.length - word.length) > most) continue;
    const distance = countEdits(word, each);
    if (distance > (best?.distance ?? most)) continue;
    const isMore = (counts.get(each) ?? 0) > (counts.get(best?.word ?? "") ?? 0);
    if (!best || distance < best.distance || isMore) best = { word: each, distance };
  }
  return best?.word;
}
