import { markdownCode } from "../../escape/escape.js";
import { isStringEnum } from "../../normalize/rules/openEnums.js";
import type { Schema } from "../../openapi/Schema.js";
import type { SchemaChangeKind } from "../Change.js";
import { type Direction, type Finding, judgeSchema } from "../classify.js";
import type { SchemaView } from "./viewSchema.js";

type Directions = ReadonlySet<Direction>;

/** Compares what may be said of a schema of any type: null, deprecation, its default and its constraints. */
export function compareFlags(
  directions: Directions,
  before: SchemaView,
  after: SchemaView,
  at: string,
): Finding[] {
  const found: Finding[] = [];
  const add = (kind: SchemaChangeKind, what: string) => found.push(judgeSchema(kind, directions, at, what));
  if (before.nullable !== after.nullable) {
    if (after.nullable) add("nullable", "may be null");
    else add("not-nullable", "can no longer be null");
  }
  if (before.deprecated !== after.deprecated) {
    if (after.deprecated) add("property-deprecated", "is deprecated");
    else add("property-restored", "is no longer deprecated");
  }
  if (!isSame(before.default, after.default)) {
    add("default", `the default ${code(before.default)} became ${code(after.default)}`);
  }
  for (const name of new Set([...before.constraints.keys(), ...after.constraints.keys()])) {
    const [old, now] = [before.constraints.get(name), after.constraints.get(name)];
    if (!isSame(old, now)) add("constraint", `${markdownCode(name)}: ${code(old)} became ${code(now)}`);
  }
  return found;
}

/** Compares the types that two schemas allow, or the members of their enums where the types are the same. */
export function compareAllowed(
  directions: Directions,
  before: SchemaView,
  after: SchemaView,
  at: string,
): Finding[] {
  if (isSame(before.types, after.types)) return compareMembers(directions, before, after, at);
  const what = `${describeTypes(before)} became ${describeTypes(after)}`;
  const kind = allows(after, before) ? "type-widened" : allows(before, after) ? "type-narrowed" : "retyped";
  return [judgeSchema(kind, directions, at, what)];
}

/** Names the types of a schema for people. */
export function describeTypes({ types }: SchemaView): string {
  return types.length === 0 ? "anything" : types.map(markdownCode).join(" or ");
}

function compareMembers(directions: Directions, old: SchemaView, now: SchemaView, at: string): Finding[] {
  const [before, after] = [old.members, now.members];
  if (before === undefined && after === undefined) return [];
  const isOpened = [old, now].every((view) => view.members === undefined || isStringEnum(toEnum(view)));
  const grown = isOpened ? "enum-grown" : "type-widened";
  const shrunk = isOpened ? "enum-shrunk" : "type-narrowed";
  if (before === undefined)
    return [judgeSchema(shrunk, directions, at, `any value became one of ${list(after)}`)];
  if (after === undefined)
    return [judgeSchema(grown, directions, at, `one of ${list(before)} became any value`)];
  const added = without(after, before);
  const removed = without(before, after);
  const found: Finding[] = [];
  if (added.length > 0) found.push(judgeSchema(grown, directions, at, `the enum grew by ${list(added)}`));
  if (removed.length > 0) found.push(judgeSchema(shrunk, directions, at, `the enum lost ${list(removed)}`));
  return found;
}

/** The schema that the rule for enums meets. */
function toEnum({ types, members = [] }: SchemaView): Schema {
  return { enum: [...members], ...(types.length > 0 && { type: [...types] }) };
}

function allows(wide: SchemaView, narrow: SchemaView): boolean {
  return (
    wide.types.length === 0 ||
    (narrow.types.length > 0 && narrow.types.every((type) => wide.types.includes(type)))
  );
}

function without(values: readonly unknown[], others: readonly unknown[]): unknown[] {
  return values.filter((value) => !others.includes(value));
}

function list(values: readonly unknown[] = []): string {
  return values.map((value) => (typeof value === "string" ? markdownCode(value) : code(value))).join(", ");
}

function code(value: unknown): string {
  return value === undefined ? "none" : markdownCode(JSON.stringify(value));
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
