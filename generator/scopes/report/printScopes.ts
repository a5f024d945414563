import { markdownCode, markdownText } from "../../escape/escape.js";
import { plainJson, terminalLine } from "../../escape/terminal.js";
import { describeLocation } from "../SourceLocation.js";
import type { OperationReport, ScopeReport } from "./ScopeReport.js";

/** Prints a report as text: the scopes of each family, then the operations and the locations that use them. */
export function printScopes({ families, operations, unresolved }: ScopeReport): string {
  const sections = families.map(({ family, scopes, uncovered }) => [
    `${family}: ${count(scopes.length, "scope")}`,
    ...scopes.map((each) => `  ${each.scope}  ${each.operations.join(", ")}`),
    ...(uncovered.length > 0 ? [`  (none of this family)  ${uncovered.join(", ")}`] : []),
  ]);
  sections.push([`operations: ${operations.length}`, ...operations.flatMap(printOperation)]);
  if (unresolved.length > 0) {
    sections.push([
      `unresolved: ${unresolved.length}; these uses may need more scopes`,
      ...unresolved.map(({ what, location }) => `  ${describeLocation(location)}  ${what}`),
    ]);
  }
  return `${sections.map((lines) => lines.map(terminalLine).join("\n")).join("\n\n")}\n`;
}

/** Prints a report for programs. */
export function printScopesJson(report: ScopeReport): string {
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

function printOperation({ operation, note, locations }: OperationReport): string[] {
  const title = note === undefined ? `  ${operation}` : `  ${operation} (${note})`;
  return [title, ...locations.map((location) => `    ${describeLocation(location)}`)];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Prints a report as Markdown, for a pull request or a wiki. */
export function printScopesMarkdown({ families, operations, unresolved }: ScopeReport): string {
  const sections = families.map(({ family, scopes, uncovered }) => [
    `## ${family}: ${scopes.length}`,
    "",
    ...table("scope", "operations"),
    ...scopes.map((each) => row(markdownCode(each.scope), each.operations.map(markdownCode).join(", "))),
    ...(uncovered.length > 0 ? [row("none of this family", uncovered.map(markdownCode).join(", "))] : []),
  ]);
  sections.push([
    "## Operations",
    "",
    ...table("operation", "used at"),
    ...operations.map(({ operation, note, locations }) => {
      const name = markdownCode(operation) + (note === undefined ? "" : `: ${markdownText(note)}`);
      return row(name, locations.map((location) => markdownCode(describeLocation(location))).join(", "));
    }),
  ]);
  if (unresolved.length > 0) {
    sections.push([
      "## Unresolved",
      "",
      ...unresolved.map(
        ({ what, location }) => `- ${markdownCode(describeLocation(location))}: ${markdownText(what)}`,
      ),
    ]);
  }
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function table(...names: readonly string[]): string[] {
  return [row(...names), row(...names.map(() => "---"))];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
