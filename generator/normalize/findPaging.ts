import type { Schema } from "../openapi/Schema.js";
import { listSchema, successSchema } from "../openapi/successSchema.js";
import type { Paging, ResolvedOperation } from "./NormalizedSpec.js";

/** The operations of Confluence whose items are not the `results` at the root of the response. */
const NESTED_ITEMS: ReadonlyMap<string, readonly string[]> = new Map([
  // The label is at the root, the content with this label below it.
  ["getAllLabelContent", ["associatedContents.results"]],
  // The response is one restriction with a list of users and a list of groups, which page together.
  ["getRestrictionsForOperation", ["restrictions.user.results", "restrictions.group.results"]],
]);

/** Finds out whether an operation returns its results in pages, and how the next page is requested. */
export function findPaging(
  document: unknown,
  operation: ResolvedOperation,
): Omit<Paging, "itemTypes"> | undefined {
  const { method, path, operationId, parameters } = operation;
  const names = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  if (method !== "GET" || !names.includes("limit")) return undefined;
  const schema = successSchema(document, operation);
  const items = NESTED_ITEMS.get(operationId) ?? ["results"];
  if (!items.every((itemsPath) => listSchema(document, schema, itemsPath))) return undefined;
  const limit = parameters.find(({ name }) => name === "limit")?.schema;
  const style = chooseStyle(names, path, schema);
  return style && { style, items, maximum: asNumber(limit?.maximum), default: asNumber(limit?.default) };
}

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function chooseStyle(
  names: readonly string[],
  path: string,
  { properties = {} }: Schema,
): Paging["style"] | undefined {
  if (names.includes("cursor")) return Object.hasOwn(properties, "cursor") ? "body" : "cursor";
  if (names.includes("start")) return "offset";
  // A page holds the nearest ancestors; those above its first item are requested by the id of that item.
  return path.endsWith("/ancestors") ? "ancestors" : undefined;
}
