import { readFileSync } from "node:fs";

/** Prints the names of all operations, a line for each group of `OPERATIONS.md`. */
export function printOperations(): string[] {
  const [, ...apis] = readFileSync("generated/OPERATIONS.md", "utf8").split(/^## /m);
  return apis.flatMap((api) => {
    const [heading = "", ...groups] = api.split(/^### /m);
    const lines = groups.map((group) => {
      const [, title = ""] = /^\[(.+?)\]/.exec(group) ?? [];
      const names = [...group.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
      return `- ${title}: ${names.join(", ")}`;
    });
    return [`### ${heading.trim()}`, "", ...lines, ""];
  });
}
