import { configurationError } from "../errors/ConfluenceError.js";

/** Puts percent-encoded values into a path template, and refuses values that would name another path. */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = typeof value === "number" && !Number.isFinite(value) ? "" : String(value ?? "");
    // A server resolves dots before it looks for the operation: `/pages/..` is another resource.
    if (text === "" || text === "." || text === ".." || typeof value === "object") {
      throw configurationError(
        `${name} cannot be ${describe(value)} in ${template}`,
        "give a non-empty id or key",
      );
    }
    return encodeURIComponent(text);
  });
}

function describe(value: unknown): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : typeof value === "object" && value
      ? "an object"
      : `${value}`;
}

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
