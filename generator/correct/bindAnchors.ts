import type { OpenAPI3 } from "openapi-typescript";
import { isObject } from "../openapi/isObject.js";
import { pointer, resolveRef } from "../openapi/references.js";
import { walkDocument } from "../openapi/walkDocument.js";

type Node = Record<string, unknown>;

/** The references to anchors, by the names of the anchors. */
type Anchors = ReadonlyMap<string, string>;

/**
 * Replaces every `$dynamicRef` by a reference: where a schema refers to another and has anchors of its own, by one to
 * those, in a copy of the other schema; elsewhere to what it names.
 */
export function bindAnchors(document: OpenAPI3): void {
  const source = structuredClone(document);
  walkDocument(document, (node, kind, at) => {
    if (kind !== "schema" || typeof node.$ref !== "string") return;
    const anchors = listAnchors(node, at);
    if (anchors.size === 0) return;
    if (!refersTo(source, node.$ref, anchors)) return;
    const copy = bind(source, { $ref: node.$ref }, anchors, new Set());
    delete node.$ref;
    node.allOf = [copy, ...(Array.isArray(node.allOf) ? node.allOf : [])];
  });
  walkDocument(document, (node, kind) => {
    if (kind !== "schema" || typeof node.$dynamicRef !== "string") return;
    node.$ref ??= node.$dynamicRef;
    delete node.$dynamicRef;
  });
}

/** Lists the anchors that a schema has itself, or among its definitions, with the references to them. */
function listAnchors(node: Node, at: readonly string[]): Anchors {
  const definitions = isObject(node.$defs) ? Object.entries(node.$defs) : [];
  const named: [unknown, readonly string[]][] = [
    [node, at],
    ...definitions.map(([name, schema]): [unknown, readonly string[]] => [schema, [...at, "$defs", name]]),
  ];
  return new Map(
    named.flatMap(([schema, keys]) =>
      isObject(schema) && typeof schema.$dynamicAnchor === "string"
        ? [[schema.$dynamicAnchor, pointer(...keys)] as const]
        : [],
    ),
  );
}

/** Copies a node with the anchors bound, and with it what it refers to, where that has references to them. */
function bind(document: OpenAPI3, value: unknown, anchors: Anchors, seen: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => bind(document, item, anchors, seen));
  if (!isObject(value)) return value;
  const { $dynamicRef, $ref, ...rest } = value;
  const bound = anchors.get(anchorOf(document, $dynamicRef) ?? "");
  if (bound !== undefined) return { ...rest, $ref: bound };
  const copy = Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [key, bind(document, inner, anchors, seen)]),
  );
  if (typeof $ref !== "string" || seen.has($ref) || !refersTo(document, $ref, anchors))
    return {
      ...copy,
      ...($dynamicRef !== undefined && { $dynamicRef }),
      ...($ref !== undefined && { $ref }),
    };
  const { $id: _, $defs: __, $dynamicAnchor: ___, ...target } = { ...(resolveRef(document, $ref) as Node) };
  const inner = bind(document, target, anchors, new Set([...seen, $ref]));
  return { ...copy, allOf: [inner, ...(Array.isArray(copy.allOf) ? copy.allOf : [])] };
}

/** Tells whether a schema has a reference to one of the anchors, directly or through what it refers to. */
function refersTo(document: OpenAPI3, ref: string, anchors: Anchors): boolean {
  const seen = new Set([ref]);
  for (const each of seen) {
    const open = [resolveRef(document, each)];
    while (open.length > 0) {
      const node = open.pop();
      if (typeof node !== "object" || node === null) continue;
      const { $ref, $dynamicRef } = node as Node;
      if (anchors.has(anchorOf(document, $dynamicRef) ?? "")) return true;
      if (typeof $ref === "string") seen.add($ref);
      open.push(...Object.values(node));
    }
  }
  return false;
}

/** The name of the dynamic anchor that a reference leads to. */
function anchorOf(document: OpenAPI3, ref: unknown): string | undefined {
  const target = typeof ref === "string" ? resolveRef(document, ref) : undefined;
  return isObject(target) && typeof target.$dynamicAnchor === "string" ? target.$dynamicAnchor : undefined;
}
