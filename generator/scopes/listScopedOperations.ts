import { resolve } from "node:path";
import type { Config } from "../config/config.js";
import { loadSpecs } from "../loadSpecs.js";
import type { ScopeSet } from "../model/ApiModel.js";
import { listOperations } from "../openapi/listOperations.js";
import type { Method } from "../openapi/methods.js";
import { PACKAGE_FOLDER } from "../ownFolders.js";

/** An operation, as far as it matters to a token's scopes. */
export interface ScopedOperation {
  /** The operation's name with its API: `v2.getPages`. */
  readonly name: string;
  readonly namespace: string;
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  /** Alternatives; all scopes within one alternative are needed together. */
  readonly scopes: readonly ScopeSet[];
  /** The security schemes by which the operation can be called: `basicAuth`, `oAuthDefinitions` … */
  readonly schemes: readonly string[];
}

/** Lists the operations of a configuration with their scopes, wherever the command was started. */
export async function listScopedOperations(config: Config): Promise<ScopedOperation[]> {
  const { specsFolder, overlaysFolder } = config;
  const specs = await loadSpecs({
    ...config,
    specsFolder: resolve(PACKAGE_FOLDER, specsFolder),
    overlaysFolder: overlaysFolder && resolve(PACKAGE_FOLDER, overlaysFolder),
  });
  return specs.flatMap(({ config: { namespace }, document }) =>
    listOperations(document).map(({ method, path, operation }) => {
      const id = operation.operationId as string;
      const extensions = operation as Record<string, unknown>;
      const scopes = (extensions["x-atlassian-oauth2-scopes"] ?? []) as ScopeSet[];
      const schemes = (operation.security ?? []).flatMap((alternative) => Object.keys(alternative));
      return { name: `${namespace}.${id}`, namespace, id, method, path, scopes, schemes };
    }),
  );
}
