import { isObject } from "./isObject.js";

/** Follows a local reference (`#/components/…`) through a document; undefined when nothing is there. */
export function resolveRef(document: unknown, ref: string): unknown {
  const keys = parsePointer(ref);
  if (keys === undefined) return undefined;
  let node = document;
  for (const key of keys) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Record<string, unknown>)[key];
  }
  return node;
}

/** How many references may lead to one another in a row. */
const HOPS = 100;

/** Returns what stands behind a value that may be a reference, through chains of references. */
export function dereference<T>(document: unknown, value: T): Exclude<T, { $ref: string }> {
  const seen = new Set<string>();
  let node: unknown = value;
  while (isObject(node) && typeof node.$ref === "string" && !seen.has(node.$ref) && seen.size < HOPS) {
    seen.add(node.$ref);
    node = resolveRef(document, node.$ref);
  }
  return node as Exclude<T, { $ref: string }>;
}

/** What the reference to a schema by its name starts with. */
export const SCHEMAS = "#/components/schemas/";

/** Makes a JSON pointer (`#/paths/~1pages/get`) from its tokens. */
export function pointer(...tokens: readonly string[]): string {
  const escaped = tokens.map((token) =>
    token.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25"),
  );
  return `#/${escaped.join("/")}`;
}

/** Takes a JSON pointer apart into its keys; undefined when it is none. */
export function parsePointer(ref: string): string[] | undefined {
  if (!ref.startsWith("#/")) return undefined;
  const tokens = ref.slice(2).split("/");
  try {
    return tokens.map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"));
  } catch {
    // A percent sign that encodes nothing.
    return undefined;
  }
}
