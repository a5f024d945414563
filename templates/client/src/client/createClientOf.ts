import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import type { MethodOf, RequiredOf, SingleOperation } from "../operations/Operation.js";
import type { Allowed } from "../scopes/Allowed.js";
import type { Scope } from "../scopes.js";
import { bindOperations } from "./bindOperations.js";
import { createClientTransport } from "./createClientTransport.js";
import type { NimbusOptions } from "./NimbusOptions.js";

/** Operations by the names of their methods. */
type Singles = Readonly<Record<string, SingleOperation>>;

/** A client of a few operations, limited to those that a token with these scopes can call. */
export type ClientOf<Operations extends Singles, Granted extends Scope = Scope> = Allowed<
  Granted,
  { readonly [Name in keyof Operations]: MethodOf<Operations[Name]> },
  { readonly [Name in keyof Operations]: RequiredOf<Operations[Name]> }
>;

/**
 * Creates a client of a few operations, imported from `nimbus-fetch/{{api}}/operations`. Bundles
 * then contain only those.
 *
 * @param operations the operations, by method name
 * @throws {NimbusError} of the kind `configuration` if an option can never work
 * @example
 * import { {{listId}} } from "nimbus-fetch/{{api}}/operations";
 * const nimbus = createClientOf({ {{listId}} }, { site: "acme", auth });
 * for await (const {{item}} of nimbus.{{listId}}({{listArgs}})) console.log({{item}});
 */
export function createClientOf<Operations extends Singles, Granted extends Scope = Scope>(
  operations: Operations,
  options: NimbusOptions<Granted>,
): ClientOf<Operations, Granted> {
  const transport = createClientTransport(options, (operation: SingleOperation) => operation);
  return readOptions(() => {
    checkObject("operations", operations, "an object: { getPages }");
    for (const [name, operation] of Object.entries(operations))
      check(typeof operation?.path === "string", name, operation, "an operation, imported from the package");
    return bindOperations(transport, operations) as unknown as ClientOf<Operations, Granted>;
  });
}
