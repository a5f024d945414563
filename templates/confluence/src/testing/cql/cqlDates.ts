import { CqlError } from "./CqlQuery.js";

/** A period in milliseconds; a day or a minute if that is what the query names, otherwise an instant. */
export interface Period {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** What `startOfDay()` and its family cut a time to. */
export type DatePart = "day" | "week" | "month" | "year";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Parses a date in one of the documented formats. Sites use the time zone of the caller, which is UTC in the fake. */
export function parseDate(text: string): Period {
  const [, separator, , minute] = /^\d{4}([-/])(\d\d)\1\d\d( \d\d:\d\d)?$/.exec(text) ?? [];
  const iso = `${text.replaceAll("/", "-").replace(" ", "T")}${minute ? ":00" : "T00:00:00"}.000Z`;
  const from = separator ? Date.parse(iso) : Number.NaN;
  // `Date.parse` rolls the 31st of June over.
  if (Number.isNaN(from) || new Date(from).toISOString() !== iso)
    throw new CqlError(`the date "${text}" does not have the format yyyy-MM-dd or "yyyy-MM-dd HH:mm"`);
  return { from, to: from + (minute ? MINUTE_MS : DAY_MS) };
}

/** Resolves a function of a date: the start or the end of a part, moved by an increment such as `-4w`. */
export function resolveDate(
  now: number,
  part: DatePart | undefined,
  isEnd: boolean,
  increment: string | undefined,
): number {
  const date = new Date(now);
  if (part) cutTo(date, part);
  if (part && isEnd) move(date, 1, part[0] === "m" ? "M" : (part[0] as Unit));
  if (increment !== undefined) {
    const [, sign, count, unit] = /^([+-]?)(\d{1,6})([yMwdhm])$/.exec(increment) ?? [];
    if (unit === undefined)
      throw new CqlError(`the increment "${increment}" does not have the form (+/-)nn(y|M|w|d|h|m)`);
    move(date, Number(`${sign}${count}`), unit as Unit);
  }
  return date.getTime() - (isEnd ? 1 : 0);
}

type Unit = "y" | "M" | "w" | "d" | "h" | "m";

/** Weeks start on Sunday, as in Java in American English; the documentation does not say. */
function cutTo(date: Date, part: DatePart): void {
  date.setUTCHours(0, 0, 0, 0);
  if (part === "week") date.setUTCDate(date.getUTCDate() - date.getUTCDay());
  if (part === "month" || part === "year") date.setUTCDate(1);
  if (part === "year") date.setUTCMonth(0);
}

function move(date: Date, count: number, unit: Unit): void {
  if (unit === "y" || unit === "M") moveMonths(date, unit === "y" ? 12 * count : count);
  else if (unit === "w" || unit === "d") date.setUTCDate(date.getUTCDate() + (unit === "w" ? 7 : 1) * count);
  else date.setTime(date.getTime() + (unit === "h" ? 60 : 1) * MINUTE_MS * count);
}

/** Moves by months; the day is at most the last one of the month. */
function moveMonths(date: Date, count: number): void {
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const month = date.getUTCMonth();
  date.setUTCDate(day);
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
}
