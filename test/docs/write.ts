import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runNpm } from "../support/runNpm.js";
import { generatedSections, type ReadmeFile, renewReadme } from "./renewReadme.js";

const READMES = Object.keys(generatedSections) as ReadmeFile[];
const USAGE = `usage: npm run docs -- [readme] [reference]

  readme     regenerates the generated sections of the READMEs and guides: ${READMES.join(", ")}
  reference  builds the API reference in site/

Without a name, it does both.`;

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  readme: writeReadmes,
  reference: buildReference,
};

process.exitCode = await main(process.argv.slice(2));

/** Writes the parts that are named, or all; gives the exit code. */
async function main(names: readonly string[]): Promise<number> {
  if (names.includes("--help")) {
    console.log(USAGE);
    return 0;
  }
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length > 0) {
    console.error(`✗ no such part: ${unknown.join(", ")}\n\n${USAGE}`);
    return 1;
  }
  for (const [name, write] of Object.entries(PARTS))
    if (names.length === 0 || names.includes(name)) await write();
  return 0;
}

async function writeReadmes(): Promise<void> {
  // One section shows what the built command prints.
  runNpm(["run", "--silent", "build"], { stdio: "inherit" });
  for (const file of READMES) {
    const before = readFileSync(file, "utf8");
    const after = await renewReadme(file, before);
    if (after !== before) writeFileSync(file, after);
    const sections = Object.keys(generatedSections[file]).join(", ");
    console.log(after === before ? `${file} is up to date: ${sections}` : `wrote ${file}: ${sections}`);
    if (after !== before && file.startsWith("templates/"))
      console.log("next: run `npm run generate`, which copies it");
  }
}

function buildReference(): void {
  const typedoc = ["node_modules/typedoc/bin/typedoc", "--options", "typedoc.config.js"];
  execFileSync(process.execPath, typedoc, { stdio: "inherit" });
  const pages = readdirSync("site", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  console.log(`wrote site/: ${pages.length} pages; open site/index.html`);
}
