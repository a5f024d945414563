/** Describes a value in a message, whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 100));
  return Object(value) === value ? "an object" : String(value);
}
