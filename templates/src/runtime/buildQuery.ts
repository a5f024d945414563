import { configurationError } from "../ConfluenceError.js";

/** Prints a query string without its `?`: lists repeat their key unless they are named in `comma`. */
export function buildQuery(values: Readonly<Record<string, unknown>>, comma: readonly string[] = []): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const texts = [value].flat().map((item) => encodeValue(name, item));
    const isJoined = texts.length > 1 && comma.includes(name);
    for (const text of isJoined ? [texts.join()] : texts) parts.push(`${encodeURIComponent(name)}=${text}`);
  }
  return parts.join("&");
}

function encodeValue(name: string, value: unknown): string {
  if (value instanceof Date) return encodeURIComponent(value.toISOString());
  if (value === undefined || typeof value === "object" || Number.isNaN(value)) {
    throw configurationError(
      `${name} cannot hold ${value === null ? "null" : typeof value}`,
      "give text, numbers or booleans",
    );
  }
  return encodeURIComponent(String(value));
}
