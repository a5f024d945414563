import { describePlace } from "./ProgramUses.js";
import type { OperationReport, ScopeReport } from "./ScopeReport.js";

/** Prints a report for a terminal: the scopes of each family, then the operations and where they are used. */
export function printScopes({ families, operations, unresolved }: ScopeReport): string {
  const sections = families.map(({ family, scopes, uncovered }) => [
    `${family}: ${count(scopes.length, "scope")}`,
    ...scopes.map((each) => `  ${each.scope}  ${each.operations.join(", ")}`),
    ...(uncovered.length > 0 ? [`  (none of this family)  ${uncovered.join(", ")}`] : []),
  ]);
  sections.push([`operations: ${operations.length}`, ...operations.flatMap(printOperation)]);
  if (unresolved.length > 0) {
    sections.push([
      `unresolved: ${unresolved.length}; what the program does there may need more scopes`,
      ...unresolved.map(({ what, place }) => `  ${describePlace(place)}  ${what}`),
    ]);
  }
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function printOperation({ operation, note, places }: OperationReport): string[] {
  const title = note === undefined ? `  ${operation}` : `  ${operation} (${note})`;
  return [title, ...places.map((place) => `    ${describePlace(place)}`)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
