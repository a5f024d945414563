import { configurationError } from "../errors/ConfluenceError.js";
import { rootCause } from "../errors/rootCause.js";
import type { EncodedBody } from "../http/types.js";
import type { Arguments, FormFields, Operation } from "../operations/Operation.js";
import { buildQuery, fillPath } from "./buildUrl.js";

/** The parts of a request that an operation and its arguments determine. */
export interface RequestParts extends Partial<Omit<EncodedBody, "type">> {
  /** The path and the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const JSON_TYPE = "application/json";

/** Builds the parts of a request from the flat arguments of an operation. */
export async function buildRequest(operation: Operation, args: Arguments): Promise<RequestParts> {
  const { body, ...others } = args;
  const parameters = operation.body ? others : args;
  const path = fillPath(operation.path, parameters);
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const isElsewhere = operation.path.includes(`{${name}}`) || operation.headers?.includes(name);
    if (!isElsewhere) query[name] = value;
  }
  const search = buildQuery(query, operation.comma);
  const encoded = operation.body && (await encodeBody(operation, body));
  const { type, ...sent }: Partial<EncodedBody> = encoded ?? {};
  return {
    path: search === "" ? path : `${path}?${search}`,
    headers: buildHeaders(operation, parameters, type),
    ...sent,
  };
}

/** Encodes a body as the operation requires it. */
async function encodeBody(operation: Operation, body: unknown): Promise<EncodedBody | undefined> {
  if (body === undefined) return undefined;
  if (operation.forms === undefined) return encodeJson(body);
  const { encodeForm } = await operation.forms();
  return encodeForm(body as FormFields);
}

/** Encodes a body as JSON. */
export function encodeJson(body: unknown): EncodedBody {
  try {
    return { body: JSON.stringify(body), type: JSON_TYPE };
  } catch (cause) {
    const [reason] = rootCause(cause).split("\n");
    throw configurationError(`the body cannot be sent as JSON: ${reason}`, "pass plain data without cycles");
  }
}

/** Builds the headers of an operation. */
export function buildHeaders(
  { method, headers = [], noCheck }: Operation,
  parameters: Arguments,
  type: string | undefined,
): Record<string, string> {
  const result: Record<string, string> = { Accept: JSON_TYPE };
  for (const name of headers) if (parameters[name] !== undefined) result[name] = String(parameters[name]);
  if (noCheck) result["X-Atlassian-Token"] = "no-check";
  // Writes without a body are rejected (400) unless they have a type: observed for generateSpacePermissionCombinations.
  if (type !== undefined || /^P/.test(method)) result["Content-Type"] = type ?? JSON_TYPE;
  return result;
}
