import { markdownCode, markdownText } from "../escape.js";
import { describePlace } from "./ProgramUses.js";
import type { ScopeReport } from "./ScopeReport.js";

/** Prints a report as Markdown, for a review or a wiki. */
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
    ...operations.map(({ operation, note, places }) => {
      const name = markdownCode(operation) + (note === undefined ? "" : `: ${markdownText(note)}`);
      return row(name, places.map((place) => markdownCode(describePlace(place))).join(", "));
    }),
  ]);
  if (unresolved.length > 0) {
    sections.push([
      "## Unresolved",
      "",
      ...unresolved.map(
        ({ what, place }) => `- ${markdownCode(describePlace(place))}: ${markdownText(what)}`,
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
