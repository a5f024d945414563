import { printBadges } from "./printBadges.js";
import { printChecks } from "./printChecks.js";
import { printDoctor } from "./printDoctor.js";
import { printNumbers } from "./printNumbers.js";
import { printOperations } from "./printOperations.js";
import { printRecipes } from "./printRecipes.js";
import { printRemoved } from "./printRemoved.js";
import { printCommands, printTerminal } from "./printTerminal.js";

type Print = () => string[] | Promise<string[]>;

/** What stands between the marks of each README and guide, by their names: what commands print, and tables of data. */
export const generatedSections = {
  "README.md": { checks: printChecks },
  "templates/confluence/README.md": { badges: printBadges },
  "templates/confluence/AGENTS.md": { recipes: printRecipes, operations: printOperations },
  "templates/confluence/guides/credentials.md": { doctor: printDoctor },
  "templates/confluence/guides/comparison.md": { numbers: printNumbers },
  "templates/confluence/guides/terminal.md": { commands: printCommands, session: printTerminal },
  "templates/confluence/guides/migrating.md": { removed: printRemoved },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Print>>>>;

/** A README or guide with generated sections. */
export type ReadmeFile = keyof typeof generatedSections;

/** Regenerates the sections of a README or guide that are not written by hand. */
export async function renewReadme(file: ReadmeFile, readme: string): Promise<string> {
  let renewed = readme;
  for (const [name, print] of Object.entries<Print>(generatedSections[file])) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, rest = ""] = renewed.split(start);
    if (!rest.includes(end)) throw new Error(`${file} has no marks ${start} and ${end}`);
    const lines = [start, ...(await print()), end];
    renewed = `${before}${lines.join("\n")}${rest.slice(rest.indexOf(end) + end.length)}`;
  }
  return renewed;
}
