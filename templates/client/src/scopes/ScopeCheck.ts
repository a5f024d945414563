import type { Credential } from "../connection/Credential.js";
import type { FindRequirements, Operation } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/** Rejects if the declared scopes do not cover an operation, before anything is sent. */
export type ScopeCheck = (operation: Operation, name: string) => Promise<void>;

/** Creates the scope check of a credential; undefined if it declares no scopes. */
export function createScopeCheck(
  credential: Credential,
  requirementsOf: FindRequirements,
): ScopeCheck | undefined {
  if (credential.scopes === undefined) return undefined;
  return async (operation, name) => {
    const { findMissingScopes } = await loadChunk(() => import("./findMissingScopes.js"));
    const error = findMissingScopes(credential, operation.method, name, await requirementsOf(operation));
    if (error) throw error;
  };
}
