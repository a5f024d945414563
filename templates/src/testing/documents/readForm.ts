import type { NamedFile } from "../../request/FileInput.js";
import { type Fault, findFaults } from "./findFaults.js";
import { resolveSchema } from "./readDocuments.js";
import { type ReadValue, readText } from "./readText.js";
import type { Schema } from "./SpecOperation.js";

/** Reads the fields of a form: texts, and files of which there may be several under one name, with their bytes. */
export async function readForm(schema: Schema, form: FormData): Promise<ReadValue> {
  const { properties = {} } = resolveSchema(schema);
  const fields = [...new Set(form.keys())].map((name) => {
    const own = properties[name] ?? {};
    const values = form
      .getAll(name)
      .map((value) => (typeof value === "string" ? readText(own, value).value : value));
    return { name, own, values };
  });
  const others = fields.flatMap(({ name, own, values }): Fault[] =>
    values.slice(1).flatMap((value) => findFaults(own, value).map(({ what }) => ({ at: [name], what }))),
  );
  const firsts = Object.fromEntries(fields.map(({ name, values }) => [name, values[0]]));
  const read = fields.map(async ({ name, values }) => {
    const contents = await Promise.all(values.map(readFile));
    return [name, contents.length > 1 ? contents : contents[0]];
  });
  return {
    value: Object.fromEntries(await Promise.all(read)),
    faults: [...findFaults(schema, firsts), ...others],
  };
}

/** Reads the bytes of a file, since operations answer at once. */
async function readFile(value: unknown): Promise<unknown> {
  if (!(value instanceof File)) return value;
  const { name, type } = value;
  return { name, type, content: new Uint8Array(await value.arrayBuffer()) } satisfies NamedFile;
}
