import type { OpenAPI3 } from "openapi-typescript";
import { type NodeKind, openApiGrammar } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { ownValue } from "../openapi/ownValue.js";

/** Removes the descriptions and summaries of an OpenAPI document, and replaces its title; everything else is kept. */
export function stripProse(document: OpenAPI3, title: string): OpenAPI3 {
  const stripped = strip(document, "document") as OpenAPI3;
  return { ...stripped, info: { ...stripped.info, title } };
}

function strip(value: unknown, kind: NodeKind): unknown {
  if (kind === "requiredText") return "";
  if (Array.isArray(value)) return value.map((item) => strip(item, kind));
  if (!isObject(value)) return value;
  const { text = [], fields = {}, maps = {}, entries } = openApiGrammar[kind];
  const dropped = Object.hasOwn(value, "$ref") ? [...text, "summary", "description"] : text;
  return mapEntries(value, (key, inner) => {
    if (dropped.includes(key)) return undefined;
    const mapped = ownValue(maps, key);
    if (mapped !== undefined && isObject(inner)) return mapEntries(inner, (_, entry) => strip(entry, mapped));
    const field = ownValue(fields, key) ?? (key.startsWith("x-") ? undefined : entries);
    return field === undefined ? inner : strip(inner, field);
  });
}

function mapEntries(value: object, change: (key: string, inner: unknown) => unknown): object {
  const entries = Object.entries(value).map(([key, inner]) => [key, change(key, inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
