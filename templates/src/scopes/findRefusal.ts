import type { Credential } from "../connection/Credential.js";
import { ConfluenceError } from "../errors/ConfluenceError.js";
import { adviseScopes } from "../operations/describeScopes.js";
import type { Terms } from "../operations/Operation.js";
import { isForOthers, readNeeds } from "../operations/OperationScopes.js";

/** Finds why the scopes that a credential was said to hold are not enough; undefined where they are. */
export function findRefusal(
  { kind, scopes = [] }: Pick<Credential, "kind" | "scopes">,
  method: string,
  name: string,
  terms: Terms,
): ConfluenceError | undefined {
  if (terms.needs === undefined) return undefined;
  const need = readNeeds(terms.needs);
  const isRefused = isForOthers(need, kind);
  const isEnough = need.alternatives.some((set) => set.scopes.every((scope) => scopes.includes(scope)));
  if (isEnough && !isRefused) return undefined;
  const why = isRefused
    ? "only a credential of OAuth 2.0 may call it"
    : "the scopes of the credential do not allow it";
  const hint = isRefused ? "Use a credential of OAuth 2.0." : adviseScopes(name, terms, kind);
  return new ConfluenceError("missing-scope", `${name} was not sent: ${why}`, {
    hint,
    operation: name,
    method,
  });
}
