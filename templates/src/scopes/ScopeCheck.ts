import type { Credential } from "../connection/Credential.js";
import type { FindRequirements, Operation } from "../operations/Operation.js";
import { loadChunk } from "../platform/loadChunk.js";

/** Throws where the scopes of the credential do not allow an operation, so that it is not sent. */
export type ScopeCheck = (operation: Operation, name: string) => Promise<void>;

/** Makes the check of a credential that was told its scopes; undefined for the others, which have none. */
export function createScopeCheck(
  credential: Credential,
  requirementsOf: FindRequirements,
): ScopeCheck | undefined {
  if (credential.scopes === undefined) return undefined;
  return async (operation, name) => {
    const { findMissingScopes } = await loadChunk(() => import("./findMissingScopes.js"));
    const refusal = findMissingScopes(credential, operation.method, name, await requirementsOf(operation));
    if (refusal) throw refusal;
  };
}
