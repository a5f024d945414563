import { NAME, VERSION } from "../version.js";
import type { AuditResult, OperationDeparture } from "./audit.js";

/** Prints the result of an audit, as text, as JSON or as the text of an issue. */
export function printAudit(result: AuditResult, format: string): string[] {
  if (format === "json") return [JSON.stringify(result, null, 2)];
  return format === "issue" ? printIssue(result) : printText(result);
}

function printText({ requests, read, failed, unread, departures }: AuditResult): string[] {
  return [
    ...departures.map(
      ({ operation, place, kind, message, count }) =>
        `✗ ${operation} ${place}: ${kind}, ${message} (${times(count)})`,
    ),
    ...failed.map(({ operation, kind }) => `? ${operation}: ${kind}`),
    `→ ${read.length} operations read with ${requests} requests, ${failed.length} failed, ${unread.length} not called: ${conclude(
      read,
      departures,
    )}.`,
  ];
}

function printIssue({ read, departures }: AuditResult): string[] {
  const title = conclude(read, departures);
  const head = ["| operation | place | kind | the type says | times |", "|---|---|---|---|---|"];
  return [
    `# ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    "",
    `\`${NAME} audit\` read ${read.length} operations. It reports places and kinds, no values.`,
    "",
    ...(departures.length > 0 ? [...head, ...departures.map(toRow), ""] : []),
    `${NAME} ${VERSION}`,
  ];
}

/** Says what an audit has found, in one clause. */
function conclude(read: AuditResult["read"], { length }: readonly OperationDeparture[]): string {
  if (read.length === 0) return "no response could be checked";
  if (length === 0) return "all responses match their types";
  return `responses do not match their types in ${length} place${length === 1 ? "" : "s"}`;
}

function toRow({ operation, place, kind, message, count }: OperationDeparture): string {
  const cells = [`\`${operation}\``, `\`${place}\``, kind, message, count];
  return `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
