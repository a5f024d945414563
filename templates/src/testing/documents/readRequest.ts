import { type Fault, findFaults } from "./findFaults.js";
import { resolveSchema } from "./readDocuments.js";
import { readForm } from "./readForm.js";
import { type ReadValue, readText, readTexts } from "./readText.js";
import type { SpecOperation, SpecParameter } from "./SpecOperation.js";

/** A request as it came, from `/wiki/` on. */
export interface RawRequest {
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer;
}

/** What is wrong with a request: the parameter or the place in the body, and the fault. */
export interface RequestFault {
  readonly parameter: string;
  readonly what: string;
}

/** The arguments of a request, which are those of the operation where nothing is wrong. */
export interface ReadRequest {
  readonly args: Record<string, unknown>;
  readonly faults: readonly RequestFault[];
}

/** An argument, or a part of a request that is none and has faults only. */
interface Found extends Partial<ReadValue> {
  readonly name: string;
}

/** Reads a request of an operation, and finds everything in it that the documents rule out. */
export async function readRequest(operation: SpecOperation, raw: RawRequest): Promise<ReadRequest> {
  const [, path = "", query] = /^([^?]*)\??(.*)$/s.exec(raw.target) ?? [];
  const found: Found[] = [
    ...readPath(operation, path),
    ...readQuery(operation, new URLSearchParams(query)),
    ...findMissingHeaders(operation, raw.headers),
    ...(await readBody(operation, raw)),
  ];
  const args = found.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]);
  const faults = found.flatMap(({ name, faults = [] }) =>
    faults.map(({ at, what }) => ({ parameter: [name, ...at].join("."), what })),
  );
  return { args: Object.fromEntries(args), faults };
}

function readPath({ path: template, parameters }: SpecOperation, path: string): Found[] {
  const names = template.split("/");
  return path.split("/").flatMap((segment, index): Found[] => {
    const parameter = parameters.find((each) => each.in === "path" && `{${each.name}}` === names[index]);
    if (parameter === undefined) return [];
    try {
      return [{ name: parameter.name, ...readText(parameter.schema, decodeURIComponent(segment)) }];
    } catch {
      return [fault(parameter.name, "must be encoded for a path")];
    }
  });
}

function readQuery({ parameters }: SpecOperation, query: URLSearchParams): Found[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const unknown = new Set([...query.keys()].filter((key) => !known.some(({ name }) => name === key)));
  return [
    ...known.flatMap((parameter) => readParameter(parameter, query.getAll(parameter.name))),
    ...[...unknown].map((name) => fault(name, "is not known")),
  ];
}

function readParameter({ name, required, explode, schema }: SpecParameter, values: string[]): Found[] {
  const [first, ...others] = values;
  if (first === undefined) return required ? [fault(name, "is missing")] : [];
  const isList = resolveSchema(schema).type === "array";
  if (isList && explode) return [{ name, ...readTexts(schema, values) }];
  // Of a joined list whose key repeats Confluence takes the first (observed), and refuses nothing.
  if (isList) return [{ name, ...readTexts(schema, first.split(",")) }];
  return others.length > 0 ? [fault(name, "must be given once")] : [{ name, ...readText(schema, first) }];
}

/** Headers are sent by the client itself, and are no arguments. */
function findMissingHeaders({ parameters }: SpecOperation, headers: Headers): Found[] {
  return parameters
    .filter((parameter) => parameter.in === "header" && parameter.required && !headers.has(parameter.name))
    .map(({ name }) => fault(name, "is missing"));
}

async function readBody({ body }: SpecOperation, { headers, body: bytes }: RawRequest): Promise<Found[]> {
  const name = "body";
  if (body === undefined) return bytes.byteLength > 0 ? [fault(name, "must not be there")] : [];
  if (bytes.byteLength === 0) return body.required ? [fault(name, "is missing")] : [];
  const [mediaType] = (headers.get("content-type") ?? "").split(";");
  if (mediaType?.trim().toLowerCase() !== body.mediaType)
    return [fault("content-type", `must be ${body.mediaType}`)];
  const isForm = body.mediaType === "multipart/form-data";
  const sent = isForm ? new Response(bytes, { headers }).formData() : parseJson(bytes);
  const value = await sent.catch(() => UNREADABLE);
  if (value === UNREADABLE) return [fault(name, `must be ${body.mediaType}`)];
  if (value instanceof FormData) return [{ name, ...(await readForm(body.schema, value)) }];
  return [{ name, value, faults: findFaults(body.schema, value) }];
}

/** Stands for a body that is not of its media type. */
const UNREADABLE = Symbol();

const decoder = new TextDecoder();

async function parseJson(bytes: ArrayBuffer): Promise<unknown> {
  return JSON.parse(decoder.decode(bytes));
}

function fault(name: string, what: string): Found {
  const faults: readonly Fault[] = [{ at: [], what }];
  return { name, faults };
}
