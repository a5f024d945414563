import type { ParsedValue } from "./parseString.js";

/** An argument, or a part of the request that is not an argument and only has issues. */
export interface Part extends Partial<ParsedValue> {
  readonly name: string;
}

/** Creates a part that is only an issue. */
export function issue(name: string, message: string): Part {
  return { name, issues: [{ path: [], message }] };
}
