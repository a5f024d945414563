/** A date: a `Date`, milliseconds since 1970, or a string that `Date` parses. */
export type FakeDate = Date | number | string;

/** The time of a fake, by which tokens expire, rate limits end, and what is written is dated. */
export interface FakeClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Moves the time to a date, in either direction, from where it continues to run with the option `now`.
   * @throws {ConfluenceError} of the kind `configuration` if the date is invalid
   */
  set(date: FakeDate): void;
  /**
   * Moves the time forward.
   * @throws {ConfluenceError} of the kind `configuration` if the number is negative or too large for a date
   */
  advance(milliseconds: number): void;
}
