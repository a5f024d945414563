import type { Schema } from "../../documents/SpecOperation.js";
import type { NamedFile } from "../../request/FileInput.js";
import { parseFields } from "./parseFields.js";
import type { ParsedValue } from "./parseString.js";

/** Parses the fields of a form: strings, and files with their bytes; a name can have several files. */
export async function parseForm(schema: Schema, form: FormData): Promise<ParsedValue> {
  const { value, issues } = parseFields(schema, [...form]);
  const entries = Object.entries(value as object).map(async ([name, field]) => [
    name,
    Array.isArray(field) ? await Promise.all(field.map(readFile)) : await readFile(field),
  ]);
  return { value: Object.fromEntries(await Promise.all(entries)), issues };
}

/** Reads the bytes of a file, because handlers are synchronous. */
async function readFile(value: unknown): Promise<unknown> {
  if (!(value instanceof File)) return value;
  const { name, type } = value;
  return { name, type, content: new Uint8Array(await value.arrayBuffer()) } satisfies NamedFile;
}
