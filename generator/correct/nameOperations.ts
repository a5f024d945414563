import type { OperationObject } from "openapi-typescript";
import { OMITTED_BODY, ORIGINAL_ID } from "../openapi/extensions.js";
import { methodName } from "../openapi/methodName.js";
import { canHaveBody } from "../openapi/methods.js";
import { buildPathItem, type ItemOperation, readPathItem } from "../openapi/readPathItem.js";
import { advance, type Spec } from "../read/Spec.js";

/**
 * Gives every operation the name of its method as its id, leaves out what its HTTP method cannot carry, and writes out
 * path items that are references.
 */
export function nameOperations(spec: Spec<"checked">): Spec<"named"> {
  const paths = Object.keys(spec.document.paths ?? {}).filter((path) => !path.startsWith("x-"));
  const items = paths.map((path) => {
    const { shared, operations } = readPathItem(spec.document, path);
    const named = operations.map((found) => {
      const operation = nameOperation(dropContent(found), methodName(found, path));
      return { ...found, operation };
    });
    return [path, buildPathItem({ shared, operations: named })] as const;
  });
  return advance(spec, { ...spec.document, paths: Object.fromEntries(items) });
}

function nameOperation({ operationId, ...operation }: OperationObject, name: string): OperationObject {
  const isOther = operationId !== undefined && operationId !== name;
  return { ...operation, operationId: name, ...(isOther && { [ORIGINAL_ID]: operationId }) };
}

/** Drops the body of a GET or HEAD request, and the content of a response to HEAD. */
function dropContent({ method, operation }: ItemOperation): OperationObject {
  if (canHaveBody(method)) return operation;
  const { requestBody, responses = {}, ...rest } = operation;
  const known = Object.entries(responses).filter(([status]) => method === "GET" || !status.startsWith("x-"));
  const answers = known.map(([status, response]) => [
    status,
    method === "GET" ? response : { description: "" },
  ]);
  return {
    ...rest,
    responses: Object.fromEntries(answers),
    ...(requestBody !== undefined && { [OMITTED_BODY]: true }),
  };
}
