import { configurationError } from "../ConfluenceError.js";

/** Prints a query string without its `?`: lists repeat their key unless they are named in `comma`. */
export function buildQuery(values: Readonly<Record<string, unknown>>, comma: readonly string[] = []): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((item) => encodeValue(name, item));
    const key = encodeURIComponent(name);
    if (texts.length > 0 && comma.includes(name)) parts.push(`${key}=${texts.join(",")}`);
    else for (const text of texts) parts.push(`${key}=${text}`);
  }
  return parts.join("&");
}

function encodeValue(name: string, value: unknown): string {
  if (value instanceof Date) return encodeURIComponent(value.toISOString());
  if (value === undefined || value === null || typeof value === "object" || Number.isNaN(value)) {
    throw configurationError(
      `${name} cannot hold ${value === null ? "null" : `${typeof value}`}`,
      "give text, numbers or booleans",
    );
  }
  return encodeURIComponent(String(value));
}
