import { CqlError } from "./CqlQuery.js";

/** Observed in 2026, in this order; the names of custom content types contain a colon. */
const TYPES = [
  ...["space", "user", "page", "blogpost", "comment", "attachment"],
  ...["database", "whiteboard", "slide", "embed", "folder"],
];

/** Checks a value of the field `type`. */
export function checkType(value: string): void {
  if (value.includes(":") || TYPES.includes(value.toLowerCase())) return;
  const expected = TYPES.join(", ");
  throw new CqlError(`Unsupported value for type, got : ${value}, expected one of : [${expected}]`, true);
}
