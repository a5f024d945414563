import type { Change } from "./Change.js";
import { plainJson } from "./plainText.js";

/** Prints changes for programs, one by one. */
export function printJson(changes: readonly Change[]): string {
  return `${plainJson(JSON.stringify(changes, null, 2))}\n`;
}
