import { readFileSync } from "node:fs";

/** The rows of `BENCHMARKS.md` that a user of the client asks about first. */
const ROWS: readonly string[] = [
  "whole client, loaded at start",
  "whole client, one file",
  "cold import over an empty script",
  "unpacked size",
  "files",
  "CPU of a call: 1 page",
  "CPU of a call: 250 pages",
  "listing 40 pages, waiting between them",
  "instantiations of 10 operations, TypeScript 5.9",
  "check of 245 calls, TypeScript 5.9",
  "names of operations, TypeScript 5.9",
];

/** Prints some of what was measured last. */
export function printNumbers(): string[] {
  const rows = ROWS.map((what) => `| ${readRow(what).join(" | ")} |`);
  return ["| | confluence-fetch | others |", "|---|---|---|", ...rows];
}

/** Reads what was measured last: its name, of this client, of others. */
export function readRow(what: string): readonly string[] {
  const lines = readFileSync("BENCHMARKS.md", "utf8").split("\n");
  const line = lines.find((each) => each.startsWith(`| ${what} |`) || each.startsWith(`| ${what} (`));
  if (line === undefined) throw new Error(`BENCHMARKS.md has no row ${what}; run \`npm run bench\``);
  return line
    .split("|")
    .slice(1, 4)
    .map((cell) => cell.trim());
}
