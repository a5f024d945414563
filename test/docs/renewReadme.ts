import { printDoctor } from "./printDoctor.js";
import { printNumbers } from "./printNumbers.js";
import { printRemoved } from "./printRemoved.js";

/** What stands between the marks of a README, by their names: what commands print, and tables of data. */
export const generatedSections: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  doctor: printDoctor,
  numbers: printNumbers,
  removed: printRemoved,
};

/** Regenerates the sections of the package's README that are not written by hand. */
export async function renewReadme(readme: string): Promise<string> {
  let renewed = readme;
  for (const [name, print] of Object.entries(generatedSections)) {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before, rest = ""] = renewed.split(start);
    if (!rest.includes(end)) throw new Error(`the README has no marks ${start} and ${end}`);
    const lines = [start, ...(await print()), end];
    renewed = `${before}${lines.join("\n")}${rest.slice(rest.indexOf(end) + end.length)}`;
  }
  return renewed;
}
