import type { OpenAPI3, ParameterObject, ReferenceObject } from "openapi-typescript";
import { type ItemOperation, readPathItem } from "./readPathItem.js";
import { dereference } from "./references.js";

/** An operation as the document has it, with its location. */
export interface FoundOperation extends ItemOperation {
  readonly path: string;
  /** The parameters of the path item and of the operation, references resolved. */
  readonly parameters: readonly ParameterObject[];
}

/** Lists the operations of a document in the order of the document. */
export function listOperations(document: OpenAPI3): FoundOperation[] {
  const paths = Object.keys(document.paths ?? {}).filter((path) => !path.startsWith("x-"));
  return paths.flatMap((path) => {
    const { shared, operations } = readPathItem(document, path);
    return operations.map((found) => ({
      path,
      ...found,
      parameters: listParameters(document, shared.parameters, found.operation.parameters),
    }));
  });
}

type MaybeReference = ParameterObject | ReferenceObject;

function listParameters(
  document: OpenAPI3,
  shared: readonly MaybeReference[] = [],
  own: readonly MaybeReference[] = [],
): ParameterObject[] {
  const byLocation = new Map<string, ParameterObject>();
  for (const value of [...shared, ...own]) {
    const parameter = dereference<MaybeReference | undefined>(document, value);
    if (parameter !== undefined) byLocation.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byLocation.values()];
}
