const MAX_DEPTH = 6;
const MAX_ITEMS = 100;

/** Prints what a program logs: texts as they are, everything else as JavaScript writes it. */
export function printLog(values: readonly unknown[]): string {
  return values.map((value) => (typeof value === "string" ? value : printValue(value))).join(" ");
}

/** Prints a value, on one line if it is short. */
export function printValue(value: unknown, above: readonly unknown[] = []): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value !== "object" || value === null) return String(value);
  if (above.includes(value)) return "(circular)";
  if (above.length >= MAX_DEPTH) return Array.isArray(value) ? "[…]" : "{…}";
  if ("then" in value && typeof value.then === "function") return "Promise (not awaited)";
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return value.toISOString();
  return printMembers(value, [...above, value]);
}

function printMembers(value: object, above: readonly unknown[]): string {
  const isList = Array.isArray(value) || value instanceof Set;
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  const members = entries.slice(0, MAX_ITEMS).map(([key, member]) => {
    const name = isList ? "" : `${/^[A-Za-z_$][\w$]*$/.test(String(key)) ? key : JSON.stringify(key)}: `;
    return `${name}${printValue(member, above)}`;
  });
  if (entries.length > MAX_ITEMS) members.push(`… ${entries.length - MAX_ITEMS} more`);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return `${open}${close}`;
  const line = members.join(", ");
  if (line.length <= 60 && !line.includes("\n")) return isList ? `[${line}]` : `{ ${line} }`;
  return `${open}\n${members.map((member) => `${member},\n`.replace(/^(?=.)/gm, "  ")).join("")}${close}`;
}
