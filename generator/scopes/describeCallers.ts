import type { ScopedOperation } from "./listScopedOperations.js";

/** Says which tokens an operation takes, where it is not any that has the scopes; undefined where it is. */
export function describeCallers({ scopes, schemes }: ScopedOperation): string | undefined {
  if (scopes.length > 0)
    return schemes.includes("basicAuth") ? undefined : "takes OAuth 2.0 tokens only, no API tokens";
  if (schemes.includes("basicAuth"))
    return "cannot be called with scopes: takes API tokens without scopes only";
  return schemes.length > 0 ? "cannot be called with scopes: for Connect apps only" : "needs no scope";
}
