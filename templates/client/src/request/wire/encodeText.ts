import { toText } from "../buildUrl.js";

/** The text of one value: a string, an exact number, a boolean or a valid Date. Throws for everything else. */
export function textOf(value: unknown): string {
  if (typeof value === "boolean") return `${value}`;
  return value instanceof Date ? value.toISOString() : toText(value);
}

/** Percent-encodes a value. */
export function encodeText(value: unknown): string {
  return encodeURIComponent(textOf(value));
}

/** What may stay in a query: encodings, and what is reserved in URLs but does not end a parameter. */
const KEPT = /%25([\da-f]{2})|%(?:2C|2F|3A|3B|3F|40|5B|5D|24)/gi;

/** Percent-encodes a value of a query but for reserved characters (RFC 6570, 3.2.3). */
export function encodeReserved(value: unknown): string {
  return encodeText(value).replace(KEPT, (encoded, pair?: string) =>
    pair === undefined ? decodeURIComponent(encoded) : `%${pair}`,
  );
}

/** The members of an object or the items of a list that have a value. */
export function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member != null);
}

/** Whether a value is sent by its members; a Date is one value. */
export function isComposed(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
