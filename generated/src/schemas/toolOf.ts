import { readOperation } from "../documents/readDocuments.js";
import type { OperationScopes } from "../operations/OperationScopes.js";
import { scopesOf } from "../scopes/scopesOf.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { describeOperation } from "./describe.js";
import type { JsonSchema } from "./JsonSchema.js";
import { schemaOf } from "./schemaOf.js";

/** An operation as a tool that a language model can call. */
export interface OperationTool<Name extends OperationName = OperationName> {
  /** The name with an underscore for the dot, which most models do not take. */
  readonly name: string;
  readonly operation: Name;
  readonly description: string;
  /** The JSON Schema of the arguments of the method. */
  readonly inputSchema: JsonSchema;
  /** Whether it may change something: all do but those with the method GET. */
  readonly writes: boolean;
  /** The scopes of which a token needs one of several sets. */
  readonly scopes: OperationScopes;
}

/**
 * Describes an operation as a tool for agents.
 *
 * @throws {ConfluenceError} of the kind `configuration` if there is no such operation
 * @example
 * const { name, description, inputSchema } = toolOf("v2.createPage");
 */
export function toolOf<Name extends OperationName>(name: Name): OperationTool<Name> {
  const { jsonSchema } = schemaOf(name).args;
  const { method, path } = readOperation(name);
  return {
    name: name.replace(/[^\w-]/g, "_"),
    operation: name,
    description: describeOperation(name) || `${method} ${path}`,
    inputSchema: jsonSchema,
    writes: method !== "GET",
    scopes: scopesOf(name),
  };
}
