import type { OperationName } from "../../../tables/OperationTypes.js";
import { pathnameOf } from "../../pathnameOf.js";

/** Decodes the segments of a path; undefined if it is malformed. */
export function decodePath(path: string): string[] | undefined {
  try {
    return pathnameOf(path).split("/").map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** What is the same for two requests that ask for the same: queries and the fields of JSON may be in another order. */
export function requestKey(
  name: OperationName,
  path: readonly string[],
  query: Iterable<readonly [string, string]>,
  body: unknown,
): string {
  const pairs = [...query].map((pair) => JSON.stringify(pair));
  return JSON.stringify([name, path, [...new Set(pairs)].sort(), sortFields(body)]);
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]) => [name, sortFields(field)] as const);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
