import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { runNpm } from "../support/runNpm.js";
import { generatedSections, type ReadmeFile, renewReadme } from "./renewReadme.js";
import { prepareSite, writeSite } from "./site/writeSite.js";

const READMES = Object.keys(generatedSections) as ReadmeFile[];
const USAGE = `usage: npm run docs -- [readme] [reference]

  readme     regenerates the generated sections of the READMEs and guides: ${READMES.join(", ")}
  reference  builds the site in site/: guides, operations, playground, and the reference of all types

Without a name, it does both.`;

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  readme: writeReadmes,
  reference: buildSite,
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

async function buildSite(): Promise<void> {
  rmSync("site", { recursive: true, force: true });
  const typedoc = ["node_modules/typedoc/bin/typedoc", "--options", "typedoc.config.js"];
  const reference = promisify(execFile)(process.execPath, typedoc);
  const [source, { stdout, stderr }] = await Promise.all([prepareSite(), reference]);
  process.stderr.write(stdout + stderr);
  const { pages, samples, start, all } = await writeSite("site", source);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `wrote site/: ${pages} pages beside the reference, ${samples} samples of operations that succeed\n` +
      `the playground loads ${kilobytes(start)} after gzip, and ${kilobytes(all)} with all that programs can import`,
  );
}
