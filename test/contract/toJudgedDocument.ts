import type { OpenAPI3 } from "openapi-typescript";
import { inlineReferences } from "./inlineReferences.js";
import type { JudgedDocument, JudgedOperation, Parameter, RequestBody } from "./JudgedDocument.js";
import { repairParameter } from "./repairForJudges.js";

/** Cuts a document down to its requests, without references, recursion and authentication. */
export function toJudgedDocument(document: OpenAPI3): JudgedDocument {
  const inline = inlineReferences(document);
  const judge = (operation: unknown): JudgedOperation => {
    const { operationId, parameters, requestBody } = operation as JudgedOperation;
    return {
      operationId,
      parameters: (inline(parameters ?? []) as Parameter[]).map(repairParameter),
      ...(requestBody && { requestBody: inline(requestBody) as RequestBody }),
      responses: { 200: { description: "" } },
    };
  };
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [path, mapValues(item, judge)]);
  return { openapi: document.openapi, info: { title: "", version: "" }, paths: Object.fromEntries(paths) };
}

function mapValues<Result>(from: object, change: (value: unknown) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}
