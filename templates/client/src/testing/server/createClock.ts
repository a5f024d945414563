import { check } from "../../errors/check.js";
import type { FakeClock } from "../FakeClock.js";
import { readTime } from "../readTime.js";

/** A clock that returns to its source. */
export interface ResettableClock extends FakeClock {
  reset(): void;
}

/** Creates a clock that runs with `source`, and can be moved. */
export function createClock(source: () => number): ResettableClock {
  let offset = 0;
  const now = () => source() + offset;
  return {
    now,
    reset() {
      offset = 0;
    },
    set(date) {
      offset = readTime("date", date) - source();
    },
    advance(milliseconds) {
      const isRight = milliseconds >= 0 && !Number.isNaN(new Date(now() + milliseconds).getTime());
      const wanted = "a number of at least 0 that leads to a date";
      check(typeof milliseconds === "number" && isRight, "milliseconds", milliseconds, wanted);
      offset += milliseconds;
    },
  };
}
