import { markdownCode, typeName } from "../../escape/escape.js";
import { isObject } from "../../openapi/isObject.js";
import { parsePointer } from "../../openapi/references.js";
import { type Direction, type Finding, judgeSchema } from "../classify.js";
import { compareText } from "./compareText.js";
import { compareAllowed, compareFlags, describeTypes } from "./compareViews.js";
import { listBases, type SchemaView, viewSchema } from "./viewSchema.js";

/** The two documents that schemas refer to, and the ways in which the schemas travel. */
export interface Sides {
  readonly before: unknown;
  readonly after: unknown;
  readonly directions: ReadonlySet<Direction>;
}

/** A comparison under way, with the pairs of schemas that it met: circles end there. */
interface Walk extends Sides {
  readonly met: Set<string>;
}

/**
 * Compares two schemas as types. What both take from a schema of the same name is left alone: that schema is
 * compared once, on its own.
 */
export function compareSchemas(sides: Sides, before: unknown, after: unknown, at: string): Finding[] {
  return compare({ ...sides, met: new Set() }, before, after, at);
}

function compare(walk: Walk, before: unknown, after: unknown, at: string): Finding[] {
  if (isSettled(walk, before, after)) return [];
  const bases = listBases(walk.after, after);
  const shared = new Set([...listBases(walk.before, before)].filter((base) => bases.has(base)));
  const old = viewSchema(walk.before, before, shared);
  const now = viewSchema(walk.after, after, shared);
  const found = [...compareText(old.text, now.text, at), ...compareFlags(walk.directions, old, now, at)];
  const choices = [old, now].filter(({ alternatives }) => alternatives.length > 0).length;
  if (choices > 0) found.push(...compareChoices(walk, listChoices(before, old), listChoices(after, now), at));
  if (choices === 1) return found;
  const types = choices > 0 || shared.size > 0 ? [] : compareAllowed(walk.directions, old, now, at);
  if (types.some(({ kind }) => !kind.startsWith("enum-"))) return [...found, ...types];
  return [
    ...found,
    ...types,
    ...compareProperties(walk, old, now, at),
    ...compareOthers(walk, old, now, at),
    ...compareItems(walk, old, now, at),
  ];
}

/** Tells whether there is nothing to find, or a pair with references was met before, as in a circle. */
function isSettled({ met }: Walk, before: unknown, after: unknown): boolean {
  const pair = [JSON.stringify(before), JSON.stringify(after)];
  const key = pair.join(" ");
  if (pair[0] === pair[1] || (met.has(key) && key.includes('"$ref"'))) return true;
  met.add(key);
  return false;
}

function listChoices(schema: unknown, { alternatives }: SchemaView): readonly unknown[] {
  return alternatives.length > 0 ? alternatives : [schema];
}

/** Compares alternatives whatever their order; as many that went as came are taken for each other. */
function compareChoices(
  walk: Walk,
  before: readonly unknown[],
  after: readonly unknown[],
  at: string,
): Finding[] {
  const removed = without(before, after);
  const added = without(after, before);
  if (removed.length === added.length)
    return removed.flatMap((schema, index) => compare(walk, schema, added[index], at));
  return [
    ...added.map((schema) =>
      judgeSchema("type-widened", walk.directions, at, `may also be ${describeSchema(walk.after, schema)}`),
    ),
    ...removed.map((schema) =>
      judgeSchema(
        "type-narrowed",
        walk.directions,
        at,
        `can no longer be ${describeSchema(walk.before, schema)}`,
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

function compareProperties(walk: Walk, before: SchemaView, after: SchemaView, at: string): Finding[] {
  const names = new Set([before, after].flatMap((view) => [...view.properties.keys(), ...view.required]));
  return [...names].flatMap((name) => {
    const place = at === "" ? name : `${at}.${name}`;
    const [old, now] = [before.properties.get(name), after.properties.get(name)];
    const isRequired = after.required.has(name);
    if (old === undefined && now !== undefined) {
      const kind = isRequired ? "required-property-added" : "property-added";
      return [judgeSchema(kind, walk.directions, place, isRequired ? "is new and required" : "is new")];
    }
    if (old !== undefined && now === undefined)
      return [judgeSchema("property-removed", walk.directions, place, "is gone")];
    const found = compare(walk, old, now, place);
    if (before.required.has(name) === isRequired) return found;
    const kind = isRequired ? "property-required" : "property-optional";
    const what = isRequired ? "is required now" : "is optional now";
    return [judgeSchema(kind, walk.directions, place, what), ...found];
  });
}

/** Compares what an object holds under names that it does not list. */
function compareOthers(
  walk: Walk,
  { others: before }: SchemaView,
  { others: after }: SchemaView,
  at: string,
) {
  const place = at === "" ? "*" : `${at}.*`;
  if (isObject(before) && isObject(after)) return compare(walk, before, after, place);
  if (isObject(after))
    return [judgeSchema("property-added", walk.directions, place, "any other name is new")];
  if (isObject(before))
    return [judgeSchema("property-removed", walk.directions, place, "any other name is gone")];
  return [];
}

/** Compares what lists hold; tuples element by element, and one of another length is another type. */
function compareItems(walk: Walk, before: SchemaView, after: SchemaView, at: string): Finding[] {
  if (before.elements?.length !== after.elements?.length) {
    const what = `${describeLength(before.elements)} became ${describeLength(after.elements)}`;
    return [judgeSchema("retyped", walk.directions, at, what)];
  }
  const hasItems = before.items !== undefined || after.items !== undefined;
  return [
    ...(hasItems ? compare(walk, before.items, after.items, `${at}[]`) : []),
    ...(before.elements ?? []).flatMap((schema, index) =>
      compare(walk, schema, after.elements?.[index], `${at}[${index}]`),
    ),
  ];
}

function describeLength(elements: readonly unknown[] | undefined): string {
  return elements === undefined ? "a list" : `a tuple of ${elements.length}`;
}
