import type { OpenAPI3, OperationObject, ResponseObject, SchemaObject } from "openapi-typescript";
import type { FoundOperation } from "../openapi/listOperations.js";
import { dereference } from "../openapi/references.js";
import type { Paging } from "./ApiModel.js";

/** Where an operation keeps its items when they are not the `results` of its answer. */
const NESTED: ReadonlyMap<string | undefined, readonly string[]> = new Map([
  // A label stands at the root, the things that carry it below.
  ["getAllLabelContent", ["associatedContents.results"]],
  // The answer is one restriction with two lists, of users and of groups, that page together.
  ["getRestrictionsForOperation", ["restrictions.user.results", "restrictions.group.results"]],
]);

/** Finds out whether an operation answers in pages, and how the next page is asked for. */
export function findPaging(
  document: OpenAPI3,
  { method, path, operation, parameters }: FoundOperation,
): Omit<Paging, "itemType"> | undefined {
  const names = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  if (method !== "GET" || !names.includes("limit")) return undefined;
  const answer = findAnswer(document, operation);
  const items = NESTED.get(operation.operationId) ?? ["results"];
  if (!items.every((place) => findItems(document, answer, place))) return undefined;
  const limit = parameters.find(({ name }) => name === "limit");
  const { maximum, default: usual } = (limit?.schema ?? {}) as { maximum?: unknown; default?: unknown };
  const style = chooseStyle(names, path, answer);
  return style && { style, items, maximum: asNumber(maximum), default: asNumber(usual) };
}

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function chooseStyle(
  names: readonly string[],
  path: string,
  answer: SchemaObject,
): Paging["style"] | undefined {
  const { properties = {} } = answer as { properties?: object };
  if (names.includes("cursor")) return Object.hasOwn(properties, "cursor") ? "body" : "cursor";
  if (names.includes("start")) return "offset";
  // The nearest ancestors come first; those above the first of them are asked for by its id.
  return path.endsWith("/ancestors") ? "ancestors" : undefined;
}

/** The schema of the JSON that a successful call answers. */
export function findAnswer(document: OpenAPI3, { responses = {} }: OperationObject): SchemaObject {
  const response = dereference<ResponseObject | undefined>(document, responses["200"] as ResponseObject);
  const media = response?.content?.["application/json"] as { schema?: SchemaObject } | undefined;
  return dereference<SchemaObject>(document, media?.schema ?? ({} as SchemaObject));
}

/** The schema of the items of a list that stands at a place such as `restrictions.user.results`. */
export function findItems(
  document: OpenAPI3,
  answer: SchemaObject,
  place: string,
): { items: SchemaObject } | undefined {
  const list = place.split(".").reduce<SchemaObject>((schema, name) => {
    const { properties = {} } = schema as { properties?: Record<string, SchemaObject> };
    return dereference<SchemaObject>(document, properties[name] ?? ({} as SchemaObject));
  }, answer);
  return (list as { items?: SchemaObject }).items ? (list as { items: SchemaObject }) : undefined;
}
