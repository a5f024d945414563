import { readFileSync } from "node:fs";
import { readRow } from "./printNumbers.js";

const NPM = "https://www.npmjs.com/package/confluence-fetch";

/** Prints what the package's manifest and the last measurement say, as badges that need no service to know it. */
export function printBadges(): string[] {
  const { engines, license } = JSON.parse(readFileSync("generated/package.json", "utf8"));
  const [, size = ""] = readRow("whole client, loaded at start");
  const badges = {
    types: "included",
    "gzip at start": size,
    node: engines.node,
    dependencies: "openapi-fetch",
    provenance: "signed",
    license,
  };
  return [
    Object.entries(badges)
      .map(
        ([name, text]) =>
          `[![${name}: ${text}](https://img.shields.io/badge/${encode(name)}-${encode(text)}-blue)](${NPM})`,
      )
      .join("\n"),
  ];
}

/** Writes a text as a part of the address of a badge: Shields.io joins parts by hyphens. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll("-", "--"));
}
