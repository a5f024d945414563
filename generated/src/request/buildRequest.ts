import type { EncodedBody, RequestParts } from "../http/types.js";
import type { Arguments, FormFields, Operation } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";
import { buildQuery, fillPath, toText } from "./buildUrl.js";

const JSON_TYPE = "application/json";

/** Builds the parts of a request from the flat arguments of an operation. */
export async function buildRequest(operation: Operation, args: Arguments): Promise<RequestParts> {
  if (operation.wire) return (await operation.wire()).encodeArguments(operation, args);
  let parts: RequestParts | undefined;
  let cause: unknown;
  try {
    parts = await encodeArguments(operation, args);
    // What JSON cannot express has become one of these.
    if (!/null|\d{16}/.test(parts.body as string)) return parts;
  } catch (thrown) {
    cause = thrown;
  }
  const { checkArguments } = await loadChunk(() => import("./checkArguments.js"));
  return checkArguments(operation, args, parts, cause);
}

/** Encodes arguments, and throws if one cannot be sent; `checkArguments` finds which. */
async function encodeArguments(operation: Operation, args: Arguments): Promise<RequestParts> {
  if (typeof args === "function" || Symbol.iterator in args) throw TypeError();
  const { body, ...others } = args;
  const parameters = operation.body ? others : args;
  const isQuery = ([name]: [string, unknown]) =>
    !operation.path.includes(`{${name}}`) && !operation.headers?.includes(name);
  const path = fillPath(operation.path, parameters);
  const search = buildQuery(Object.entries(parameters).filter(isQuery), operation.comma);
  const encode = operation.forms ? (await operation.forms()).encodeForm : encodeJson;
  const hasBody = operation.body && body !== undefined;
  const { type, ...sent }: Partial<EncodedBody> = hasBody ? encode(body as FormFields) : {};
  return {
    path: path + (search && `?${search}`),
    headers: buildHeaders(operation, parameters, type),
    ...sent,
  };
}

/** Encodes a body as JSON. */
export function encodeJson(body: unknown): EncodedBody {
  return { body: JSON.stringify(body) ?? "null", type: JSON_TYPE };
}

/** Builds the headers of an operation. */
export function buildHeaders(
  { method, headers = [], noCheck, accept }: Operation,
  parameters: Arguments,
  type: string | undefined,
): Record<string, string> {
  const result: Record<string, string> = { Accept: `${accept ?? JSON_TYPE}` };
  for (const name of headers)
    if (Object.hasOwn(parameters, name) && parameters[name] !== undefined)
      result[name] = toText(parameters[name]);
  if (noCheck) result["X-Atlassian-Token"] = "no-check";
  // Writes without a body are rejected (400) unless they have a type (observed).
  if (type !== undefined || /^P/.test(method)) result["Content-Type"] = type ?? JSON_TYPE;
  return result;
}
