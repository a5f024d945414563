import { isObject } from "./isObject.js";

/** Resolves a local reference (`#/components/…`); undefined where its target does not exist. */
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

/** How long a chain of references may be. */
const MAX_CHAIN_LENGTH = 100;

/** Resolves a value that may be a reference, or the first of a chain of references. */
export function dereference<T>(document: unknown, value: T): Exclude<T, { $ref: string }> {
  const seen = new Set<string>();
  let node: unknown = value;
  while (
    isObject(node) &&
    typeof node.$ref === "string" &&
    !seen.has(node.$ref) &&
    seen.size < MAX_CHAIN_LENGTH
  ) {
    seen.add(node.$ref);
    node = resolveRef(document, node.$ref);
  }
  return node as Exclude<T, { $ref: string }>;
}

/** The prefix of a reference to a schema by its name. */
export const SCHEMAS = "#/components/schemas/";

/** Makes a JSON pointer (`#/paths/~1pages/get`) from its tokens. */
export function pointer(...tokens: readonly string[]): string {
  const escaped = tokens.map((token) =>
    token.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25"),
  );
  return `#/${escaped.join("/")}`;
}

/** Splits a JSON pointer into its keys; undefined if it is invalid. */
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
