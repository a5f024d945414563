import type { OpenAPI3, OperationObject } from "openapi-typescript";
import { OMITTED_BODY, ORIGINAL_ID } from "../openapi/extensions.js";
import { type FoundReference, listReferences } from "../openapi/listReferences.js";
import { methodName } from "../openapi/methodName.js";
import { canHaveBody } from "../openapi/methods.js";
import { moveToComponents } from "../openapi/moveToComponents.js";
import { buildPathItem, type ItemOperation, readPathItem } from "../openapi/readPathItem.js";
import { parsePointer, resolveRef } from "../openapi/references.js";
import { advance, type Spec } from "../read/Spec.js";

/**
 * Gives every operation the name of its method as its id, leaves out a body that its HTTP method cannot have, and writes out
 * path items that are references.
 */
export function nameOperations(spec: Spec<"checked">): Spec<"named"> {
  const paths = Object.keys(spec.document.paths ?? {}).filter((path) => !path.startsWith("x-"));
  const items = paths.map((path) => {
    const { shared, operations } = readPathItem(spec.document, path);
    const named = operations.map((found) => {
      const operation = nameOperation(dropBody(found), methodName(found, path));
      return { ...found, operation };
    });
    return [path, buildPathItem({ shared, operations: named })] as const;
  });
  return advance(spec, moveOutOfPaths({ ...spec.document, paths: Object.fromEntries(items) }, spec.document));
}

/** Makes components of what is referred to at another place: the places of paths change with their prefixes. */
function moveOutOfPaths(document: OpenAPI3, source: OpenAPI3): OpenAPI3 {
  const isOutside = ({ ref }: FoundReference) => ref.startsWith("#/") && !ref.startsWith("#/components/");
  if (!listReferences(document).some(isOutside)) return document;
  return moveToComponents(document, "", (ref) => {
    if (!ref.startsWith("#/") || ref.startsWith("#/components/")) return undefined;
    const words = (parsePointer(ref) ?? [])
      .slice(1)
      .join(" ")
      .replace(/[\W_]+/g, "_")
      .replace(/^_|_$/g, "");
    return { node: resolveRef(source, ref), id: ref, file: "", words };
  });
}

function nameOperation({ operationId, ...operation }: OperationObject, name: string): OperationObject {
  const isOther = operationId !== undefined && operationId !== name;
  return { ...operation, operationId: name, ...(isOther && { [ORIGINAL_ID]: operationId }) };
}

/** Leaves out the optional body of a GET or HEAD request. */
function dropBody({ method, operation }: ItemOperation): OperationObject {
  if (canHaveBody(method) || operation.requestBody === undefined) return operation;
  const { requestBody: _, ...rest } = operation;
  return { ...rest, [OMITTED_BODY]: true };
}
