import { markdownCode, typeName } from "../../escape/escape.js";
import { isObject } from "../../openapi/isObject.js";
import { parsePointer } from "../../openapi/references.js";
import type { Difference } from "../Change.js";
import { classifySchemaChange, type Direction } from "../classify.js";
import { compareDescriptions } from "./compareDescriptions.js";
import { compareAnnotations, compareTypeSets, describeTypes } from "./compareViews.js";
import { listBases, type SchemaView, viewSchema } from "./viewSchema.js";

/** The two documents that contain the schemas, and the directions in which the schemas are used. */
export interface Sides {
  readonly before: unknown;
  readonly after: unknown;
  readonly directions: ReadonlySet<Direction>;
}

/** A running comparison, with the pairs of schemas that were compared before, where circular schemas end. */
interface Comparison extends Sides {
  readonly compared: Set<string>;
}

/**
 * Compares two schemas as types. What both inherit from a schema of the same name is skipped: that schema is
 * compared once, by itself.
 */
export function compareSchemas(sides: Sides, before: unknown, after: unknown, at: string): Difference[] {
  return compare({ ...sides, compared: new Set() }, before, after, at);
}

function compare(comparison: Comparison, before: unknown, after: unknown, at: string): Difference[] {
  if (isCompared(comparison, before, after)) return [];
  const bases = listBases(comparison.after, after);
  const shared = new Set([...listBases(comparison.before, before)].filter((base) => bases.has(base)));
  const old = viewSchema(comparison.before, before, shared);
  const now = viewSchema(comparison.after, after, shared);
  const found = [
    ...compareDescriptions(old.description, now.description, at),
    ...compareAnnotations(comparison.directions, old, now, at),
  ];
  const choices = [old, now].filter(({ alternatives }) => alternatives.length > 0).length;
  if (choices > 0)
    found.push(...compareChoices(comparison, listChoices(before, old), listChoices(after, now), at));
  if (choices === 1) return found;
  const types = choices > 0 || shared.size > 0 ? [] : compareTypeSets(comparison.directions, old, now, at);
  if (types.some(({ kind }) => !kind.startsWith("enum-"))) return [...found, ...types];
  return [
    ...found,
    ...types,
    ...compareProperties(comparison, old, now, at),
    ...compareAdditionalProperties(comparison, old, now, at),
    ...compareItems(comparison, old, now, at),
  ];
}

/** Tells whether two schemas are equal, or were compared before as part of a circular schema. */
function isCompared({ compared }: Comparison, before: unknown, after: unknown): boolean {
  const pair = [JSON.stringify(before), JSON.stringify(after)];
  const key = pair.join(" ");
  if (pair[0] === pair[1] || (compared.has(key) && key.includes('"$ref"'))) return true;
  compared.add(key);
  return false;
}

function listChoices(schema: unknown, { alternatives }: SchemaView): readonly unknown[] {
  return alternatives.length > 0 ? alternatives : [schema];
}

/** Compares alternatives in any order; where as many were removed as were added, they are compared in pairs. */
function compareChoices(
  comparison: Comparison,
  before: readonly unknown[],
  after: readonly unknown[],
  at: string,
): Difference[] {
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length === added.length)
    return removed.flatMap((schema, index) => compare(comparison, schema, added[index], at));
  return [
    ...added.map((schema) =>
      classifySchemaChange(
        "type-widened",
        comparison.directions,
        at,
        `may also be ${describeSchema(comparison.after, schema)}`,
      ),
    ),
    ...removed.map((schema) =>
      classifySchemaChange(
        "type-narrowed",
        comparison.directions,
        at,
        `can no longer be ${describeSchema(comparison.before, schema)}`,
      ),
    ),
  ];
}

function describeSchema(document: unknown, schema: unknown): string {
  const ref = isObject(schema) && typeof schema.$ref === "string" ? schema.$ref : "";
  const name = parsePointer(ref)?.at(-1);
  if (name !== undefined) return markdownCode(typeName(name));
  return describeTypes(viewSchema(document, schema, new Set()));
}

function without(schemas: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map((schema) => JSON.stringify(schema)));
  return schemas.filter((schema) => !known.has(JSON.stringify(schema)));
}

function compareProperties(
  comparison: Comparison,
  before: SchemaView,
  after: SchemaView,
  at: string,
): Difference[] {
  const names = new Set([before, after].flatMap((view) => [...view.properties.keys(), ...view.required]));
  return [...names].flatMap((name) => {
    const location = at === "" ? name : `${at}.${name}`;
    const [old, now] = [before.properties.get(name), after.properties.get(name)];
    const isRequired = after.required.has(name);
    if (old === undefined && now !== undefined) {
      const kind = isRequired ? "required-property-added" : "property-added";
      return [
        classifySchemaChange(
          kind,
          comparison.directions,
          location,
          isRequired ? "was added and is required" : "was added",
        ),
      ];
    }
    if (old !== undefined && now === undefined)
      return [classifySchemaChange("property-removed", comparison.directions, location, "was removed")];
    const found = compare(comparison, old, now, location);
    if (before.required.has(name) === isRequired) return found;
    const kind = isRequired ? "property-required" : "property-optional";
    const what = isRequired ? "is now required" : "is now optional";
    return [classifySchemaChange(kind, comparison.directions, location, what), ...found];
  });
}

/** Compares the schemas of properties that an object does not list. */
function compareAdditionalProperties(
  comparison: Comparison,
  { additionalProperties: before }: SchemaView,
  { additionalProperties: after }: SchemaView,
  at: string,
) {
  const location = at === "" ? "*" : `${at}.*`;
  if (isObject(before) && isObject(after)) return compare(comparison, before, after, location);
  if (isObject(after))
    return [
      classifySchemaChange(
        "property-added",
        comparison.directions,
        location,
        "any other property name is now allowed",
      ),
    ];
  if (isObject(before))
    return [
      classifySchemaChange(
        "property-removed",
        comparison.directions,
        location,
        "any other property name is no longer allowed",
      ),
    ];
  return [];
}

/** Compares the items of lists, and the elements of tuples; a tuple of another length is another type. */
function compareItems(
  comparison: Comparison,
  before: SchemaView,
  after: SchemaView,
  at: string,
): Difference[] {
  if (before.elements?.length !== after.elements?.length) {
    const what = `${describeLength(before.elements)} became ${describeLength(after.elements)}`;
    return [classifySchemaChange("retyped", comparison.directions, at, what)];
  }
  const hasItems = before.items !== undefined || after.items !== undefined;
  return [
    ...(hasItems ? compare(comparison, before.items, after.items, `${at}[]`) : []),
    ...(before.elements ?? []).flatMap((schema, index) =>
      compare(comparison, schema, after.elements?.[index], `${at}[${index}]`),
    ),
  ];
}

function describeLength(elements: readonly unknown[] | undefined): string {
  return elements === undefined ? "a list" : `a tuple of ${elements.length}`;
}
