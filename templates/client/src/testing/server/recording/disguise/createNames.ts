import { isJoint, readWords, type Word } from "./readWords.js";

/** The names of people. */
export interface Names {
  /** Adds a name, and what stands for it. */
  add(name: string, substitute: string): void;
  /** Replaces names in a text: whole ones in any order, case and spelling, and words of one if they are written as names. */
  hide(text: string): string;
}

interface Name {
  readonly words: ReadonlySet<string>;
  readonly substitute: string;
}

/** Words of one name, one after the other. */
interface Run {
  readonly start: number;
  end: number;
  readonly words: Word[];
  /** The names that have all of the words. */
  names: readonly Name[];
}

/** Creates the registry of names. */
export function createNames(): Names {
  const byWord = new Map<string, Name[]>();
  const unspaced = new Map<string, string>();
  const added = new Set<string>();
  return {
    add(name, substitute) {
      if (added.has(name) || NOBODY.test(name)) return;
      added.add(name);
      const words = new Set([...readWords(name)].map(({ key }) => key));
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { words, substitute }]);
      // As one word, in addresses.
      const joined = [...words].join("");
      if (words.size > 1 && joined.length >= 8)
        byWord.set(joined, [{ words: new Set([joined, ""]), substitute }]);
      if (UNSPACED.test(name)) for (const each of spellingsOf(name)) unspaced.set(each, substitute);
    },
    hide(text) {
      let hidden = text;
      for (const [name, substitute] of unspaced) hidden = hidden.replaceAll(name, substitute);
      return byWord.size === 0 ? hidden : hideRuns(hidden, findRuns(hidden, byWord));
    },
  };
}

/** What is displayed instead of a name. */
const NOBODY = /^(?:unknown user|anonymous|(?:former|deleted|deactivated) user.*|\s*)$/i;

/** Scripts without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{2}/u;

function spellingsOf(name: string): string[] {
  const spellings = [name, name.replace(/\s+/g, "")];
  return [...spellings, ...spellings.map(encodeURIComponent)];
}

function findRuns(text: string, byWord: ReadonlyMap<string, readonly Name[]>): Run[] {
  const runs: Run[] = [];
  for (const word of readWords(text)) {
    const names = byWord.get(word.key);
    if (names === undefined) continue;
    const last = runs.at(-1);
    const isNew = last?.words.every(({ key }) => key !== word.key);
    const common = last && isNew && isJoint(text.slice(last.end, word.start)) ? intersect(last, word) : [];
    if (last === undefined || common.length === 0) {
      runs.push({ start: word.start, end: word.end, words: [word], names });
      continue;
    }
    last.words.push(word);
    last.end = word.end;
    last.names = common;
  }
  return runs;
}

function intersect({ names }: Run, { key }: Word): readonly Name[] {
  return names.filter(({ words }) => words.has(key));
}

function hideRuns(text: string, runs: readonly Run[]): string {
  let hidden = "";
  let end = 0;
  for (const run of runs) {
    const whole = run.names.find(({ words }) => words.size > 1 && isWhole(words, run));
    const name = whole ?? (run.words.some((word) => isWrittenAsName(word, run)) ? run.names[0] : undefined);
    if (name === undefined) continue;
    hidden += text.slice(end, run.start) + name.substitute;
    end = run.end;
  }
  return hidden + text.slice(end);
}

function isWhole(words: ReadonlySet<string>, run: Run): boolean {
  return words.has("") || words.size === run.words.length;
}

/** Whether a word that is a part of a name, or a name of one word, is more than a word: it begins with a capital letter. */
function isWrittenAsName({ spelling, key }: Word, { names }: Run): boolean {
  const [first = ""] = spelling;
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  const isCapital = hasCase ? first === first.toUpperCase() && spelling !== spelling.toUpperCase() : true;
  const minLength = hasCase && !names.some(({ words }) => words.size === 1) ? 3 : 2;
  return isCapital && spelling.length >= minLength && /\p{L}/u.test(first) && !ROLES.test(key);
}

/** Words that are part of the names of accounts, and of much else. */
const ROLES =
  /^(?:account|admin|administrator|app|bot|external|guest|manager|page|service|site|space|support|system|team|test|tester|the|user|van|von|der)$/;
