import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

// `changeset version` writes into generated/, which is made from templates/: what it wrote belongs there.
const { version } = JSON.parse(readFileSync("generated/package.json", "utf8"));
for (const name of ["package.json", "CHANGELOG.md"]) copyFileSync(`generated/${name}`, `templates/${name}`);
const source = readFileSync("templates/src/version.ts", "utf8");
writeFileSync("templates/src/version.ts", source.replace(/(?<=VERSION = ").*(?=")/, version));
