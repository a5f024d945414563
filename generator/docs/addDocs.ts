import type { ParameterObject } from "openapi-typescript";
import { listOperations } from "../openapi/listOperations.js";
import { type Report, throwIfAny } from "../problems/Problem.js";
import { advance, type Spec } from "../read/Spec.js";
import { checkDocs } from "./checkDocs.js";
import { listFields } from "./listFields.js";
import { fieldDescription, parameterDescription, type SpecDocs } from "./readDocs.js";

/** Adds our own descriptions, and reports what has none; a document without a file of descriptions needs none. */
export function addDocs(
  spec: Spec<"prefixed">,
  docs: readonly SpecDocs[],
  report: Report = throwIfAny,
): Spec<"described"> {
  const own = docs.find(({ document }) => document === spec.config.document);
  if (own === undefined) return advance(spec, spec.document);
  report(checkDocs(spec, own));
  const document = structuredClone(spec.document);
  for (const { operation, parameters } of listOperations(document)) {
    const id = operation.operationId as string;
    operation.summary = own.operations.get(id) ?? "";
    operation.parameters = parameters.map((parameter) => describe(parameter, own, id));
  }
  for (const { path, schema } of listFields(document)) {
    const summary = fieldDescription(own, path);
    if (summary !== undefined) schema.summary = summary;
  }
  return advance(spec, document);
}

function describe(parameter: ParameterObject, docs: SpecDocs, id: string): ParameterObject {
  const description = parameterDescription(docs, id, parameter.name);
  return description === undefined ? parameter : { ...parameter, description };
}
