import { resolveSchema } from "../../documents/readDocuments.js";
import type { SpecOperation, SpecParameter } from "../../documents/SpecOperation.js";
import { sentAs } from "../../documents/sentAs.js";
import { isKeyOf } from "./isKeyOf.js";
import { issue, type Part } from "./Part.js";
import { parseBody } from "./parseBody.js";
import { parseFields } from "./parseFields.js";
import { type ParsedValue, parseString, parseStrings, parseText } from "./parseString.js";
import type { RawRequest } from "./RawRequest.js";
import { type Pair, relaxQuery } from "./relaxQuery.js";
import { validate } from "./validate.js";

/** Why a request is invalid: the parameter or the path in the body, and the message. */
export interface RequestIssue {
  readonly parameter: string;
  readonly message: string;
  /** What was sent, if it was text. */
  readonly value?: string;
}

/** The arguments of a request; they have the types of the operation if there are no issues. */
export interface ParsedRequest {
  readonly args: Record<string, unknown>;
  readonly issues: readonly RequestIssue[];
}

/**
 * Parses the request of an operation, and validates it against the OpenAPI document.
 *
 * @param strict whether to refuse what sites ignore or convert, although the document does not describe it
 */
export async function parseRequest(
  operation: SpecOperation,
  raw: RawRequest,
  strict: boolean,
): Promise<ParsedRequest> {
  const [, path = "", query] = /^([^?]*)\??(.*)$/s.exec(raw.path) ?? [];
  const pairs = [...new URLSearchParams(query)];
  const parts: Part[] = [
    ...parsePath(operation, path),
    ...parseQuery(operation, strict ? pairs : relaxQuery(operation, pairs)),
    ...parseHeaders(operation, raw.headers, strict),
    ...(await parseBody(operation, raw, strict)),
  ];
  const args = parts.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value]);
  const issues = parts.flatMap(({ name, value, issues = [] }) =>
    issues.map(({ path, message }) => {
      const wrong = path.reduce<unknown>((inner, key) => Object(inner)[key], value);
      return {
        parameter: [name, ...path].join("."),
        message,
        ...(typeof wrong === "string" && { value: wrong }),
      };
    }),
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

/** Headers are arguments only if the client does not send them by itself; the others are the server's to check. */
function parseHeaders(
  { name: operation, parameters }: SpecOperation,
  headers: Headers,
  strict: boolean,
): Part[] {
  const sent = sentAs(operation).headers ?? [];
  return parameters
    .filter((parameter) => parameter.in === "header")
    .flatMap(({ name, required, schema }) => {
      const text = headers.get(name);
      if (text === null)
        return required && (strict || sent.includes(name)) ? [issue(name, "is missing")] : [];
      return sent.includes(name) ? [{ name, ...parseText(schema, text) }] : [];
    });
}
