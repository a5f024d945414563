import { accepted } from "./accepted.js";
import { isSameMutant, type Mutant } from "./Mutant.js";

/** Returns how many percent of the mutants were killed. */
export function scoreOf(mutants: readonly Mutant[]): number {
  const killed = count(mutants, "killed");
  return (100 * killed) / (killed + count(mutants, "survived"));
}

/** Writes the score of each folder, and then the survivors: the accepted ones with the reason, the others by line. */
export function writeScores(mutants: readonly Mutant[]): string[] {
  const folders = [...new Set(mutants.map(({ file }) => file.split("/", 1)[0] ?? ""))].sort();
  const survivors = mutants.filter(({ outcome }) => outcome === "survived");
  const known = accepted.flatMap((acceptance) => acceptance.mutants);
  const others = survivors.filter((survivor) => !known.some((each) => isSameMutant(each, survivor)));
  const inFolders = known.filter(({ file }) => folders.includes(file.split("/", 1)[0] ?? ""));
  const stale = inFolders.filter((each) => !survivors.some((survivor) => isSameMutant(each, survivor)));
  return [
    ...accepted.flatMap((acceptance) => {
      const own = survivors.filter((survivor) =>
        acceptance.mutants.some((each) => isSameMutant(each, survivor)),
      );
      return own.length === 0 ? [] : [`accepted: ${acceptance.reason}`, ...own.map(writeMutant)];
    }),
    ...(others.length === 0 ? [] : ["survived:", ...others.map(writeMutant)]),
    ...stale.map(({ file, code, replacement }) => `no longer survives: ${file}: ${code} → ${replacement}`),
    ...folders.map((folder) =>
      writeScore(
        folder,
        mutants.filter(({ file }) => file.startsWith(`${folder}/`)),
      ),
    ),
    `${writeScore("mutants", mutants)}; ${survivors.length - others.length} survivors are accepted`,
  ];
}

function writeScore(name: string, mutants: readonly Mutant[]): string {
  const [killed, survived, ignored] = (["killed", "survived", "ignored"] as const).map((outcome) =>
    count(mutants, outcome),
  );
  return `${name}: ${scoreOf(mutants).toFixed(1)} % (${killed} killed, ${survived} survived, ${ignored} ignored)`;
}

function writeMutant({ file, line, code, replacement }: Mutant): string {
  return `  templates/client/src/${file}:${line}: ${code} → ${replacement}`;
}

function count(mutants: readonly Mutant[], outcome: Mutant["outcome"]): number {
  return mutants.filter((mutant) => mutant.outcome === outcome).length;
}
