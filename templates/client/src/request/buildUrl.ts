/** Fills a path template with percent-encoded values. Throws if one is not an ID, or would change the path. */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const segment = encodeURIComponent(toText(values[name]));
    // Servers resolve dot segments first: `/pages/..` is another resource.
    if (/^\.{0,2}$/.test(segment)) throw TypeError();
    return segment;
  });
}

/** Builds a query string without its `?`. Lists repeat their key, unless they are listed in `comma`. */
export function buildQuery(
  values: readonly (readonly [name: string, value: unknown])[],
  comma: readonly string[] = [],
): string {
  return values
    .flatMap(([name, value]) => {
      const items = [value ?? []].flat().map(encodeValue);
      const isJoined = items.length > 1 && comma.includes(name);
      return (isJoined ? [items.join()] : items).map((item) => `${encodeURIComponent(name)}=${item}`);
    })
    .join("&");
}

function encodeValue(value: unknown): string {
  if (typeof value === "boolean") return `${value}`;
  return encodeURIComponent(value instanceof Date ? value.toISOString() : toText(value));
}

/** Returns the text of a string or an exact number, and throws for everything else. */
export function toText(value: unknown): string {
  // Larger numbers are not exact.
  const isExact = typeof value === "number" && Math.abs(value) < 2 ** 53;
  if (typeof value === "string" || typeof value === "bigint" || isExact) return `${value}`;
  throw TypeError();
}
