import type { FakeSite } from "../FakeSite.js";

/** Adds content for those who try the fake from the command line, and returns what there is. */
export function addExample(_site: FakeSite): string {
  return "that responds as the documents say";
}
