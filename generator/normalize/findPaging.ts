import type { PagingChange, PagingOverride } from "../config/PagingRule.js";
import type { Schema } from "../openapi/Schema.js";
import { listSchema, successSchema } from "../openapi/successSchema.js";
import { findPagingRule } from "./findPagingRule.js";
import type { Paging, ResolvedOperation } from "./NormalizedSpec.js";

/**
 * Finds out whether an operation returns its results in pages, and how the next page is requested.
 *
 * @param override what the configuration says of the operation
 */
export function findPaging(
  document: unknown,
  operation: ResolvedOperation,
  override: PagingOverride = {},
): Omit<Paging, "itemTypes"> | undefined {
  if (override === false) return undefined;
  return (
    findConfluencePaging(document, operation, override) ?? findOtherPaging(document, operation, override)
  );
}

/** Confluence's lists have the cursor or the start of the next page in a link, which not every document describes. */
function findConfluencePaging(
  document: unknown,
  operation: ResolvedOperation,
  override: PagingChange,
): Omit<Paging, "itemTypes"> | undefined {
  const { method, path, parameters } = operation;
  const names = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  if (method !== "GET" || !names.includes("limit")) return undefined;
  const schema = successSchema(document, operation);
  const { items = ["results"], maximum, ...others } = override;
  if (Object.keys(others).length > 0) return undefined;
  if (!items.every((itemsPath) => listSchema(document, schema, itemsPath))) return undefined;
  const limit = parameters.find(({ name }) => name === "limit")?.schema;
  const style = chooseStyle(names, path, schema);
  return (
    style && {
      style,
      items,
      maximum: maximum ?? asNumber(limit?.maximum),
      default: asNumber(limit?.default),
    }
  );
}

/** Other lists are told by their arguments and their fields. */
function findOtherPaging(
  document: unknown,
  operation: ResolvedOperation,
  override: PagingChange,
): Omit<Paging, "itemTypes"> | undefined {
  const { maximum, ...change } = override;
  // The total of a list whose pages are filtered says nothing about where they end.
  const filtered = change.step !== undefined && { total: undefined };
  const found = { ...findPagingRule(document, operation), ...filtered, ...change };
  const { ask, by, items, ...others } = found;
  if (ask === undefined || by === undefined || items === undefined) return undefined;
  const rule = { ask, by, ...others };
  const schema = operation.parameters.find(({ name }) => name === rule.size)?.schema;
  return {
    style: "rule",
    rule,
    items,
    // What a page skips must be known, so more than the usual is asked for only if the server surely accepts it.
    maximum: rule.size?.startsWith("body.") ? undefined : (maximum ?? asNumber(schema?.maximum) ?? rule.step),
    default: asNumber(schema?.default),
  };
}

/** Fields of pages that are not Confluence's. */
const OF_OTHERS = /^(next\w*(token|cursor)|(is)?last(page)?|has(more|next(page)?))$/i;

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function chooseStyle(
  names: readonly string[],
  path: string,
  { properties = {} }: Schema,
): Paging["style"] | undefined {
  // A token in the response is no cursor in a link, and a page that says whether it is the last may have no link.
  if (Object.keys(properties).some((name) => OF_OTHERS.test(name))) return undefined;
  if (names.includes("cursor")) return Object.hasOwn(properties, "cursor") ? "body" : "cursor";
  if (names.includes("start")) return "offset";
  // A page holds the nearest ancestors; those above its first item are requested by the id of that item.
  return path.endsWith("/ancestors") ? "ancestors" : undefined;
}
