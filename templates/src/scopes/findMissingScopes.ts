import type { Credential } from "../connection/Credential.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import { adviseScopes } from "../operations/describeScopes.js";
import { isOAuthOnly, parseRequirements } from "../operations/OperationScopes.js";
import type { Requirements } from "../operations/Requirements.js";

/** Finds why the scopes that a credential was said to hold are not enough; undefined where they are. */
export function findMissingScopes(
  { kind, scopes = [] }: Pick<Credential, "kind" | "scopes">,
  method: string,
  name: string,
  requirements: Requirements,
): ConfluenceError | undefined {
  if (requirements.needs === undefined) return undefined;
  const need = parseRequirements(requirements.needs);
  const isRefused = isOAuthOnly(need, kind);
  const isEnough = need.alternatives.some((set) => set.scopes.every((scope) => scopes.includes(scope)));
  if (isEnough && !isRefused) return undefined;
  const why = isRefused
    ? "only a credential of OAuth 2.0 may call it"
    : "the scopes of the credential do not allow it";
  const hint = isRefused ? "Use a credential of OAuth 2.0." : adviseScopes(name, requirements, kind);
  return new ConfluenceError("missing-scope", `${name} was not sent: ${why}`, {
    hint,
    operation: name,
    method,
  });
}
