import { isDeepStrictEqual } from "node:util";
import { buildSample, typeOf } from "./buildSample.js";
import { decodePath, serializationOf, shapeOf, takeFromQuery } from "./decodeParameter.js";
import { DocumentReader, isNode, type Node, type ReadOperation } from "./documentReader.js";
import { judgeBody } from "./judgeBody.js";
import type { CallOperation, ClientOperation, SentRequest } from "./SentRequest.js";

/** How many operations of a document were called, with how many requests, and what was not sent as the document says. */
export interface WireResult {
  readonly operations: number;
  readonly requests: number;
  readonly faults: readonly string[];
}

/** Calls every operation of a document, and reads each request as the document says that it is sent. */
export async function judgeRequests(
  document: object,
  operations: readonly ClientOperation[],
  call: CallOperation,
): Promise<WireResult> {
  const reader = new DocumentReader(document as Node);
  const read = reader.listOperations();
  const faults: string[] = [];
  let requests = 0;
  if (read.length !== operations.length) faults.push(`${read.length} operations became ${operations.length}`);
  for (const operation of read) {
    const found = operations.filter(
      ({ method, path }) => method === operation.method && isPathOf(path, operation.path),
    );
    const [client] = found.sort((a, b) => a.path.length - b.path.length);
    const where = `${operation.method} ${operation.path}`;
    if (client === undefined) faults.push(`${where}: no method`);
    for (const [mediaType, media] of client ? listBodies(operation) : []) {
      requests += 1;
      const judged = await judgeCall(reader, operation, client as ClientOperation, mediaType, media, call);
      faults.push(...judged.map((fault) => `${where}${mediaType && ` as ${mediaType}`}: ${fault}`));
    }
  }
  return { operations: read.length, requests, faults };
}

function isPathOf(real: string, documented: string): boolean {
  return real === documented || real.endsWith(documented);
}

function listBodies({ body }: ReadOperation): readonly (readonly [string, Node | undefined])[] {
  const types = Object.entries(body ?? {});
  return types.length === 0 ? [["", undefined]] : types;
}

async function judgeCall(
  reader: DocumentReader,
  operation: ReadOperation,
  client: ClientOperation,
  mediaType: string,
  media: Node | undefined,
  call: CallOperation,
): Promise<string[]> {
  const samples = operation.parameters.map((parameter) => ({
    parameter,
    value: sampleOf(reader, parameter),
  }));
  const body = media && bodySample(reader, mediaType, media);
  const named = countBodyTypes(operation) > 1;
  const args = {
    ...Object.fromEntries(samples.map(({ parameter, value }) => [parameter.name, value])),
    ...(media && { body }),
    ...(media && named && !mediaType.includes("*") && { contentType: mediaType }),
  };
  const { request, faults } = await call(client.name, args, operation);
  if (request === undefined)
    return samples.every(({ parameter, value }) => canBeSent(parameter, value))
      ? faults.map((fault) => `nothing was sent: ${fault}`)
      : [];
  try {
    return [
      ...(request.method === operation.method ? [] : [`sent as ${request.method}`]),
      ...judgeParameters(operation, client, samples, request),
      ...(media
        ? await judgeBody(mediaType, media, body, request)
        : request.body.size > 0
          ? ["a body was sent"]
          : []),
      ...judgeAccept(operation, request),
      ...faults.map((fault) => `the answer: ${fault}`),
    ];
  } catch (thrown) {
    return [`cannot be read: ${thrown} (${request.url})`];
  }
}

/** Counts the media types of a body; a wildcard with the schema of JSON is none of its own. */
function countBodyTypes({ body = {} }: ReadOperation): number {
  const types = Object.entries(body);
  const json = types.filter(([type]) => /json/.test(type)).map(([, { schema }]) => schema);
  const isRepeated = ([type, { schema }]: [string, Node]) =>
    type.includes("*") && json.some((other) => isDeepStrictEqual(other, schema));
  return types.filter((type) => !isRepeated(type)).length;
}

/** A value for a parameter; Dates and files have no place there. */
function sampleOf(reader: DocumentReader, parameter: Node): unknown {
  const [content] = Object.values(isNode(parameter.content) ? parameter.content : {});
  const value = buildSample(
    reader,
    content === undefined ? parameter.schema : reader.resolve(content).schema,
  );
  if (value instanceof Blob || value === null || value === "") return "text";
  return value;
}

/** A form, where no schema names fields. */
const FORM = new FormData();
FORM.append("file", new Blob(["bytes"]));

