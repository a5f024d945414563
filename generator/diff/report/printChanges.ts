import { styleText } from "node:util";
import { markdownCode } from "../../escape/escape.js";
import { plainJson, plainText } from "../../escape/terminal.js";
import type { Bump, Change } from "../Change.js";
import { type Group, groupChanges, type Line } from "./groupChanges.js";

const COLORS = { major: "red", minor: "yellow", patch: "green" } as const satisfies Record<Bump, string>;

/** Prints changes for a terminal, the most severe first. */
export function printText(changes: readonly Change[], { color }: { readonly color: boolean }): string {
  if (changes.length === 0) return "Nothing changed for users of the client.\n";
  const sections = groupChanges(changes).map(({ bump, namespace, count, groups }) => {
    const title = plainText(`${bump}, ${namespace}: ${describeCount(count)}`);
    const heading = color ? styleText([COLORS[bump], "bold"], title, { validateStream: false }) : title;
    return [heading, ...groups.flatMap(printTextGroup)].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

function printTextGroup({ kind, reason, count, lines }: Group): string[] {
  return [
    `  ${kind.replaceAll("-", " ")} (${count}): ${reason}`,
    ...lines.map((line) => `    ${plainText(printTextLine(line))}`),
  ];
}

function printTextLine({ subjects, at, what, usedBy }: Line): string {
  const uses = usedBy.length > 0 ? ` (used by ${listSome(usedBy, 3)})` : "";
  const location = at === "" ? "" : ` ${at}`;
  return `${listSome(subjects, 8)}${location}: ${what}${uses}`;
}

/** Lists the first few names, and the number of the others. */
export function listSome(names: readonly string[], limit: number): string {
  const more = names.length > limit ? ` and ${names.length - limit} more` : "";
  return `${names.slice(0, limit).join(", ")}${more}`;
}

function describeCount(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}

/** Prints changes as JSON. */
export function printJson(changes: readonly Change[]): string {
  return `${plainJson(JSON.stringify(changes, null, 2))}\n`;
}

/** Prints changes as a section of a changelog, the most severe first. */
export function printMarkdown(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing changed for users of the client.\n";
  const sections = groupChanges(changes).map(({ bump, namespace, groups }) => {
    const title = `**${markdownCode(namespace)}, ${bump}**`;
    return [plainText(title), "", ...groups.flatMap(printMarkdownGroup)].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

function printMarkdownGroup({ kind, reason, lines }: Group): string[] {
  const title = `- ${kind.replaceAll("-", " ")}: ${reason}`;
  // The client has its own descriptions, so a reader of its changelog never sees these.
  if (kind === "description") return [`${title} (${lines.flatMap(({ subjects }) => subjects).length} times)`];
  return [title, ...lines.map((line) => `  - ${plainText(printMarkdownLine(line))}`)];
}

function printMarkdownLine({ subjects, at, what, usedBy }: Line): string {
  const uses = usedBy.length > 0 ? ` (used by ${listSome(usedBy.map(markdownCode), 3)})` : "";
  const location = at === "" ? "" : ` ${markdownCode(at)}`;
  return `${subjects.map(markdownCode).join(", ")}${location}: ${what}${uses}`;
}
