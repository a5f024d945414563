import { type MarkableContent, mayHaveMarks, readMarks } from "../markup/marks.js";
import type { MarkedRange } from "../markup/TextMap.js";
import type { PageBody } from "./pageBody.js";

/** An inline comment that an update has taken from the text that it was about. */
export interface LostComment {
  /** The reference of its marker, which is `properties.inlineMarkerRef` of the comment. */
  readonly ref: string;
  /** The text that it was about. */
  readonly text: string;
}

/** A body with the markers of inline comments that could be kept, and those that could not. */
export interface KeptMarkers {
  readonly body: PageBody;
  readonly lost: readonly LostComment[];
}

/**
 * Puts the markers of inline comments that stored content has, and its replacement has not, around the same text there.
 * Reported: a site takes such a marker for the one that it was (epam/dm.ai#494).
 */
export function keepMarkers(body: PageBody, stored: MarkableContent): KeptMarkers {
  const old = mayHaveMarks(stored.value) ? readMarks(stored) : undefined;
  if (old === undefined) return { body, lost: [] };
  const target = readMarks(body);
  const present = new Set(target?.ranges.map(({ mark }) => mark));
  const kept: MarkedRange[] = [];
  const lost: LostComment[] = [];
  for (const range of joinRanges(old.map.text, old.ranges)) {
    if (present.has(range.mark)) continue;
    const text = old.map.text.slice(range.start, range.end);
    const start = target && findPlace(old.map.text, range.start, text, target.map.text);
    if (start === undefined) lost.push({ ref: range.mark, text });
    else kept.push({ mark: range.mark, start, end: start + text.length });
  }
  if (target === undefined || kept.length === 0) return { body, lost };
  return { body: { ...body, value: target.mark(kept) }, lost };
}

/** Joins the ranges of a marker that elements divide, and leaves out white space at their ends. */
function joinRanges(text: string, ranges: readonly MarkedRange[]): MarkedRange[] {
  const joined: MarkedRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const index = joined.findLastIndex(({ mark }) => mark === range.mark);
    const before = joined[index];
    const isNext = before !== undefined && text.slice(before.end, range.start).trim() === "";
    if (isNext) joined[index] = { ...before, end: Math.max(before.end, range.end) };
    else joined.push(range);
  }
  return joined.map(({ mark, start, end }) => {
    const marked = text.slice(start, end);
    const from = start + marked.length - marked.trimStart().length;
    return { mark, start: from, end: from + marked.trim().length };
  });
}

/** How many places of a text are compared, and how many characters on each side of one. */
const MAX_PLACES = 1_000;
const MAX_CONTEXT = 64;

/**
 * Finds where a text now is. Of several places, it is the one with most of the same text around it, unless another of the
 * old places has more in common with that. Undefined if the text is gone.
 */
function findPlace(old: string, oldStart: number, text: string, current: string): number | undefined {
  const isPart = cutsWord(old, oldStart, text.length);
  const before = findAll(old, text, isPart);
  const order = before.indexOf(oldStart);
  const score = (from: number, to: number) => countCommon(old, from, current, to, text.length);
  const [best] = findAll(current, text, isPart)
    .map((start, index) => ({ start, score: score(oldStart, start), distance: Math.abs(index - order) }))
    .sort((one, other) => other.score - one.score || one.distance - other.distance);
  if (best === undefined || before.some((start) => score(start, best.start) > best.score)) return undefined;
  return best.start;
}

/** Finds the places of a text, those within longer words only if it is part of one. */
function findAll(whole: string, text: string, isPart: boolean): number[] {
  const found: number[] = [];
  for (
    let at = text === "" ? -1 : whole.indexOf(text);
    at >= 0 && found.length < MAX_PLACES;
    at = whole.indexOf(text, at + 1)
  )
    if (isPart || !cutsWord(whole, at, text.length)) found.push(at);
  return found;
}

/** Two letters of a script that has spaces between its words, or digits. */
const WITHIN_WORD = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N}]{2}$/u;

function cutsWord(whole: string, start: number, length: number): boolean {
  return [start, start + length].some((at) => WITHIN_WORD.test(whole.slice(Math.max(at - 1, 0), at + 1)));
}

/** Counts the characters around two places, before them and after them, that are the same. */
function countCommon(one: string, from: number, other: string, to: number, length: number): number {
  const isSame = (offset: number) =>
    one[from + offset] === other[to + offset] && one[from + offset] !== undefined;
  let before = 0;
  while (before < MAX_CONTEXT && isSame(-1 - before)) before += 1;
  let after = 0;
  while (after < MAX_CONTEXT && isSame(length + after)) after += 1;
  return before + after;
}
