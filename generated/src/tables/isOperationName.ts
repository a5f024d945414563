import { listOperations } from "./listOperations.js";
import type { OperationName } from "./OperationTypes.js";

/**
 * Tells whether a text is the name of an operation with its API, as a program takes it from its command line.
 *
 * @example
 * if (isOperationName(name)) console.log(requiredScopes([name]).scopes);
 */
export function isOperationName(text: string): text is OperationName {
  return listOperations().some(({ name }) => name === text);
}
