import { printLog } from "./printValue.js";

/** What of its output is shown: more would only stop the page. */
const MAX_OUTPUT = 200_000;

/** Creates the console of a program, which has what programs use of that of browsers. */
export function createConsole(print: (text: string) => void): Partial<Console> {
  let length = 0;
  let indent = "";
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  const log = (...values: unknown[]) => {
    if (length > MAX_OUTPUT) return;
    const text = printLog(values).replace(/^/gm, indent);
    length += text.length;
    print(length > MAX_OUTPUT ? "… there is more" : text);
  };
  const group = (...values: unknown[]) => {
    if (values.length > 0) log(...values);
    indent += "  ";
  };
  const timeLog = (label = "default", ...values: unknown[]) => {
    const started = timers.get(label);
    if (started !== undefined) log(`${label}: ${Math.round(performance.now() - started)} ms`, ...values);
  };
  return {
    ...{ log, info: log, warn: log, error: log, debug: log, trace: log, dirxml: log },
    dir: (value) => log(value),
    table: (value) => log(printTable(value)),
    assert: (isTrue, ...values) => isTrue || log("Assertion failed:", ...values),
    count: (label = "default") => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = "default") => counts.delete(label),
    group,
    groupCollapsed: group,
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time: (label = "default") => timers.set(label, performance.now()),
    timeLog,
    timeEnd: (label = "default") => {
      timeLog(label);
      timers.delete(label);
    },
    clear: () => {},
  };
}

/** Prints a list or an object as a table of its members; what is none as it is. */
function printTable(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value);
  const isRow = (member: unknown): member is object => typeof member === "object" && member !== null;
  const columns = [...new Set(members.flatMap(([, member]) => (isRow(member) ? Object.keys(member) : [])))];
  const hasValues = members.some(([, member]) => !isRow(member));
  const rows = members.map(([name, member]) => [
    name,
    ...columns.map((column) =>
      isRow(member) && column in member ? printLog([Reflect.get(member, column)]) : "",
    ),
    ...(hasValues ? [isRow(member) ? "" : printLog([member])] : []),
  ]);
  const table = [["", ...columns, ...(hasValues ? ["value"] : [])], ...rows];
  const widths = table[0]?.map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
