import type { SearchEntry } from "./SearchEntry.js";
import { understand } from "./understand.js";
import { IGNORED, SYNONYMS, split, stem } from "./words.js";

/** How much a word of a query weighs where it is found, as a whole word and as the beginning of one. */
const WEIGHTS = { name: [10, 7], aliases: [14, 3], firstWords: [6, 5], text: [4, 3], words: [3, 1] } as const;

/** What comes first among equals: what can be called, before what describes it. */
const BONUS: Readonly<Record<SearchEntry["kind"], number>> = {
  operation: 3,
  guide: 1.5,
  recipe: 2,
  type: -10,
};

/** How much less an operation is worth that another replaces. */
const OLD = 4;

/** How many of the first words of a text say what it is about: `Uploads files to content`. */
const FIRST_WORDS = 3;

/**
 * Finds what has all words of a query, the best first; what has only some of them if nothing has all. Words may be written
 * together as names have them, in any case, and what nothing has is read as the word that it resembles.
 */
export function search(entries: readonly SearchEntry[], query: string, limit = 30): SearchEntry[] {
  const all = understand(entries, query).words;
  const words = all.filter((word) => !IGNORED.includes(word));
  const wanted = words.length > 0 ? words : all;
  if (wanted.length === 0) return [];
  const asked = { wanted, wordings: listWordings(all, wanted), query: query.trim() };
  const scored = entries.map((entry) => score(entry, asked));
  const found = scored.filter(({ matched }) => matched > 0);
  const most = Math.max(0, ...found.map(({ matched }) => matched));
  return found
    .filter(({ matched }) => matched === most)
    .sort((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** The words of an entry by where they are, each as it is and without its ending. */
type Fields = Readonly<
  Record<keyof typeof WEIGHTS, { readonly words: readonly string[]; readonly stems: readonly string[] }>
>;

const prepared = new WeakMap<SearchEntry, Fields>();

/** Splits the texts of an entry, once. */
function fieldsOf(entry: SearchEntry): Fields {
  const known = prepared.get(entry);
  if (known) return known;
  const field = (words: readonly string[]) => ({ words, stems: words.map(stem) });
  const text = split(entry.text);
  const fields = {
    name: field(split(entry.name)),
    aliases: field(split(entry.aliases ?? "")),
    firstWords: field(text.slice(0, FIRST_WORDS)),
    text: field(text),
    words: field(split(entry.words)),
  };
  prepared.set(entry, fields);
  return fields;
}

/** A query, by its words. */
interface Asked {
  readonly wanted: readonly string[];
  /** What names it stands for. */
  readonly wordings: readonly (readonly string[])[];
  /** As it is written. */
  readonly query: string;
}

function score(entry: SearchEntry, asked: Asked) {
  const { wanted } = asked;
  const fields = fieldsOf(entry);
  const points = wanted.map((word) =>
    Math.max(scoreWord(word, fields), 0.7 * scoreWord(SYNONYMS[word] ?? word, fields)),
  );
  const matched = points.filter((each) => each > 0).length;
  if (matched === 0) return { entry, points: 0, matched };
  const phrase = toPhrase(wanted);
  const [text, words] = [fields.text, fields.words].map(({ stems }) => ` ${stems.join(" ")} `);
  const bonus =
    BONUS[entry.kind] +
    scoreName(entry, asked) -
    (entry.isOld ? OLD : 0) +
    (text?.startsWith(phrase) ? 12 : 0) +
    (wanted.length > 1 && (text?.includes(phrase) || words?.includes(phrase)) ? 6 : 0) -
    Math.max(0, split(ownName(entry)).length - wanted.length);
  return { entry, points: points.reduce((sum, each) => sum + each, 0) + bonus, matched };
}

/** The name without its API. */
function ownName({ kind, name }: SearchEntry): string {
  return kind === "guide" ? name : name.slice(name.lastIndexOf(".") + 1);
}

/** How much it is worth that a query is the name: of types only in one word, because people rarely look for one. */
function scoreName(entry: SearchEntry, { wordings, query }: Asked): number {
  const own = ownName(entry);
  if ([own, entry.name].includes(query)) return 40;
  const isOneWord = /^\S+$/.test(query) && split(own).length > 1;
  if (isOneWord && [own, entry.name].some((name) => name.toLowerCase() === query.toLowerCase())) return 40;
  if (entry.kind === "type" && !isOneWord) return 0;
  const names = [split(entry.name), ...(entry.kind === "type" ? [split(own)] : listShortNames(split(own)))];
  if (names.some((name) => wordings.some((each) => each.join(" ") === name.join(" ")))) return 36;
  return names.some((name) => wordings.some((each) => toPhrase(each) === toPhrase(name))) ? 20 : 0;
}

/** What names a query stands for: with other verbs, and `labels of a page` for `page labels`. */
function listWordings(all: readonly string[], wanted: readonly string[]): (readonly string[])[] {
  const [, thing = "", whole = ""] = /^(.+?) (?:of|in|on) (?:an? |the )?(.+)$/.exec(all.join(" ")) ?? [];
  return [
    all,
    wanted,
    wanted.map((word) => SYNONYMS[word] ?? word),
    ...(whole === "" ? [] : [[...split(whole), ...split(thing)]]),
  ];
}

/** What a name is called for short: `getPageById` is `get page`, and `getPageLabels` is `page labels`. */
function listShortNames(own: readonly string[]): (readonly string[])[] {
  const short = own.slice(-2).join(" ") === "by id" ? own.slice(0, -2) : own;
  return [own, short, ...(own[0] === "get" ? [own.slice(1)] : [])];
}

/** Writes words so that they can be found in a row. */
function toPhrase(words: readonly string[]): string {
  return ` ${words.map(stem).join(" ")} `;
}

function scoreWord(word: string, fields: Fields): number {
  const root = stem(word);
  let points = 0;
  for (const [name, [whole, start]] of Object.entries(WEIGHTS)) {
    const { words, stems } = fields[name as keyof Fields];
    const count = stems.filter((each) => each === root).length;
    // A text that often has a word is about it.
    if (count > 0) points += whole + Math.min(count - 1, 2);
    else if (words.some((each) => each.startsWith(word))) points += start;
  }
  return points;
}
