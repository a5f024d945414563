import { configurationError } from "../ConfluenceError.js";

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
