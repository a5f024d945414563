import type { Samples } from "../../../../generated/src/audit/collectSamples.js";
import { keyOf } from "../../../../generated/src/audit/nounOf.js";
import type { Schema } from "../../../../generator/openapi/Schema.js";
import { resolve } from "./describeFields.js";
import type { Schemas } from "./SiteOperation.js";

/** Values of fields, by their names or by the names of what they are in with them. */
const VALUES: Readonly<Record<string, unknown>> = {
  title: "Minutes",
  name: "Minutes",
  "body.value": "<p>Hello</p>",
  "storage.value": "<p>Hello</p>",
  "version.number": 2,
  representation: "storage",
  status: "current",
  prefix: "global",
  message: "because",
  key: "minutes",
  file: new File(["Hello"], "hello.txt", { type: "text/plain" }),
};

const SCALARS: Readonly<Record<string, unknown>> = { boolean: true, null: null, string: "text" };

/** Fields that nearly everybody sets, whether or not they are required. */
const USUAL: readonly string[] = ["title", "body", "version", "number", "key"];

/** What fields of a body are made of. */
interface Source {
  readonly schemas: Schemas;
  /** The values that the site has, by what they identify. */
  readonly samples: Samples;
  /** What the path of the operation is about: `page`. */
  readonly noun: string;
}

/** Makes the value of a schema: of objects the required fields, and those that nearly everybody sets. */
export function fillBody(schema: Schema, source: Source, place: readonly string[] = []): unknown {
  const found = resolve(schema, source.schemas);
  if (found) return fillBody(found.target, source, place);
  const { anyOf, oneOf, allOf, enum: values } = schema;
  const known = findValue(schema, source, place);
  if (known !== undefined) return known;
  if (values) return values[0];
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return fillBody(first, source, place);
  if (allOf) return Object.assign({}, ...allOf.map((each) => fillBody(each, source, place)));
  const [type = ""] = [schema.type ?? ""].flat();
  if (type === "array") return [fillBody([schema.items ?? {}].flat()[0] ?? {}, source, place)];
  if (type === "object" || schema.properties) return fillObject(schema, source, place);
  return SCALARS[type] ?? schema.minimum ?? 1;
}

function fillObject(
  { properties = {}, required = [] }: Schema,
  source: Source,
  place: readonly string[],
): unknown {
  const usual = Object.keys(properties).filter((name) => required.includes(name) || USUAL.includes(name));
  return Object.fromEntries(
    usual.map((name) => [name, fillBody(properties[name] ?? {}, source, [...place, name])]),
  );
}

/** A value that means something: one that the name has in general, or an ID that the site has. */
function findValue(schema: Schema, { samples, noun }: Source, place: readonly string[]): unknown {
  const { enum: values } = schema;
  const name = place.at(-1) ?? "";
  const general = VALUES[place.slice(-2).join(".")] ?? VALUES[name];
  if (general !== undefined && isOf(general, schema) && (values?.includes(general) ?? true)) return general;
  const sample = samples.get(keyOf(name, noun))?.[0]?.value;
  return sample !== undefined && values === undefined && isOf(sample, schema) ? sample : undefined;
}

/** Whether a value is of the type of a schema. Choices are of several. */
function isOf(value: unknown, { type, format, anyOf, oneOf }: Schema): boolean {
  const choice = anyOf ?? oneOf;
  if (choice) return choice.some((each) => isOf(value, each));
  if (value instanceof File) return format === "binary";
  if (format === "binary") return false;
  const own = typeof value === "number" ? ["integer", "number"] : [typeof value];
  return [type ?? ""].flat().some((each) => own.includes(each));
}
