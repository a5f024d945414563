import type { ScopedOperation } from "./listScopedOperations.js";

/** Describes which tokens an operation accepts; undefined if it accepts any token with its scopes. */
export function describeCallers({ scopes, schemes }: ScopedOperation): string | undefined {
  if (scopes.length > 0)
    return schemes.includes("basicAuth") ? undefined : "accepts OAuth 2.0 tokens only, no API tokens";
  if (schemes.includes("basicAuth")) return "not callable with a scoped token; needs an unscoped API token";
  return schemes.length > 0 ? "not callable with a scoped token; for Connect apps only" : "needs no scope";
}
