import { writeFileSync } from "node:fs";

/** How many of the things that a check counts passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Writes what a check counted to the file that it was given for it, if it was given one. */
export function writeCounts(file: string | undefined, { passed, failed }: Counts): void {
  if (file) writeFileSync(file, JSON.stringify({ passed, failed }));
}