/** What a body is sent as; a file or a text where the media type is one, whatever its schema says. */
function bodySample(reader: DocumentReader, mediaType: string, media: Node): unknown {
  const schema = reader.resolve(media.schema);
  const value = buildSample(reader, schema);
  if (/^multipart\//.test(mediaType) || mediaType === "application/x-www-form-urlencoded")
    return isNode(value) && !(value instanceof Blob) ? value : FORM;
  if (/^text\/|[/+]xml\b/.test(mediaType)) return typeof value === "string" ? value : "<text/>";
  if (/json/.test(mediaType)) return value;
  const isAny =
    typeOf(schema) === undefined &&
    ![schema.oneOf, schema.anyOf, schema.allOf, schema.enum, schema.const].some(Boolean);
  return mediaType.includes("*") && !isAny && !(value instanceof Blob) && typeof value !== "string"
    ? value
    : new Blob(["bytes"], { type: "image/png" });
}

/** Whether a style can express a value: most have no place for an object within another, or for nothing at all. */
function canBeSent(parameter: Node, value: unknown): boolean {
  if (parameter.content !== undefined || serializationOf(parameter).style === "deepObject") return true;
  const members = typeof value === "object" && value !== null ? Object.values(value) : [value];
  if (parameter.in === "path" && members.length === 0) return false;
  // A server could not tell these from the separator.
  const separator = { spaceDelimited: " ", pipeDelimited: "|" }[`${parameter.style}`] ?? "";
  if (
    separator &&
    !serializationOf(parameter).explode &&
    members.some((member) => `${member}`.includes(separator))
  )
    return false;
  return members.every(
    (member) =>
      member !== null && (typeof member !== "object" || (Array.isArray(member) && parameter.in === "query")),
  );
}

function judgeParameters(
  { path, parameters }: ReadOperation,
  client: ClientOperation,
  samples: readonly { readonly parameter: Node; readonly value: unknown }[],
  { url, headers }: SentRequest,
): string[] {
  const [target = "", ...rest] = url.split("?");
  const search = rest.join("?");
  const pattern = client.path
    .split(/(\{[^{}]*\})/)
    .map((piece) => (/^\{/.test(piece) ? "([^/]*)" : piece.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")));
  const matched = new RegExp(`^https?://[^/]+${pattern.join("")}$`).exec(target);
  if (!matched) return [`sent to ${target} instead of ${path}`];
  const names = [...client.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const pairs = search
    .split("&")
    .filter(Boolean)
    .map((pair) => [pair.split("=")[0] ?? "", pair.slice(pair.indexOf("=") + 1)] as [string, string]);
  const whole = parameters.some((parameter) => parameter.in === "querystring");
  const faults = samples.flatMap(({ parameter, value }) => {
    const read = readParameter(
      parameter,
      value,
      matched[names.indexOf(`${parameter.name}`) + 1],
      pairs,
      search,
      headers,
    );
    return isDeepStrictEqual(read, toRead(parameter, value))
      ? []
      : [
          `${parameter.in} parameter ${parameter.name} arrived as ${JSON.stringify(read)} instead of ${JSON.stringify(value)} (${url})`,
        ];
  });
  return whole || pairs.length === 0 ? faults : [...faults, `nobody asked for ${JSON.stringify(pairs)}`];
}

function readParameter(
  parameter: Node,
  value: unknown,
  segment: string | undefined,
  pairs: [string, string][],
  search: string,
  headers: Readonly<Record<string, string>>,
): unknown {
  switch (parameter.in) {
    case "path":
      return decodePath(parameter, segment ?? "", shapeOf(value));
    case "header": {
      const text = headers[`${parameter.name}`.toLowerCase()];
      if (text === undefined) return undefined;
      return parameter.content === undefined
        ? decodePath(parameter, text, shapeOf(value), String)
        : JSON.parse(text);
    }
    case "querystring":
      return /json/.test(Object.keys(parameter.content as object).join())
        ? JSON.parse(decodeURIComponent(search))
        : Object.fromEntries(new URLSearchParams(search.replaceAll("%20", "+")));
    default:
      return takeFromQuery(parameter, pairs, value);
  }
}

/** What a server reads of a value: text, but for JSON. Lists and objects without members are not there. */
function toRead(parameter: Node, value: unknown): unknown {
  if (parameter.content !== undefined && parameter.in !== "querystring") return value;
  const toText = (each: unknown): unknown => {
    if (Array.isArray(each))
      return each.length === 1 && serializationOf(parameter).style === "deepObject"
        ? toText(each[0])
        : each.filter((item) => item != null).map(toText);
    return isNode(each)
      ? Object.fromEntries(
          Object.entries(each)
            .filter(([, member]) => !isEmpty(member))
            .map(([key, member]) => [key, toText(member)]),
        )
      : `${each}`;
  };
  return toText(value);
}

/** Whether nothing is sent of a value. */
function isEmpty(value: unknown): boolean {
  return value == null || (typeof value === "object" && Object.values(value).every(isEmpty));
}

/** Every media type of a success is asked for, but for XML and lines of what is JSON as well; JSON where there is none. */
function judgeAccept({ responses }: ReadOperation, { headers }: SentRequest): string[] {
  const types = responses
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, { content }]) => Object.keys(isNode(content) ? content : {}));
  const hasJson = types.some((type) => /json/.test(type));
  const accept = (headers.accept ?? "").split(",").map((type) => type.trim());
  const wanted = types.filter(
    (type) => !/^(application\/json\b.*|\*\/\*)$/.test(type) && !(hasJson && /xml|ndjson/.test(type)),
  );
  return wanted.filter((type) => !accept.includes(type)).map((type) => `${type} is not accepted`);
}
