import { markdownCode } from "../escape.js";
import type { Change } from "./Change.js";
import { type Group, groupChanges, type Line } from "./groupChanges.js";
import { plainText } from "./plainText.js";
import { listSome } from "./printText.js";

/** Prints changes as a section of a changelog, the gravest first. */
export function printMarkdown(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing changed for users of the client.\n";
  const sections = groupChanges(changes).map(({ bump, namespace, groups }) => {
    const title = `**${markdownCode(namespace)}, ${bump}**`;
    return [plainText(title), "", ...groups.flatMap(printGroup)].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

function printGroup({ kind, reason, lines }: Group): string[] {
  const title = `- ${kind.replaceAll("-", " ")}: ${reason}`;
  // Texts are not the client's: it has its own.
  if (kind === "description") return [`${title} (${lines.flatMap(({ subjects }) => subjects).length} times)`];
  return [title, ...lines.map((line) => `  - ${plainText(printLine(line))}`)];
}

function printLine({ subjects, at, what, usedBy }: Line): string {
  const uses = usedBy.length > 0 ? ` (used by ${listSome(usedBy.map(markdownCode), 3)})` : "";
  const place = at === "" ? "" : ` ${markdownCode(at)}`;
  return `${subjects.map(markdownCode).join(", ")}${place}: ${what}${uses}`;
}
