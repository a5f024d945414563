import { checks } from "../checks.js";

/** Prints the checks that `npm run check` knows. */
export function printChecks(): string[] {
  const rows = checks.map(({ name, summary }) => `| \`${name}\` | ${summary} |`);
  return ["| NAME | what it does |", "|---|---|", ...rows];
}
