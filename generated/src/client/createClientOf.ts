import type { MethodOf, NeedOf, SingleOperation } from "../operations/Operation.js";
import type { Allowed } from "../scopes/Allowed.js";
import type { Scope } from "../scopes.js";
import { bindOperations } from "./bindOperations.js";
import type { ConfluenceOptions } from "./ConfluenceOptions.js";
import { openTransport } from "./openTransport.js";

/** Operations by the names that their methods get. */
type Singles = Readonly<Record<string, SingleOperation>>;

/** The methods that call a few operations, as a token that holds these scopes may call them. */
export type ClientOf<Operations extends Singles, Granted extends Scope = Scope> = Allowed<
  Granted,
  { readonly [Name in keyof Operations]: MethodOf<Operations[Name]> },
  { readonly [Name in keyof Operations]: NeedOf<Operations[Name]> }
>;

/**
 * Makes a client of a few operations, which come from `confluence-fetch/v1/operations` and
 * `confluence-fetch/v2/operations`: a bundle then holds those and no others.
 */
export function createClientOf<Operations extends Singles, Granted extends Scope = Scope>(
  operations: Operations,
  options: ConfluenceOptions<Granted>,
): ClientOf<Operations, Granted> {
  const transport = openTransport(options, (operation: SingleOperation) => operation);
  return bindOperations(transport, operations) as unknown as ClientOf<Operations, Granted>;
}
