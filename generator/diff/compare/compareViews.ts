import { markdownCode } from "../../escape/escape.js";
import { isStringEnum } from "../../normalize/rules/openEnums.js";
import type { Schema } from "../../openapi/Schema.js";
import type { Difference, SchemaChangeKind } from "../Change.js";
import { classifySchemaChange, type Direction } from "../classify.js";
import type { SchemaView } from "./viewSchema.js";

type Directions = ReadonlySet<Direction>;

/** Compares what schemas of every type have: null, deprecation, a default and constraints. */
export function compareAnnotations(
  directions: Directions,
  before: SchemaView,
  after: SchemaView,
  at: string,
): Difference[] {
  const found: Difference[] = [];
  const add = (kind: SchemaChangeKind, what: string) =>
    found.push(classifySchemaChange(kind, directions, at, what));
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

/** Compares the types that two schemas allow, or their enums if the types are the same. */
export function compareTypeSets(
  directions: Directions,
  before: SchemaView,
  after: SchemaView,
  at: string,
): Difference[] {
  if (isSame(before.types, after.types)) return compareMembers(directions, before, after, at);
  const what = `${describeTypes(before)} became ${describeTypes(after)}`;
  const kind = allows(after, before) ? "type-widened" : allows(before, after) ? "type-narrowed" : "retyped";
  return [classifySchemaChange(kind, directions, at, what)];
}

/** Describes the types of a schema in a report. */
export function describeTypes({ types }: SchemaView): string {
  return types.length === 0 ? "anything" : types.map(markdownCode).join(" or ");
}

function compareMembers(directions: Directions, old: SchemaView, now: SchemaView, at: string): Difference[] {
  const [before, after] = [old.members, now.members];
  if (before === undefined && after === undefined) return [];
  const isOpened = [old, now].every((view) => view.members === undefined || isStringEnum(toEnum(view)));
  const grown = isOpened ? "enum-grown" : "type-widened";
  const shrunk = isOpened ? "enum-shrunk" : "type-narrowed";
  if (before === undefined)
    return [classifySchemaChange(shrunk, directions, at, `any value became one of ${list(after)}`)];
  if (after === undefined)
    return [classifySchemaChange(grown, directions, at, `one of ${list(before)} became any value`)];
  const added = without(after, before);
  const removed = without(before, after);
  const found: Difference[] = [];
  if (added.length > 0)
    found.push(classifySchemaChange(grown, directions, at, `the enum gained ${list(added)}`));
  if (removed.length > 0)
    found.push(classifySchemaChange(shrunk, directions, at, `the enum lost ${list(removed)}`));
  return found;
}

/** The schema to which the rule that opens enums applies. */
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
