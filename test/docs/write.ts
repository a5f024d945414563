import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runNpm } from "../support/runNpm.js";
import { generatedSections, renewReadme } from "./renewReadme.js";

const README = "templates/README.md";
const USAGE = `usage: npm run docs -- [readme] [reference]

  readme     regenerates the generated sections of ${README} (${Object.keys(generatedSections).join(", ")})
  reference  builds the API reference in site/

Without a name, it does both.`;

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  readme: writeReadme,
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

async function writeReadme(): Promise<void> {
  // One section shows what the built command prints.
  runNpm(["run", "--silent", "build"], { stdio: "inherit" });
  const before = readFileSync(README, "utf8");
  const after = await renewReadme(before);
  const sections = Object.keys(generatedSections).join(", ");
  if (after === before) return console.log(`${README} is up to date: ${sections}`);
  writeFileSync(README, after);
  console.log(`wrote ${README}: ${sections}; run \`npm run generate\` next, which copies it`);
}

function buildReference(): void {
  const typedoc = ["node_modules/typedoc/bin/typedoc", "--options", "typedoc.config.js"];
  execFileSync(process.execPath, typedoc, { stdio: "inherit" });
  const pages = readdirSync("site", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  console.log(`wrote site/: ${pages.length} pages; open site/index.html`);
}
