import type { OpenAPI3 } from "openapi-typescript";
import { inlineReferences } from "./inlineReferences.js";
import { repairParameter } from "./repairForValidators.js";
import type { Parameter, RequestBody, ValidatedDocument, ValidatedOperation } from "./ValidatedDocument.js";

/** Cuts a document down to its requests, without references, recursion and authentication. */
export function toValidatedDocument(document: OpenAPI3): ValidatedDocument {
  const inline = inlineReferences(document);
  const toRequestOnly = (operation: unknown): ValidatedOperation => {
    const { operationId, parameters, requestBody } = operation as ValidatedOperation;
    return {
      operationId,
      parameters: (inline(parameters ?? []) as Parameter[]).map(repairParameter),
      ...(requestBody && { requestBody: inline(requestBody) as RequestBody }),
      responses: { 200: { description: "" } },
    };
  };
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    mapValues(item, toRequestOnly),
  ]);
  return { openapi: document.openapi, info: { title: "", version: "" }, paths: Object.fromEntries(paths) };
}

function mapValues<Result>(from: object, change: (value: unknown) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
