import type { Difference } from "../Change.js";
import { classify } from "../classify.js";

/** Compares two descriptions; a document that has none, such as those of this repository, has no differences. */
export function compareDescriptions(before: unknown, after: unknown, at: string): Difference[] {
  const isChange = isText(before) && isText(after) && before !== after;
  return isChange ? [classify("description", at, "the description changed")] : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
