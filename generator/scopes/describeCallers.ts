import type { ScopedOperation } from "./listScopedOperations.js";

/** Describes which tokens an operation accepts; undefined if it accepts any token with its scopes. */
export function describeCallers({
  scopes,
  schemes,
}: Pick<ScopedOperation, "scopes" | "schemes">): string | undefined {
  const isFor = (...kinds: string[]) => schemes.some((scheme) => kinds.includes(scheme));
  if (scopes.length > 0)
    return schemes.length === 0 || isFor("basic", "bearer")
      ? undefined
      : "accepts OAuth 2.0 tokens only, no API tokens";
  if (schemes.length === 0 || isFor("oauth2", "bearer")) return "the document names no scope";
  if (isFor("basic")) return "not callable with a scoped token; needs an unscoped API token";
  return "not callable with a scoped token; for Connect apps only";
}
