import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

// `changeset version` writes into generated/, which is made from templates/: what it wrote belongs there. The generator
// has the version of its client.
const { version } = JSON.parse(readFileSync("generated/package.json", "utf8"));
copyFileSync("generated/CHANGELOG.md", "templates/confluence/CHANGELOG.md");
replaceIn("templates/client/src/version.ts", /(?<=VERSION = ").*(?=")/);
for (const file of ["templates/client/package.json", "package.json"])
  replaceIn(file, /(?<=^ {2}"version": ").*(?=")/m);

function replaceIn(file: string, place: RegExp): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(place, version));
}
