import { issue, type Part } from "./Part.js";
import { parseBody } from "./parseBody.js";
import { parseFields } from "./parseFields.js";
import { type ParsedValue, parseString, parseStrings, parseText } from "./parseString.js";
import type { RawRequest } from "./RawRequest.js";
import { resolveSchema } from "./readDocuments.js";
import type { SpecOperation, SpecParameter } from "./SpecOperation.js";
import { sentAs } from "./sentAs.js";
import { validate } from "./validate.js";

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

/** Parses the request of an operation, and validates it against the OpenAPI document. */
export async function parseRequest(operation: SpecOperation, raw: RawRequest): Promise<ParsedRequest> {
  const [, path = "", query] = /^([^?]*)\??(.*)$/s.exec(raw.path) ?? [];
  const parts: Part[] = [
    ...parsePath(operation, path),
    ...parseQuery(operation, [...new URLSearchParams(query)]),
    ...parseHeaders(operation, raw.headers),
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
      return [{ name: parameter.name, ...parseText(parameter.schema, decodeURIComponent(segment)) }];
    } catch {
      return [issue(parameter.name, "must be percent-encoded")];
    }
  });
}

/** A pair of the query, or a field of a form. */
type Pair = readonly [name: string, value: string];

function parseQuery({ parameters }: SpecOperation, query: readonly Pair[]): Part[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const names = known.map(({ name }) => name);
  const owned = known.map((parameter) => query.filter(([key]) => isKeyOf(parameter, key, names)));
  const unknown = query.filter((pair) => !owned.some((pairs) => pairs.includes(pair))).map(([key]) => key);
  return [
    ...known.flatMap((parameter, index) => parseParameter(parameter, owned[index] ?? [])),
    ...[...new Set(unknown)].map((name) => issue(name, "is unknown")),
  ];
}

/** Whether a key of the query belongs to a parameter; the members of an open object have any other keys. */
function isKeyOf({ name, style, schema }: SpecParameter, key: string, names: readonly string[]): boolean {
  if (style === "deep") return key.startsWith(`${name}[`);
  if (style !== "members") return key === name;
  const { properties = {}, additionalProperties = true } = resolveSchema(schema);
  return Object.hasOwn(properties, key) || (additionalProperties !== false && !names.includes(key));
}

const SEPARATORS: Readonly<Record<string, string>> = { joined: ",", spaces: " ", pipes: "|" };

function parseParameter({ name, required, style = "query", schema }: SpecParameter, pairs: Pair[]): Part[] {
  const [first, ...others] = pairs.map(([, value]) => value);
  if (first === undefined) return required ? [issue(name, "is missing")] : [];
  const isArray = resolveSchema(schema).type === "array";
  if (style === "members") return [{ name, ...parseFields(schema, pairs) }];
  if (style === "deep")
    return [
      {
        name,
        ...parseFields(
          schema,
          pairs.map(([key, value]) => [memberOf(key), value]),
        ),
      },
    ];
  if (isArray && style === "query") return [{ name, ...parseStrings(schema, [first, ...others]) }];
  // If the key of a comma-separated array is repeated, the first one is used, without an error (observed).
  const separator = SEPARATORS[style];
  if (isArray && separator) return [{ name, ...parseStrings(schema, first.split(separator)) }];
  if (others.length > 0) return [issue(name, "must not be repeated")];
  if (style === "pairs") return [{ name, ...parseText(schema, first) }];
  return [{ name, ...(style === "json" ? parseJson(schema, first) : parseString(schema, first)) }];
}

/** The member of `filter[member]`, and of `filter[member][]`. */
function memberOf(key: string): string {
  return /\[([^\]]*)\]/.exec(key)?.[1] ?? key;
}

function parseJson(schema: SpecParameter["schema"], text: string): ParsedValue {
  try {
    const value: unknown = JSON.parse(text);
    return { value, issues: validate(schema, value) };
  } catch {
    return { value: text, issues: [{ path: [], message: "must be JSON" }] };
  }
}

/** Headers are arguments only if the client does not send them by itself. */
function parseHeaders({ name: operation, parameters }: SpecOperation, headers: Headers): Part[] {
  const sent = sentAs(operation).headers ?? [];
  return parameters
    .filter((parameter) => parameter.in === "header")
    .flatMap(({ name, required, schema }) => {
      const text = headers.get(name);
      if (text === null) return required ? [issue(name, "is missing")] : [];
      return sent.includes(name) ? [{ name, ...parseText(schema, text) }] : [];
    });
}
