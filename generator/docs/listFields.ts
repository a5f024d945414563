import type { OpenAPI3 } from "openapi-typescript";
import type { NodeKind } from "../openapi/grammar.js";
import { isObject } from "../openapi/isObject.js";
import { listOperations } from "../openapi/listOperations.js";
import { parsePointer, resolveRef } from "../openapi/references.js";
import type { Schema } from "../openapi/Schema.js";
import { listChildren } from "../openapi/walkDocument.js";

/** What contains a field. */
export type FieldUse = "body" | "result";

/** A property of an object in a body, a result or a named schema. */
export interface Field {
  /** What it is called in, from the outside: `["PageSingle", "version", "number"]`, `["updatePage", "body", "title"]`. */
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly uses: Set<FieldUse>;
}

/** Lists the fields of a document, those of its bodies and results first; an element of a list is called as the list. */
export function listFields(document: OpenAPI3): Field[] {
  const fields = new Map<string, Field>();
  const seen = new Set<string>();
  const visit = (value: unknown, kind: NodeKind, path: readonly string[], use?: FieldUse): void => {
    if (!isObject(value)) return;
    const { $ref } = value;
    if (typeof $ref === "string" && !seen.has(`${use} ${$ref}`)) {
      seen.add(`${use} ${$ref}`);
      visit(resolveRef(document, $ref), kind, namesIn($ref), use);
    }
    for (const { keys, value: inner, kind: innerKind } of listChildren(value, kind)) {
      const isField = kind === "schema" && keys[0] === "properties";
      if (isField) visitField(inner, [...path, ...keys.slice(1)], use);
      else visit(inner, innerKind, path, use);
    }
  };
  const visitField = (schema: unknown, path: readonly string[], use?: FieldUse): void => {
    if (!isObject(schema)) return;
    const used = isHidden(schema, use) ? undefined : use;
    const key = JSON.stringify(path);
    const field = fields.get(key) ?? { path, schema, uses: new Set() };
    fields.set(key, field);
    if (used !== undefined) field.uses.add(used);
    visit(schema, "schema", path, used);
  };
  for (const { operation } of listOperations(document)) {
    const id = operation.operationId as string;
    visit(operation.requestBody, "requestBody", [id, "body"], "body");
    visit(operation.responses, "responses", [id, "result"], "result");
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    visit(schema, "schema", [name]);
  return [...fields.values()];
}

/** The names in a reference to `#/components/schemas/Page/properties/version`: those of the schema and its properties. */
function namesIn(ref: string): string[] {
  const [, , name = ref, ...rest] = parsePointer(ref) ?? [];
  return [name, ...rest.filter((_, index) => rest[index - 1] === "properties")];
}

/** Whether a request or a response leaves a field out. */
function isHidden({ readOnly, writeOnly }: Schema, use: FieldUse | undefined): boolean {
  return (use === "body" && readOnly === true) || (use === "result" && writeOnly === true);
}
