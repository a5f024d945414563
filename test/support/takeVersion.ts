import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

// `changeset version` writes into generated/, which is made from templates/: what it wrote belongs there. The generator
// has the version of its client.
const { version } = JSON.parse(readFileSync("generated/package.json", "utf8"));
for (const name of ["package.json", "CHANGELOG.md"]) copyFileSync(`generated/${name}`, `templates/${name}`);
replaceIn("templates/src/version.ts", /(?<=VERSION = ").*(?=")/);
replaceIn("package.json", /(?<=^ {2}"version": ").*(?=")/m);

function replaceIn(file: string, place: RegExp): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(place, version));
}
