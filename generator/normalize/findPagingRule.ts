import type { PagingRule } from "../config/PagingRule.js";
import { capitalize } from "../escape/capitalize.js";
import { findProperty, listParts } from "../openapi/listParts.js";
import { dereference } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { listSchema, successSchema } from "../openapi/successSchema.js";
import { acceptsOnly, isAnything, type ValueKind, valueKinds } from "../openapi/valueKinds.js";
import type { ResolvedOperation } from "./NormalizedSpec.js";

// What APIs call the same thing, the surest name first.
const TOKENS = ["nextPageToken", "pageToken", "nextCursor", "cursor"];
const RANGES = ["after", "since"];
const OFFSETS = ["startAt", "start", "offset", "startIndex"];
const SIZES = ["maxResults", "maxResult", "limit", "pageSize", "size"];
const LINKS = ["links.next", "_links.next", "nextPage", "next"];
const LAST = ["isLast", "isLastPage", "lastPage", "last"];
const MORE = ["hasMore", "hasNext", "hasNextPage"];
const TOTALS = ["total", "totalCount", "totalSize"];
const ITEMS = ["values", "results", "issues", "items", "data", "records", "entries"];
const NO_ITEMS = /^(warnings?|warningMessages|errors?|errorMessages|_?expands?|names)$/i;

/** A part of a response that contains the items of a page, with the path that leads to it. */
interface Page {
  readonly at: string;
  readonly items: string;
  /** Whether a field, or one of a field, accepts only values of these kinds. */
  readonly has: (path: string, ...kinds: readonly ValueKind[]) => boolean;
}

/** Finds by its arguments and its response how an operation asks for the next page; undefined if it has no pages. */
export function findPagingRule(document: unknown, operation: ResolvedOperation): PagingRule | undefined {
  const { method } = operation;
  if (method !== "GET" && method !== "POST") return undefined;
  const pages = listPages(document, operation);
  const [page] = pages;
  if (page === undefined) return undefined;
  const args = listArguments(document, operation);
  const find = (names: readonly string[], ...kinds: readonly ValueKind[]) =>
    names.flatMap((name) => args.filter((arg) => arg.name === name && arg.accepts(kinds)))[0]?.path;
  const next = findNext(page, find);
  if (next === undefined || (page.at !== "" && pages.length > 1)) return undefined;
  const inPage = (path: string | undefined) => path && [page.at, path].filter(Boolean).join(".");
  const more = MORE.find((name) => page.has(name, "boolean"));
  const last = inPage(LAST.find((name) => page.has(name, "boolean"))) ?? (more && `!${inPage(more)}`);
  const total = inPage(TOTALS.find((name) => page.has(name, "number")));
  // A POST may write: only one that says where its pages end is surely a search.
  const ends = next.by === "offset" ? (last ?? total) : (next.next ?? last ?? total);
  if (method === "POST" && ends === undefined) return undefined;
  return {
    ...next,
    next: inPage(next.next),
    last,
    total,
    size: find(SIZES, "number", "string"),
    items: [[page.at, page.items].filter(Boolean).join(".")],
  };
}

type FindArgument = (names: readonly string[], ...kinds: readonly ValueKind[]) => string | undefined;

function findNext(page: Page, find: FindArgument): Pick<PagingRule, "ask" | "by" | "next"> | undefined {
  const link = LINKS.find((path) => page.has(path, "string"));
  const token = find(TOKENS, "string");
  if (token !== undefined) {
    const name = token.replace(/^body\./, "");
    const spellings = [`next${capitalize(name)}`, "nextPageToken", "nextCursor", "nextPageCursor"];
    const field = spellings.find((path) => page.has(path, "string"));
    if (field !== undefined) return { ask: token, by: "token", next: field };
    if (link !== undefined) return { ask: token, by: "link", next: link };
    return page.has(name, "string") ? { ask: token, by: "token", next: name } : undefined;
  }
  const range = find(RANGES, "string", "number");
  if (range !== undefined && link !== undefined) return { ask: range, by: "link", next: link };
  // Some documents call the number a string.
  const offset = find(OFFSETS, "number", "string");
  return offset === undefined ? undefined : { ask: offset, by: "offset", next: link };
}

/** Lists the arguments in the query, and those in an object as body. */
function listArguments(document: unknown, { parameters, requestBody, method }: ResolvedOperation) {
  const body = method === "POST" ? requestBody?.content["application/json"]?.schema : undefined;
  const accepts = (schema: Schema | undefined) => (kinds: readonly ValueKind[]) => {
    const found = valueKinds(document, schema);
    return isAnything(found) || acceptsOnly(found, ...kinds, "null");
  };
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const fields = listFields(document, body);
  return [
    ...inQuery.map(({ name, schema }) => ({ name, path: name, accepts: accepts(schema) })),
    ...fields.map(([name, schema]) => ({ name, path: `body.${name}`, accepts: accepts(schema) })),
  ];
}

/** Lists what may be a page: the response itself, or else objects in it. */
function listPages(document: unknown, operation: ResolvedOperation): Page[] {
  const schema = successSchema(document, operation);
  const whole = readPage(document, schema, "", operation.path);
  if (whole !== undefined) return [whole];
  return listFields(document, schema).flatMap(
    ([name, field]) => readPage(document, dereference(document, field), name, operation.path) ?? [],
  );
}

function readPage(document: unknown, schema: Schema, at: string, path: string): Page | undefined {
  const items = findItems(document, schema, path);
  if (items === undefined) return undefined;
  const has: Page["has"] = (field, ...kinds) => {
    const found = findProperty(document, schema, field.split("."));
    if (found === undefined) return false;
    const accepted = valueKinds(document, found);
    return !isAnything(accepted) && acceptsOnly(accepted, ...kinds, "null");
  };
  return { at, items, has };
}

/** Finds the list of items: the only one, the one of a usual name, or the one that the path is called after. */
function findItems(document: unknown, schema: Schema, path: string): string | undefined {
  if (listSchema(document, schema, "")) return "";
  const lists = listFields(document, schema)
    .filter(([name, field]) => !NO_ITEMS.test(name) && field.writeOnly !== true)
    .map(([name]) => name)
    .filter((name) => listSchema(document, schema, name));
  if (lists.length <= 1) return lists[0];
  const resource = path
    .split("/")
    .findLast((segment) => !segment.startsWith("{"))
    ?.toLowerCase();
  return ITEMS.find((name) => lists.includes(name)) ?? lists.find((name) => name.toLowerCase() === resource);
}

function listFields(document: unknown, schema: Schema | undefined): [name: string, schema: Schema][] {
  const parts = [...listParts(document, schema ?? {})];
  return [...new Map(parts.flatMap(({ properties = {} }) => Object.entries(properties)))];
}
