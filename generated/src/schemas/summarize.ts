import type { Mismatch, MismatchKind, Place } from "./Check.js";

/** Where and how an answer departs from the type of its operation, without the value. */
export interface Departure {
  /** The properties that lead there, such as `results[].version.number`; `[]` is an item of a list, `*` a key that is data. */
  readonly place: string;
  readonly kind: MismatchKind;
  /** What the schema says: `must be a string`. */
  readonly message: string;
  /** How often it was found. */
  readonly count: number;
}

/** Counts mismatches by place and kind, in the order in which they were found. */
export function summarize(mismatches: readonly Mismatch[]): Departure[] {
  const found = new Map<string, Departure>();
  for (const { kind, message, ...mismatch } of mismatches) {
    const place = printPlace(mismatch.place);
    const key = JSON.stringify([place, kind, message]);
    found.set(key, { place, kind, message, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

/** Prints a place without what is data. */
function printPlace(place: Place | undefined): string {
  if (place === undefined) return "";
  const { parent, key, isData } = place;
  const before = printPlace(parent);
  if (typeof key === "number") return `${before}[]`;
  const name = isData ? "*" : key;
  return before === "" ? name : `${before}.${name}`;
}
