import { suggestNames } from "../../doctor/suggestNames.js";

/** How many fields are listed at most. */
const MAX_FIELDS = 12;

/** Names the fields that a misspelt one may stand for, or all of them if there are few. */
export function nameFields(wanted: string, known: readonly string[]): string {
  const all = known.length > 0 && known.length <= MAX_FIELDS ? `; the fields are ${known.join(", ")}` : "";
  return suggestNames(wanted, known) || all;
}
