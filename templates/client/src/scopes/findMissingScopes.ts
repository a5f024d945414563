import type { Credential } from "../connection/Credential.js";
import { check } from "../errors/check.js";
import { NimbusError } from "../errors/NimbusError.js";
import { readOptions } from "../errors/readOptions.js";
import { adviseScopes } from "../operations/describeScopes.js";
import { isOAuthOnly, parseRequirements } from "../operations/OperationScopes.js";
import type { Requirements } from "../operations/Requirements.js";

/** Explains why the declared scopes of a credential are not sufficient; undefined if they are. */
export function findMissingScopes(
  { kind, scopes = [] }: Pick<Credential, "kind" | "scopes">,
  method: string,
  name: string,
  requirements: Requirements,
): NimbusError | undefined {
  check(
    readOptions(() => Array.isArray(scopes)),
    "scopes",
    scopes,
    "a list of scopes, or nothing",
  );
  if (requirements.needs === undefined) return undefined;
  const need = parseRequirements(requirements.needs);
  const isRejected = isOAuthOnly(need, kind);
  const isSufficient = need.alternatives.some((set) => set.scopes.every((scope) => scopes.includes(scope)));
  if (isSufficient && !isRejected) return undefined;
  const why = isRejected
    ? "only an OAuth 2.0 credential may call it"
    : "the scopes that are declared for the credential do not allow it";
  const hint = isRejected
    ? "Use an OAuth 2.0 credential."
    : adviseScopes(name, requirements, kind) +
      (need.alternatives.length > 0 ? " If it has the scope, add it to `scopes`." : "");
  return new NimbusError("missing-scope", `${name} was not sent: ${why}`, {
    hint,
    operation: name,
    method,
  });
}
