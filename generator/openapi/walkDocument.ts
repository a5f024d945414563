import { type NodeKind, openApiGrammar } from "./grammar.js";
import { isObject } from "./isObject.js";

/** A field of an OpenAPI object that contains nodes: one node, a list of nodes, or nodes by name. */
export interface Field {
  readonly kind: NodeKind;
  readonly form: "one" | "list" | "map";
}

/** A node with its keys below its parent. */
export interface ChildNode {
  readonly keys: readonly string[];
  readonly value: unknown;
  readonly kind: NodeKind;
}

/** The fields that contain a list of nodes. */
export const LISTS: readonly string[] = [
  "servers",
  "tags",
  "parameters",
  "allOf",
  "oneOf",
  "anyOf",
  "prefixItems",
  "prefixEncoding",
];

/** Finds what a field of an OpenAPI object contains; undefined where that is a plain value. */
export function findField(owner: NodeKind, key: string): Field | undefined {
  const { fields = {}, maps = {}, entries } = openApiGrammar[owner];
  if (Object.hasOwn(maps, key)) return { kind: maps[key] as NodeKind, form: "map" };
  if (Object.hasOwn(fields, key))
    return { kind: fields[key] as NodeKind, form: LISTS.includes(key) ? "list" : "one" };
  return entries === undefined || key.startsWith("x-") ? undefined : { kind: entries, form: "one" };
}

/** Lists the child nodes of an OpenAPI object; a field of the wrong shape is skipped. */
export function listChildren(node: object, owner: NodeKind): ChildNode[] {
  return Object.entries(node).flatMap(([key, value]): ChildNode[] => {
    const found = findField(owner, key);
    if (found === undefined) return [];
    const { kind, form } = found;
    if (form === "one" && !isTuple(key, value)) return [{ keys: [key], value, kind }];
    if (form === "map" ? !isObject(value) : !Array.isArray(value)) return [];
    return Object.entries(value as object).map(([name, inner]) => ({
      keys: [key, name],
      value: inner,
      kind,
    }));
  });
}

/** Before OpenAPI 3.1, or JSON Schema 2020-12, `items` could be a list. */
function isTuple(key: string, value: unknown): value is unknown[] {
  return key === "items" && Array.isArray(value);
}

/** Copies an OpenAPI object with each of its child nodes changed. */
export function mapChildren<T extends object>(
  node: T,
  owner: NodeKind,
  change: (value: unknown, kind: NodeKind) => unknown,
): T {
  const entries = Object.entries(node).map(([key, value]): [string, unknown] => {
    const found = findField(owner, key);
    if (found === undefined) return [key, value];
    if (Array.isArray(value)) return [key, value.map((item) => change(item, found.kind))];
    if (found.form !== "map" || !isObject(value)) return [key, change(value, found.kind)];
    const inner = Object.entries(value).map(([name, entry]) => [name, change(entry, found.kind)] as const);
    return [key, Object.fromEntries(inner)];
  });
  return Object.fromEntries(entries) as T;
}

/** Visits every node of a document with its keys; the target of a reference is visited at its own location. */
export function walkDocument(
  document: object,
  visit: (node: Record<string, unknown>, kind: NodeKind, at: readonly string[]) => void,
): void {
  const walk = (node: unknown, kind: NodeKind, at: readonly string[]): void => {
    if (!isObject(node)) return;
    visit(node, kind, at);
    // A schema has siblings beside its reference.
    if (typeof node.$ref === "string" && kind !== "schema") return;
    for (const { keys, value, kind: innerKind } of listChildren(node, kind))
      walk(value, innerKind, [...at, ...keys]);
  };
  walk(document, "document", []);
}
