import type { OpenAPI3 } from "openapi-typescript";
import { checkSpec } from "../../check/checkSpec.js";
import type { Operation } from "../../model/ApiModel.js";
import { buildModel } from "../../model/buildModel.js";
import { nameOperationTypes } from "../../normalize/nameOperationTypes.js";
import { disallowAdditionalProperties } from "../../normalize/rules/disallowAdditionalProperties.js";
import { requireResults } from "../../normalize/rules/requireResults.js";
import { widenIds } from "../../normalize/rules/widenIds.js";
import { type FoundOperation, listOperations } from "../../openapi/listOperations.js";
import type { Spec } from "../../read/Spec.js";
import { listWrittenPaths } from "./listWrittenPaths.js";

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
 * Brings a document to the form in which its users meet it. A document that the generator would refuse is
 * taken as far as it can be read; otherwise the generator's reasons are given.
 */
export function describeSurface(spec: Spec): Surface {
  const paths = listWrittenPaths(spec);
  const items = Object.fromEntries(paths.map(({ called, item }) => [called, item]));
  const document: OpenAPI3 = structuredClone({ ...spec.document, paths: items });
  for (const { operation, method, path } of listOperations(document))
    operation.operationId ??= `${method} ${path}`;
  const written = new Map(paths.map((path) => [path.called, path.written]));
  try {
    return shape({ ...spec, document }, written);
  } catch (error) {
    checkSpec({ ...spec, document });
    throw error;
  }
}

function shape(spec: Spec, written: ReadonlyMap<string, string>): Surface {
  // Enums stay closed here: judging a change of one takes into account that answers are open.
  const shaped = requireResults(disallowAdditionalProperties(widenIds(spec)));
  const models = buildModel(nameOperationTypes(shaped)).operations;
  const operations = listOperations(shaped.document).map((found, index) => ({
    found,
    model: models[index] as Operation,
    written: written.get(found.path) as string,
  }));
  return { document: shaped.document, operations };
}
