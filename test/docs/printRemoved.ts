import { removedOperations } from "../../generated/src/tables/removedOperations.js";

/** Prints the operations of v1 that Atlassian removed, with those that replace them. */
export function printRemoved(): string[] {
  const rows = Object.entries(removedOperations).map(([place, names]) => {
    const calls = names === "" ? "nothing" : names.replace(/\S+/g, "`$&`").replaceAll(" ", ", ");
    return `| \`${place.replace(" ", " /wiki/rest/api/")}\` | ${calls} |`;
  });
  return ["| removed | call instead |", "|---|---|", ...rows];
}
