import { describe } from "../../errors/describe.js";
import { configurationError } from "../../errors/NimbusError.js";
import { readOptions } from "../../errors/readOptions.js";

/** The values of variables, as they were passed. */
type Variables = Readonly<Record<string, unknown>>;

/** Reads the variables of a base from the options of a client, and rejects a value that would change the path. */
export function readVariables(
  base: string,
  options: object,
): { readonly [name: string]: string | undefined } {
  const given = readOptions(() => ({ ...(options as { readonly variables?: Variables }).variables }));
  const names = [...base.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, readValue(base, name, ownValue(given, name))]));
}

function ownValue(given: Variables, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

function readValue(base: string, name: string, value: unknown): string | undefined {
  if (value === undefined && name === "cloudId") return undefined;
  if (value === undefined)
    throw configurationError(
      `${base} has a variable without a value`,
      `pass \`variables: { ${name}: … }\` to createNimbus`,
    );
  if (typeof value === "string" && /^(?!\.+$)[\w.~-]+$/.test(value)) return value;
  throw configurationError(
    `variables.${name} cannot be ${describe(value)}`,
    "pass an ID of letters, digits, `-`, `.`, `_` and `~`",
  );
}

/** Fills the variables of a base. */
export function fillBase(base: string, values: { readonly [name: string]: string | undefined }): string {
  return base.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
}
