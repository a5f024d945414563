import { bindOperations } from "./bindOperations.js";
import { type ConfluenceOptions, openTransport } from "./openTransport.js";
import type { MethodOf, SingleOperation } from "./runtime/operation.js";

/** The methods that call a few operations. */
export type ClientOf<Operations extends Readonly<Record<string, SingleOperation>>> = {
  readonly [Name in keyof Operations]: MethodOf<Operations[Name]>;
};

/**
 * Makes a client of a few operations, which come from `confluence-fetch/v1/operations` and
 * `confluence-fetch/v2/operations`: a bundle then holds those and no others.
 */
export function createClientOf<Operations extends Readonly<Record<string, SingleOperation>>>(
  operations: Operations,
  options: ConfluenceOptions,
): ClientOf<Operations> {
  const transport = openTransport(options, (operation: SingleOperation) => operation);
  return bindOperations(transport, operations) as ClientOf<Operations>;
}
