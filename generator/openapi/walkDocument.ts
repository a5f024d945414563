import { type OpenApiPart, openApiGrammar } from "./grammar.js";
import { isObject } from "./isObject.js";

/** What a field of an OpenAPI object holds: one part, a list of parts, or parts under names of the author's choice. */
export interface FieldParts {
  readonly part: OpenApiPart;
  readonly form: "one" | "list" | "map";
}

/** A part with its keys below the object that holds it. */
export interface HeldPart {
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly part: OpenApiPart;
}

const LISTS = ["servers", "tags", "parameters", "allOf", "oneOf", "anyOf", "prefixItems", "prefixEncoding"];

/** Finds what the field of an OpenAPI object holds; undefined where that is a fact, and no part of its own. */
export function findPart(owner: OpenApiPart, key: string): FieldParts | undefined {
  const { fields = {}, maps = {}, entries } = openApiGrammar[owner];
  if (Object.hasOwn(maps, key)) return { part: maps[key] as OpenApiPart, form: "map" };
  if (Object.hasOwn(fields, key))
    return { part: fields[key] as OpenApiPart, form: LISTS.includes(key) ? "list" : "one" };
  return entries === undefined || key.startsWith("x-") ? undefined : { part: entries, form: "one" };
}

/** Lists the parts that an OpenAPI object holds; what is not shaped as OpenAPI shapes it is passed over. */
export function listParts(node: object, owner: OpenApiPart): HeldPart[] {
  return Object.entries(node).flatMap(([key, value]): HeldPart[] => {
    const found = findPart(owner, key);
    if (found === undefined) return [];
    const { part, form } = found;
    if (form === "one" && !isTuple(key, value)) return [{ keys: [key], value, part }];
    if (form === "map" ? !isObject(value) : !Array.isArray(value)) return [];
    return Object.entries(value as object).map(([name, inner]) => ({
      keys: [key, name],
      value: inner,
      part,
    }));
  });
}

/** Before OpenAPI 3.1, or JSON Schema 2020-12, `items` could be a list. */
function isTuple(key: string, value: unknown): value is unknown[] {
  return key === "items" && Array.isArray(value);
}

/** Copies an OpenAPI object with each of its parts changed. */
export function mapParts<T extends object>(
  node: T,
  owner: OpenApiPart,
  change: (value: unknown, part: OpenApiPart) => unknown,
): T {
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    const found = findPart(owner, key);
    if (found === undefined) return [key, value];
    if (Array.isArray(value)) return [key, value.map((item) => change(item, found.part))];
    if (found.form !== "map" || !isObject(value)) return [key, change(value, found.part)];
    const inner = Object.entries(value).map(([name, entry]) => [name, change(entry, found.part)] as const);
    return [key, Object.fromEntries(inner)];
  });
  return Object.fromEntries(entries) as T;
}

/** Visits every part of a document with its keys; what a reference leads to is visited where it stands. */
export function walkParts(
  document: object,
  visit: (node: Record<string, unknown>, part: OpenApiPart, at: readonly string[]) => void,
): void {
  const walk = (node: unknown, part: OpenApiPart, at: readonly string[]): void => {
    if (!isObject(node)) return;
    visit(node, part, at);
    if (typeof node.$ref === "string") return;
    for (const { keys, value, part: inner } of listParts(node, part)) walk(value, inner, [...at, ...keys]);
  };
  walk(document, "document", []);
}
