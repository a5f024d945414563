import { configurationError } from "../errors/ConfluenceError.js";

/** Fills a path template with percent-encoded values, and rejects values that would change the path. */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const segment = typeof value === "number" && !Number.isFinite(value) ? "" : String(value ?? "");
    // Servers resolve dot segments first: `/pages/..` is another resource.
    if (segment === "" || segment === "." || segment === ".." || typeof value === "object") {
      throw configurationError(
        `${name} cannot be ${describe(value)} in ${template}`,
        "pass a non-empty ID or key",
      );
    }
    return encodeURIComponent(segment);
  });
}

/** Builds a query string without its `?`. Lists repeat their key, unless they are listed in `comma`. */
export function buildQuery(values: Readonly<Record<string, unknown>>, comma: readonly string[] = []): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const items = [value].flat().map((item) => encodeValue(name, item));
    const isJoined = items.length > 1 && comma.includes(name);
    for (const item of isJoined ? [items.join()] : items) parts.push(`${encodeURIComponent(name)}=${item}`);
  }
  return parts.join("&");
}

function describe(value: unknown): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : typeof value === "object" && value
      ? "an object"
      : `${value}`;
}

function encodeValue(name: string, value: unknown): string {
  if (value instanceof Date) return encodeURIComponent(value.toISOString());
  if (value === undefined || typeof value === "object" || Number.isNaN(value)) {
    throw configurationError(`${name} cannot be ${describe(value)}`, "pass strings, numbers or booleans");
  }
  return encodeURIComponent(String(value));
}
