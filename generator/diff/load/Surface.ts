import type { OpenAPI3 } from "openapi-typescript";
import { checkReferences } from "../../check/checkReferences.js";
import { checkSpec } from "../../check/checkSpec.js";
import { listPrefixedPaths } from "../../correct/addPrefix.js";
import { finishStages } from "../../loadSpecs.js";
import type { Operation } from "../../model/ApiModel.js";
import { buildModel } from "../../model/buildModel.js";
import { applyRules, nameTypes } from "../../normalize/normalizeSchemas.js";
import { type FoundOperation, listOperations } from "../../openapi/listOperations.js";
import type { Spec } from "../../read/Spec.js";

/** A document in the form in which it determines the client's public API. */
export interface Surface {
  /** The document after all stages and rules, before the types of its operations are named. */
  readonly document: OpenAPI3;
  readonly operations: readonly SurfaceOperation[];
}

/** An operation in the model of the client, and in the document. */
export interface SurfaceOperation {
  readonly model: Operation;
  readonly found: FoundOperation;
  /** The path as the document spells it. */
  readonly written: string;
}

/**
 * Runs the stages and rules of `generate` on a document, as far as they succeed. If no surface can be described,
 * the problems for which `generate` rejects the document are thrown.
 */
export function buildSurface(corrected: Spec<"corrected">): Surface {
  // What a reference that cannot be followed leaves out would be reported as changes.
  if (checkReferences(corrected.document).length > 0) checkSpec(corrected);
  const described = finishStages(corrected, [], () => {});
  const written = new Map(listPrefixedPaths(corrected).map((path) => [path.called, path.written]));
  try {
    const ruled = applyRules(described);
    // The types are named, and enums of responses opened, for the model alone: changes are reported by operation
    // and by member, and `classify` takes into account which enums are open.
    const models = buildModel(nameTypes(ruled)).operations;
    const operations = listOperations(ruled.document).map((found, index) => ({
      found,
      model: models[index] as Operation,
      written: written.get(found.path) as string,
    }));
    return { document: ruled.document, operations };
  } catch (error) {
    checkSpec(corrected);
    throw error;
  }
}
