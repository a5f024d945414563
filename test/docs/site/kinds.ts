import { readFileSync } from "node:fs";

/** The kinds of errors, as the guide to errors lists them. */
export const kinds: readonly string[] = readKinds();

function readKinds(): string[] {
  const [, table = ""] =
    /^\| kind \|.*?\n(.*?)\n\n/ms.exec(readFileSync("generated/guides/errors.md", "utf8")) ?? [];
  return table.split("\n").flatMap((row) => {
    const [, cell = ""] = row.split("|");
    return [...cell.matchAll(/`([\w-]+)`/g)].map(([, kind = ""]) => kind);
  });
}
