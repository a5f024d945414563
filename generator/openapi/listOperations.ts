import type { OpenAPI3, ParameterObject, ReferenceObject } from "openapi-typescript";
import { type ItemOperation, readPathItem } from "./readPathItem.js";
import { dereference } from "./references.js";

/** An operation as the document has it, with its location. */
export interface FoundOperation extends ItemOperation {
  readonly path: string;
  /** The parameters of the path item and of the operation, references resolved. */
  readonly parameters: readonly ParameterObject[];
  /** The JSON pointers of the parameters, which may be references there. */
  readonly parameterPlaces: readonly string[];
  /** Whether a reference to a parameter leads nowhere. */
  readonly lacksParameter: boolean;
}

/** Lists the operations of a document in the order of the document. */
export function listOperations(document: OpenAPI3): FoundOperation[] {
  const paths = Object.keys(document.paths ?? {}).filter((path) => !path.startsWith("x-"));
  return paths.flatMap((path) => {
    const { shared, operations, parametersAt = "" } = readPathItem(document, path);
    return operations.map((found) => {
      const given = [
        ...locate(shared.parameters, parametersAt),
        ...locate(found.operation.parameters, `${found.at}/parameters`),
      ];
      // Of two parameters with one name and location, that of the operation replaces that of the path.
      const known = new Map<string, { parameter: ParameterObject; place: string }>();
      let lacksParameter = false;
      for (const { value, place } of given) {
        const parameter = dereference<MaybeReference | undefined>(document, value);
        if (parameter === undefined) lacksParameter = true;
        else known.set(`${parameter.in} ${parameter.name}`, { parameter, place });
      }
      const parameters = [...known.values()].map(({ parameter }) => parameter);
      const parameterPlaces = [...known.values()].map(({ place }) => place);
      return { path, ...found, parameters, parameterPlaces, lacksParameter };
    });
  });
}

type MaybeReference = ParameterObject | ReferenceObject;

function locate(
  list: readonly MaybeReference[] = [],
  at: string,
): { value: MaybeReference; place: string }[] {
  return list.map((value, index) => ({ value, place: `${at}/${index}` }));
}
