import type { ParameterObject } from "openapi-typescript";
import { listOperations } from "../openapi/listOperations.js";
import { throwIfAny } from "../problems/Problem.js";
import type { Spec } from "../read/Spec.js";
import { checkDocs } from "./checkDocs.js";
import { parameterText, type SpecDocs } from "./readDocs.js";

/** Puts our texts where OpenAPI has summaries and descriptions; where there are any, all must be there. */
export function addDocs(spec: Spec, docs: readonly SpecDocs[]): Spec {
  const own = docs.find(({ document }) => document === spec.config.document);
  if (own === undefined) return spec;
  throwIfAny(checkDocs(spec, own));
  const document = structuredClone(spec.document);
  for (const { operation, parameters } of listOperations(document)) {
    const id = operation.operationId as string;
    operation.summary = own.operations.get(id) as string;
    operation.parameters = parameters.map((parameter) => describe(parameter, own, id));
  }
  return { ...spec, document };
}

function describe(parameter: ParameterObject, docs: SpecDocs, id: string): ParameterObject {
  const description = parameterText(docs, id, parameter.name);
  return description === undefined ? parameter : { ...parameter, description };
}
