import type { NamedFile } from "../../request/FileInput.js";
import { type ParsedValue, parseString } from "./parseString.js";
import { resolveSchema } from "./readDocuments.js";
import type { Schema } from "./SpecOperation.js";
import { type Issue, validate } from "./validate.js";

/** Parses the fields of a form: strings, and files with their bytes; a name can have several files. */
export async function parseForm(schema: Schema, form: FormData): Promise<ParsedValue> {
  const { properties = {} } = resolveSchema(schema);
  const fields = [...new Set(form.keys())].map((name) => {
    const property = properties[name] ?? {};
    const values = form
      .getAll(name)
      .map((value) => (typeof value === "string" ? parseString(property, value).value : value));
    return { name, property, values };
  });
  const firsts = Object.fromEntries(fields.map(({ name, values }) => [name, values[0]]));
  const repeatedIssues = fields.flatMap(({ name, property, values }): Issue[] =>
    values
      .slice(1)
      .flatMap((value) => validate(property, value).map(({ message }) => ({ path: [name], message }))),
  );
  const entries = fields.map(async ({ name, values }) => {
    const contents = await Promise.all(values.map(readFile));
    return [name, contents.length > 1 ? contents : contents[0]];
  });
  return {
    value: Object.fromEntries(await Promise.all(entries)),
    issues: [...validate(schema, firsts), ...repeatedIssues],
  };
}

/** Reads the bytes of a file, because handlers are synchronous. */
async function readFile(value: unknown): Promise<unknown> {
  if (!(value instanceof File)) return value;
  const { name, type } = value;
  return { name, type, content: new Uint8Array(await value.arrayBuffer()) } satisfies NamedFile;
}
