import type { OpenAPI3 } from "openapi-typescript";
import type { NodeKind } from "./grammar.js";
import { isObject } from "./isObject.js";
import { pointer } from "./references.js";
import { mapChildren } from "./walkDocument.js";

/** What a reference leads to: another reference that says the same, or a node that becomes a component. */
export type Target =
  | { readonly ref: string }
  | {
      readonly node: unknown;
      /** Where the node stands: its file and its place in it. */
      readonly id: string;
      readonly file: string;
      /** The words of which its name as a component is made. */
      readonly words: string;
    };

const GROUPS: Partial<Record<NodeKind, string>> = {
  schema: "schemas",
  parameter: "parameters",
  requestBody: "requestBodies",
  response: "responses",
  mediaType: "mediaTypes",
  link: "links",
  callback: "callbacks",
  securityScheme: "securitySchemes",
  pathItem: "pathItems",
};

/** Makes the targets of references components, as `find` locates them; what it does not find stays as it is. */
export function moveToComponents(
  document: OpenAPI3,
  main: string,
  find: (ref: string, file: string, kind: NodeKind) => Target | undefined,
): OpenAPI3 {
  const components: Record<string, Record<string, unknown>> = {};
  for (const [group, named] of Object.entries(document.components ?? {}))
    components[group] = isObject(named) ? { ...named } : named;
  const moved = new Map<string, string>();
  const move = (target: Target, kind: NodeKind): string => {
    if ("ref" in target) return target.ref;
    const group = GROUPS[kind] as string;
    const key = `${group} ${target.id}`;
    const known = moved.get(key);
    if (known !== undefined) return known;
    const named = components[group] ?? {};
    components[group] = named;
    let name = target.words;
    for (let count = 2; Object.hasOwn(named, name); count += 1) name = `${target.words}${count}`;
    const ref = pointer("components", group, name);
    moved.set(key, ref);
    // The name is taken before the node is copied, which may refer to itself.
    named[name] = {};
    named[name] = copy(target.node, kind, target.file);
    return ref;
  };
  const copy = (node: unknown, kind: NodeKind, file: string): unknown => {
    if (!isObject(node)) return node;
    const copied = mapChildren(node, kind, (inner, innerKind) => copy(inner, innerKind, file));
    const target = typeof node.$ref === "string" && GROUPS[kind] && find(node.$ref, file, kind);
    return target ? { ...copied, $ref: move(target, kind) } : copied;
  };
  const { components: own = {}, ...rest } = document;
  const copied = copy(rest, "document", main) as OpenAPI3;
  const before = copy(own, "components", main) as Record<string, Record<string, unknown>>;
  const all = Object.entries(components).map(([group, named]) => [
    group,
    isObject(named) ? { ...named, ...before[group] } : named,
  ]);
  return { ...copied, ...(all.length > 0 && { components: Object.fromEntries(all) }) };
}
