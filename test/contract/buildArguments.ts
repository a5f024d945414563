import { buildValue, type Variant } from "./buildValue.js";
import type { Body, Operation } from "./listOperations.js";

/** What an operation is called with: path and query parameters by name, and the body under `body`. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Makes valid arguments of an operation from its specification alone. */
export function buildArguments({ parameters, body }: Operation, variant: Variant): Arguments {
  const wanted = parameters.filter(
    (parameter) => parameter.in !== "header" && (variant === "full" || parameter.required),
  );
  const built = wanted.map(({ name, schema }) => [name, buildValue(schema, name, variant)]);
  if (body && (body.required || variant === "full")) built.push(["body", buildBody(body, variant)]);
  return Object.fromEntries(built);
}

function buildBody({ mediaType, schema }: Body, variant: Variant): unknown {
  if (mediaType !== "multipart/form-data") return buildValue(schema, "body", variant);
  const fields = Object.entries(schema.properties ?? {}).filter(
    ([name]) => variant === "full" || schema.required?.includes(name),
  );
  const built = fields.map(([name, field]) => [
    name,
    field.format === "binary" ? buildFiles(variant) : buildValue(field, name, variant),
  ]);
  return Object.fromEntries(built);
}

function buildFiles(variant: Variant): File | File[] {
  const first = new File(["bytes 1"], "first é.txt", { type: "text/plain" });
  return variant === "minimal" ? first : [first, new File(["bytes 2"], "second.png", { type: "image/png" })];
}
