import type { SearchEntry } from "./SearchEntry.js";

/** How much a word of a query weighs where it is found, as a whole word and as the beginning of one. */
const WEIGHTS = { name: [10, 7], firstWords: [6, 5], text: [4, 3], words: [3, 1] } as const;

/** What comes first among equals: what can be called, before what describes it. */
const BONUS: Readonly<Record<SearchEntry["kind"], number>> = {
  operation: 3,
  guide: 1.5,
  recipe: 2,
  type: -5,
};

/** How many of the first words of a text say what it is about: `Uploads files to content`. */
const FIRST_WORDS = 3;

/** What people say for what names and texts have. */
const SYNONYMS: Readonly<Record<string, string>> = {
  remove: "delete",
  edit: "update",
  change: "update",
  add: "create",
  find: "search",
  read: "get",
  fetch: "get",
  auth: "credentials",
  login: "credentials",
};

/** Words that tell nothing apart. */
const IGNORED: readonly string[] =
  "a an the to of in on for by with from how which what is my i do can and it".split(" ");

/** Finds what has all words of a query, the best first; what has only some of them if nothing has all. */
export function search(entries: readonly SearchEntry[], query: string, limit = 30): SearchEntry[] {
  const all = split(query);
  const words = all.filter((word) => !IGNORED.includes(word));
  const wanted = words.length > 0 ? words : all;
  if (wanted.length === 0) return [];
  const scored = entries.map((entry) => score(entry, wanted, query));
  const found = scored.filter(({ matched }) => matched > 0);
  const most = Math.max(0, ...found.map(({ matched }) => matched));
  return found
    .filter(({ matched }) => matched === most)
    .sort((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Splits a text into words in lower case: `v1.searchByCQL` has `v1`, `search`, `by` and `cql`. */
export function split(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function score(entry: SearchEntry, wanted: readonly string[], query: string) {
  const text = split(entry.text);
  const own = split(entry.name.slice(entry.name.lastIndexOf(".") + 1));
  const fields = {
    name: split(entry.name),
    firstWords: text.slice(0, FIRST_WORDS),
    text,
    words: split(entry.words),
  };
  const points = wanted.map((word) =>
    Math.max(scoreWord(word, fields), 0.7 * scoreWord(SYNONYMS[word] ?? word, fields)),
  );
  const phrase = toPhrase(wanted);
  const isNamed = [toPhrase(own), toPhrase(fields.name)].includes(toPhrase(split(query)));
  const bonus =
    BONUS[entry.kind] +
    (isNamed ? 20 : 0) +
    (toPhrase(text).startsWith(phrase) ? 12 : 0) +
    (wanted.length > 1 && [text, fields.words].some((words) => toPhrase(words).includes(phrase)) ? 6 : 0) -
    Math.max(0, own.length - wanted.length);
  const total = points.reduce((sum, each) => sum + each, 0) + bonus;
  return { entry, points: total, matched: points.filter((each) => each > 0).length };
}

/** Writes words so that they can be found in a row. */
function toPhrase(words: readonly string[]): string {
  return ` ${words.map(stem).join(" ")} `;
}

function scoreWord(word: string, fields: Readonly<Record<keyof typeof WEIGHTS, readonly string[]>>): number {
  let points = 0;
  for (const [field, [whole, start]] of Object.entries(WEIGHTS)) {
    const words = fields[field as keyof typeof WEIGHTS];
    const count = words.filter((each) => stem(each) === stem(word)).length;
    // A text that often has a word is about it.
    if (count > 0) points += whole + Math.min(count - 1, 2);
    else if (words.some((each) => each.startsWith(word))) points += start;
  }
  return points;
}

/** Cuts the endings of verbs and plurals. */
function stem(word: string): string {
  return word.replace(/(?<=...)(?:ies|es|s|ing|ed|y|e)$/, "");
}
