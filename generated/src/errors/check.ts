import { describe } from "./describe.js";
import { configurationError } from "./ConfluenceError.js";

/** Rejects a wrong value of an option or an argument. */
export function check(isRight: unknown, name: string, value: unknown, wanted: string): void {
  if (!isRight) throw configurationError(`${name} cannot be ${describe(value)}`, `pass ${wanted}`);
}

/** Rejects what is no text or empty, without repeating it: it may be a secret. */
export function checkText(name: string, value: unknown, wanted: string): void {
  check(typeof value === "string" && value, name, value && {}, wanted);
}

/** Rejects what is no object. */
export function checkObject(name: string, value: unknown, wanted: string): void {
  check(value && typeof value === "object", name, value, wanted);
}

/** Rejects what is no function. */
export function checkFunction(name: string, value: unknown, wanted = "a function"): void {
  check(typeof value === "function", name, value && {}, wanted);
}

/** Rejects a number that is not an integer in its range, which ends where timers overflow. */
export function checkInteger(name: string, value: unknown, min = 0): void {
  const isRight = Number.isInteger(value) && (value as number) >= min && (value as number) < 2 ** 31;
  check(isRight, name, value, `an integer from ${min} to 2147483647`);
}
