import { configurationError, type NimbusError } from "../errors/NimbusError.js";

/** What a field of seed data contains; those that end in `?` may be absent. */
export type FieldKind = `${"string" | "number" | "boolean" | "list" | "object" | "any"}${"" | "?"}`;

/** The error about a place in seed data, such as `sites[0].spaces[1].key`. */
export function wrongData(place: string, reason: string, hint: string): NimbusError {
  return configurationError(`${place || "the data"} ${reason}`, hint);
}

/** Reads an object of seed data, and rejects fields that are unknown, absent or of another kind. */
export function readFields<T>(
  value: unknown,
  place: string,
  fields: Readonly<Record<keyof T & string, FieldKind>>,
): T {
  const record = readObject(value, place);
  const known: Readonly<Record<string, FieldKind>> = fields;
  for (const name of Object.keys(record))
    if (!Object.hasOwn(known, name))
      throw wrongData(join(place, name), "is unknown", `the fields are ${Object.keys(known).join(", ")}`);
  for (const [name, kind] of Object.entries(known)) {
    const isAbsent = record[name] === undefined;
    if (isAbsent && kind.endsWith("?")) continue;
    const wanted = kind.replace("?", "");
    if (isAbsent || !isOf(record[name], wanted))
      throw wrongData(join(place, name), isAbsent ? "is missing" : "is wrong", `write ${NAMES[wanted]}`);
  }
  return record as T;
}

/** Reads an object of seed data, whatever fields it has. */
export function readObject(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (isOf(value, "object")) return value as Readonly<Record<string, unknown>>;
  throw wrongData(place, "is wrong", "write an object");
}

/** Returns the items of a list of seed data, each with its place; none if it is absent. */
export function listItems(
  value: readonly unknown[] | undefined,
  place: string,
): [item: unknown, place: string][] {
  return (value ?? []).map((item, index) => [item, `${place}[${index}]`]);
}

/** Returns the place of a field. */
export function join(place: string, name: string): string {
  return place === "" ? name : `${place}.${name}`;
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  list: "an array",
  object: "an object",
  any: "a value",
};

function isOf(value: unknown, kind: string): boolean {
  if (kind === "any") return value !== undefined;
  if (kind === "list") return Array.isArray(value);
  if (kind === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
  return kind === "string" ? typeof value === "string" && value !== "" : typeof value === kind;
}
