import type { Config } from "../config/config.js";
import { loadSpecs } from "../loadSpecs.js";
import type { Operation } from "../model/ApiModel.js";
import { buildModel } from "../model/buildModel.js";
import { normalizeSchemas } from "../normalize/normalizeSchemas.js";

/** An operation with what determines which tokens may call it. */
export interface ScopedOperation
  extends Pick<Operation, "namespace" | "id" | "method" | "path" | "scopes" | "schemes"> {
  /** The operation's name with its API: `v2.getPages`. */
  readonly name: string;
}

/** Lists the operations of a configuration with their scopes. */
export async function listScopedOperations(config: Config): Promise<ScopedOperation[]> {
  const specs = await loadSpecs(config);
  return specs.flatMap((spec) =>
    buildModel(normalizeSchemas(spec)).operations.map((operation) => {
      const { namespace, id, method, path, scopes, schemes } = operation;
      return { name: `${namespace}.${id}`, namespace, id, method, path, scopes, schemes };
    }),
  );
}
