import type { Arguments } from "./buildArguments.js";
import type { Operation } from "./listOperations.js";
import type { Parameter } from "./ValidatedDocument.js";
import { mediaTypeOf, type RawRequest } from "./Validator.js";

/**
 * Reads back from a request what its operation was called with, every parameter as text.
 *
 * The validators cannot tell that an optional argument was lost, that two were swapped, that one was encoded twice
 * or that a list repeats its key where the document joins it with commas.
 */
export async function readArguments(request: RawRequest, operation: Operation): Promise<Arguments> {
  const [path = "", query = ""] = request.target.split("?");
  return {
    ...readPath(path, operation.path),
    ...readQuery(new URLSearchParams(query), operation.parameters),
    ...(request.body.length > 0 && { body: await readBody(request) }),
  };
}

/** Brings arguments into the form in which they are read back. */
export async function toReadForm(given: Arguments, { body: taken }: Operation): Promise<Arguments> {
  const { body, ...parameters } = given;
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(String) : String(value),
  ]);
  const isUpload = taken?.mediaType === "multipart/form-data";
  return {
    ...Object.fromEntries(texts),
    ...(body !== undefined && { body: isUpload ? await describeParts(body as object) : body }),
  };
}

function readPath(path: string, template: string): Arguments {
  const values = path.split("/");
  const named = template.split("/").flatMap((segment, position) => {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    return name ? [[name, decodeURIComponent(values[position] ?? "")]] : [];
  });
  return Object.fromEntries(named);
}

function readQuery(query: URLSearchParams, parameters: readonly Parameter[]): Arguments {
  const read = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    const [only = ""] = values;
    const parameter = parameters.find((candidate) => candidate.in === "query" && candidate.name === name);
    const isList = parameter?.schema.type === "array";
    if (isList && parameter.explode) return [name, values];
    if (values.length > 1) return [name, { repeated: values }];
    return [name, isList ? only.split(",") : only];
  });
  return Object.fromEntries(read);
}

async function readBody(request: RawRequest): Promise<unknown> {
  if (mediaTypeOf(request) !== "multipart/form-data")
    return JSON.parse(new TextDecoder().decode(request.body));
  const parts = await new Response(request.body, { headers: { ...request.headers } }).formData();
  return describeParts(
    Object.fromEntries([...new Set(parts.keys())].map((name) => [name, parts.getAll(name)])),
  );
}

/** Describes the parts of a multipart body, by name and in their order. */
async function describeParts(parts: object): Promise<object> {
  const described = Object.entries(parts).map(async ([name, values]) => [
    name,
    await Promise.all([values].flat().map(describePart)),
  ]);
  return Object.fromEntries(await Promise.all(described));
}

async function describePart(value: unknown): Promise<unknown> {
  if (value instanceof File) return { name: value.name, type: value.type, content: await value.text() };
  if (typeof value !== "object" || value === null) return String(value);
  const { content, ...named } = value as { content: Uint8Array };
  return { ...named, content: new TextDecoder().decode(content) };
}
