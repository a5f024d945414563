import type { SearchEntry } from "./SearchEntry.js";
import { understand } from "./understand.js";
import { IGNORED, SYNONYMS, split, stem } from "./words.js";

/** What is shown of an entry, and where that is. */
export interface Excerpt {
  readonly text: string;
  readonly url: string;
}

/** How long an excerpt may be, in characters. */
const MAX_LENGTH = 240;

/** Finds the sentence of a guide that has most of what was asked for; of what is no guide, and without one, what it is about. */
export function excerpt(entries: readonly SearchEntry[], entry: SearchEntry, query: string): Excerpt {
  const { kind, text, url } = entry;
  let best = { text, url };
  if (kind !== "guide") return best;
  const wanted = understand(entries, query).words.filter((word) => !IGNORED.includes(word));
  let most = countMatches(text, wanted);
  for (const part of listParts(entries, entry))
    for (const sentence of part.words.split(/\n|(?<=[.!?]) (?=\p{Lu})/u)) {
      const count = countMatches(sentence, wanted);
      if (count <= most) continue;
      most = count;
      best = { text: shorten(sentence, MAX_LENGTH), url: part.url };
    }
  return best;
}

/** The sections of a guide, or the section itself. */
function listParts(entries: readonly SearchEntry[], entry: SearchEntry): readonly SearchEntry[] {
  return entry.url.includes("#")
    ? [entry]
    : entries.filter(({ url }) => url === entry.url || url.startsWith(`${entry.url}#`));
}

function countMatches(text: string, wanted: readonly string[]): number {
  const stems = split(text).map(stem);
  return wanted.filter((word) => [word, SYNONYMS[word] ?? word].some((each) => stems.includes(stem(each))))
    .length;
}

/** The beginning of a text, up to a word. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
