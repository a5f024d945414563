import { jsonPath } from "../openapi/jsonPath.js";
import type { FoundOperation } from "../openapi/listOperations.js";
import { methodName } from "../openapi/methodName.js";
import { METHODS } from "../openapi/methods.js";
import { pointer } from "../openapi/references.js";
import type { Problem } from "../problems/Problem.js";

/** Finds the operations whose methods would have the same name. */
export function findSameNames(operations: readonly FoundOperation[]): Problem[] {
  const names = operations.map((found) => methodName(found, found.path));
  return operations.flatMap((found, index) => {
    const name = names[index] as string;
    const first = operations[names.indexOf(name)] as FoundOperation;
    if (first === found) return [];
    const what = `the method ${name} is already that of ${first.at}`;
    // A path item that several paths refer to has its operations once; beside a reference each can have a name.
    const where = first.at === found.at ? pointer("paths", found.path) : found.at;
    const update = `operationId: ${suggestName(found, names)}`;
    const nested = where === found.at ? update : `${fieldOf(found.method)}: { ${update} }`;
    const hint = `give it another name with an overlay: target ${jsonPath(where)}, update { ${nested} }`;
    return [{ where, what, hint }];
  });
}

function suggestName({ method, path }: FoundOperation, names: readonly string[]): string {
  const stem = methodName({ method, operation: {} }, path);
  let name = stem;
  for (let count = 2; names.includes(name); count += 1) name = `${stem}${count}`;
  return name;
}

function fieldOf(method: string): string {
  return METHODS.includes(method) ? method.toLowerCase() : `additionalOperations: { ${method}`;
}

/** Methods that fetch does not send. */
const FORBIDDEN = ["CONNECT", "TRACE", "TRACK"];

/** The syntax of a method (RFC 9110). */
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/;

/** Finds out why the method of an operation cannot be sent. */
export function findMethodFaults({ at, method }: FoundOperation): Problem[] {
  const what = FORBIDDEN.includes(method.toUpperCase())
    ? `fetch does not send ${method.toUpperCase()} requests`
    : TOKEN.test(method)
      ? undefined
      : `${JSON.stringify(method)} is not an HTTP method`;
  const hint = `remove the operation with an overlay: target ${jsonPath(at)}, remove: true`;
  return what === undefined ? [] : [{ where: at, what, hint }];
}
