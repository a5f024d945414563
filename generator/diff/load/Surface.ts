import type { OpenAPI3 } from "openapi-typescript";
import { checkSpec } from "../../check/checkSpec.js";
import { listPrefixedPaths } from "../../correct/addPrefix.js";
import { finishStages } from "../../loadSpecs.js";
import type { Operation } from "../../model/ApiModel.js";
import { buildModel } from "../../model/buildModel.js";
import { nameOperationTypes } from "../../normalize/nameOperationTypes.js";
import { disallowAdditionalProperties } from "../../normalize/rules/disallowAdditionalProperties.js";
import { requireResults } from "../../normalize/rules/requireResults.js";
import { widenIds } from "../../normalize/rules/widenIds.js";
import { type FoundOperation, listOperations } from "../../openapi/listOperations.js";
import { advance, type Spec } from "../../read/Spec.js";

/** A document as the users of its client meet it. */
export interface Surface {
  /** The document, prefixed and brought to the form of which types are made, before the types are named. */
  readonly document: OpenAPI3;
  readonly operations: readonly SurfaceOperation[];
}

/** An operation as the client has it, and as the document has it. */
export interface SurfaceOperation {
  readonly model: Operation;
  readonly found: FoundOperation;
  /** The path as the document writes it. */
  readonly written: string;
}

/**
 * Brings a document to the form in which users of the client see it: by the stages and rules that `generate`
 * runs, as far as they come. Where that is not far enough, the problems for which `generate` rejects it are thrown.
 */
export function describeSurface(corrected: Spec<"corrected">): Surface {
  const described = nameOperations(finishStages(corrected, [], () => {}));
  const written = new Map(listPrefixedPaths(corrected).map((path) => [path.called, path.written]));
  try {
    // Enums stay closed here: judging a change of one takes into account that responses are open.
    const normalized = requireResults(disallowAdditionalProperties(widenIds(described)));
    const models = buildModel(nameOperationTypes(normalized)).operations;
    const operations = listOperations(normalized.document).map((found, index) => ({
      found,
      model: models[index] as Operation,
      written: written.get(found.path) as string,
    }));
    return { document: normalized.document, operations };
  } catch (error) {
    checkSpec(corrected);
    throw error;
  }
}

/** Names the operations that have no `operationId` by method and path. */
function nameOperations(spec: Spec<"described">): Spec<"described"> {
  const document = structuredClone(spec.document);
  for (const { operation, method, path } of listOperations(document))
    operation.operationId ??= `${method} ${path}`;
  return advance(spec, document);
}
