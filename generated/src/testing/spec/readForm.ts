import { type Fault, findFaults } from "./findFaults.js";
import { resolveSchema } from "./readDocuments.js";
import { type ReadValue, readText } from "./readText.js";
import type { Schema } from "./SpecOperation.js";

/** Reads the fields of a form: texts, and files of which there may be several under one name. */
export function readForm(schema: Schema, form: FormData): ReadValue {
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
  return {
    value: Object.fromEntries(
      fields.map(({ name, values }) => [name, values.length > 1 ? values : values[0]]),
    ),
    faults: [...findFaults(schema, firsts), ...others],
  };
}
