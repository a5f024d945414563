import { configurationError } from "./ConfluenceError.js";
import { describe } from "./describe.js";

/** Rejects a wrong value of an option or an argument. */
export function check(isRight: unknown, name: string, value: unknown, wanted: string): void {
  if (!isRight) throw configurationError(`${name} cannot be ${describe(value)}`, `pass ${wanted}`);
}

/** Rejects a number that is not an integer in its range, which ends where timers overflow. */
export function checkInteger(name: string, value: unknown, min = 0): void {
  const isRight = Number.isInteger(value) && (value as number) >= min && (value as number) < 2 ** 31;
  check(isRight, name, value, `an integer from ${min} to 2147483647`);
}
