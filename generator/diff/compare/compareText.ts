import { type Finding, judge } from "../classify.js";

/** Finds a text that is another; a side without texts, such as a document of this repository, says nothing. */
export function compareText(before: unknown, after: unknown, at: string): Finding[] {
  const isChange = isText(before) && isText(after) && before !== after;
  return isChange ? [judge("description", at, "the text changed")] : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
