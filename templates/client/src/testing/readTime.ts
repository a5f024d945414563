import { check } from "../errors/check.js";
import type { FakeDate } from "./FakeClock.js";

/** Reads a date as milliseconds since 1970, or rejects what is none. */
export function readTime(name: string, date: FakeDate): number {
  const time = date === null ? Number.NaN : new Date(date).getTime();
  check(!Number.isNaN(time), name, date, "a Date, milliseconds since 1970, or an ISO 8601 date");
  return time;
}
