import type { Schema } from "./ValidatedDocument.js";

/** Whether a value carries only what its schema requires, or everything that it may. */
export type Variant = "minimal" | "full";

/**
 * Makes a valid value of a schema; the name makes values of different parameters and properties differ.
 *
 * An object schema that recurs inside the value is filled once, because full bodies of v1 have 165 kB otherwise.
 */
export function buildValue(
  schema: Schema,
  name: string,
  variant: Variant,
  filled = new Set<Schema>(),
): unknown {
  const build = (inner: Schema, innerName = name) => buildValue(inner, innerName, variant, filled);
  const branches = schema.oneOf ?? schema.anyOf;
  // Each branch of a choice is sent by one of the two variants.
  const branch = variant === "full" ? branches?.[0] : branches?.at(-1);
  if (branch) return build(branch);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => build(part)));
  if (schema.enum) return pick(schema.enum, name);
  switch (schema.type) {
    case "array":
      return [`${name} 1`, `${name} 2`].map((item) => build(schema.items ?? {}, item));
    case "object": {
      const isFull = variant === "full" && !filled.has(schema);
      filled.add(schema);
      return buildObject(schema, isFull, build);
    }
    case "string":
      return buildText(schema, name);
    case "boolean":
      // False is what a client loses that tests for truth.
      return variant === "minimal";
    case "integer":
    case "number":
      return buildNumber(schema, name);
    default:
      return { anything: [`${name} &/é+%`, 1, false, null] };
  }
}

function buildObject(
  { properties = {}, required = [], additionalProperties }: Schema,
  isFull: boolean,
  build: (schema: Schema, name: string) => unknown,
): object {
  const names = isFull ? Object.keys(properties) : required;
  const built = names.map((name) => [name, build(properties[name] ?? {}, name)]);
  if (isFull && typeof additionalProperties === "object")
    built.push(["another key", build(additionalProperties, "another key")]);
  return Object.fromEntries(built);
}

function pick(values: readonly unknown[], name: string): unknown {
  // The second item of a list is another value than the first, where there is one.
  return values[(name.endsWith(" 2") ? 1 : 0) % values.length];
}

function buildText({ pattern, format, maxLength }: Schema, name: string): string {
  if (format === "date-time") return "2026-01-02T03:04:05+01:00";
  const candidates = [`${name} &/é+%`, "att123", "some-name"];
  const text = pattern
    ? candidates.find((candidate) => new RegExp(`^(?:${pattern})$`).test(candidate))
    : candidates[0];
  if (text === undefined) throw new Error(`no example of the pattern ${pattern}`);
  return text.slice(-(maxLength ?? text.length));
}

function buildNumber({ minimum, maximum }: Schema, name: string): number {
  // Zero, too, is what a client loses that tests for truth.
  if (minimum === 0) return 0;
  const sum = [...name].reduce((total, character) => total + character.charCodeAt(0), 0);
  return Math.min(Math.max(sum, minimum ?? sum), maximum ?? sum);
}
