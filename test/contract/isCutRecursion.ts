import type { Arguments } from "./buildArguments.js";

/**
 * Tells whether a place of the arguments is in a schema inside itself: the validators read that as anything, and
 * so these arguments hold `anything` there, but the fake reads on.
 */
export function isCutRecursion(args: Arguments, place: string): boolean {
  const names = place.split(".");
  return [names, names.slice(0, -1)].some((way) => {
    const value = way.reduce<unknown>((inner, name) => (inner as Arguments | undefined)?.[name], args);
    return typeof value === "object" && value !== null && "anything" in value;
  });
}
