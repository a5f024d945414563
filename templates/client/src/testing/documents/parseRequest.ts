import { parseForm } from "./parseForm.js";
import { type ParsedValue, parseString, parseStrings } from "./parseString.js";
import { resolveSchema } from "./readDocuments.js";
import type { SpecOperation, SpecParameter } from "./SpecOperation.js";
import { validate } from "./validate.js";

/** A request before it is parsed. */
export interface RawRequest {
  /** Path and query as they were sent. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** Why a request is invalid: the parameter or the path in the body, and the message. */
export interface RequestIssue {
  readonly parameter: string;
  readonly message: string;
}

/** The arguments of a request; they have the types of the operation if there are no issues. */
export interface ParsedRequest {
  readonly args: Record<string, unknown>;
  readonly issues: readonly RequestIssue[];
}

/** An argument, or a part of the request that is not an argument and only has issues. */
interface Part extends Partial<ParsedValue> {
  readonly name: string;
}

/** Parses the request of an operation, and validates it against the OpenAPI document. */
export async function parseRequest(operation: SpecOperation, raw: RawRequest): Promise<ParsedRequest> {
  const [, path = "", query] = /^([^?]*)\??(.*)$/s.exec(raw.path) ?? [];
  const parts: Part[] = [
    ...parsePath(operation, path),
    ...parseQuery(operation, new URLSearchParams(query)),
    ...findMissingHeaders(operation, raw.headers),
    ...(await parseBody(operation, raw)),
  ];
  const args = parts.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]);
  const issues = parts.flatMap(({ name, issues = [] }) =>
    issues.map(({ path, message }) => ({ parameter: [name, ...path].join("."), message })),
  );
  return { args: Object.fromEntries(args), issues };
}

function parsePath({ path: template, parameters }: SpecOperation, path: string): Part[] {
  const names = template.split("/");
  return path.split("/").flatMap((segment, index): Part[] => {
    const parameter = parameters.find((each) => each.in === "path" && `{${each.name}}` === names[index]);
    if (parameter === undefined) return [];
    try {
      return [{ name: parameter.name, ...parseString(parameter.schema, decodeURIComponent(segment)) }];
    } catch {
      return [issue(parameter.name, "must be percent-encoded")];
    }
  });
}

function parseQuery({ parameters }: SpecOperation, query: URLSearchParams): Part[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const unknown = new Set([...query.keys()].filter((key) => !known.some(({ name }) => name === key)));
  return [
    ...known.flatMap((parameter) => parseParameter(parameter, query.getAll(parameter.name))),
    ...[...unknown].map((name) => issue(name, "is unknown")),
  ];
}

function parseParameter({ name, required, explode, schema }: SpecParameter, values: string[]): Part[] {
  const [first, ...others] = values;
  if (first === undefined) return required ? [issue(name, "is missing")] : [];
  const isArray = resolveSchema(schema).type === "array";
  if (isArray && explode) return [{ name, ...parseStrings(schema, values) }];
  // If the key of a comma-separated array is repeated, the first one is used, without an error (observed).
  if (isArray) return [{ name, ...parseStrings(schema, first.split(",")) }];
  return others.length > 0
    ? [issue(name, "must not be repeated")]
    : [{ name, ...parseString(schema, first) }];
}

/** The client sends the headers itself, so they are not arguments. */
function findMissingHeaders({ parameters }: SpecOperation, headers: Headers): Part[] {
  return parameters
    .filter((parameter) => parameter.in === "header" && parameter.required && !headers.has(parameter.name))
    .map(({ name }) => issue(name, "is missing"));
}

async function parseBody({ body }: SpecOperation, { headers, body: bytes }: RawRequest): Promise<Part[]> {
  const name = "body";
  if (body === undefined) return bytes.byteLength > 0 ? [issue(name, "must be absent")] : [];
  if (bytes.byteLength === 0) return body.required ? [issue(name, "is missing")] : [];
  const [mediaType] = (headers.get("content-type") ?? "").split(";");
  if (mediaType?.trim().toLowerCase() !== body.mediaType)
    return [issue("content-type", `must be ${body.mediaType}`)];
  const isForm = body.mediaType === "multipart/form-data";
  const parsing = isForm ? new Response(bytes, { headers }).formData() : parseJson(bytes);
  const value = await parsing.catch(() => MALFORMED);
  if (value === MALFORMED) return [issue(name, `must be ${body.mediaType}`)];
  if (value instanceof FormData) return [{ name, ...(await parseForm(body.schema, value)) }];
  return [{ name, value, issues: validate(body.schema, value) }];
}

/** Marks a body that could not be parsed as its media type. */
const MALFORMED = Symbol();

const decoder = new TextDecoder();

async function parseJson(bytes: ArrayBuffer): Promise<unknown> {
  return JSON.parse(decoder.decode(bytes));
}

function issue(name: string, message: string): Part {
  return { name, issues: [{ path: [], message }] };
}
