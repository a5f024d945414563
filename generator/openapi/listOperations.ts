import type {
  OpenAPI3,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
} from "openapi-typescript";
import { METHODS, type Method } from "./methods.js";
import { dereference, pointer } from "./references.js";

/** An operation as the document has it, with its location. */
export interface FoundOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: OperationObject;
  /** The parameters of the path item and of the operation, references resolved. */
  readonly parameters: readonly ParameterObject[];
  /** The JSON pointer of the operation. */
  readonly at: string;
}

/** Lists the operations of a document in the order of the document. */
export function listOperations(document: OpenAPI3): FoundOperation[] {
  return Object.entries((document.paths ?? {}) as Record<string, PathItemObject>).flatMap(([path, item]) =>
    Object.keys(item).flatMap((key) => {
      const method = METHODS.find((known) => known.toLowerCase() === key);
      if (method === undefined || path.startsWith("x-")) return [];
      const operation = item[key as "get"] as OperationObject;
      const parameters = listParameters(document, item.parameters, operation.parameters);
      return [{ path, method, operation, parameters, at: pointer("paths", path, key) }];
    }),
  );
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
