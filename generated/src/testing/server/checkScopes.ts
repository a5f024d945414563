import { scopesOf } from "../../scopes/scopesOf.js";
import type { OperationName } from "../../tables/OperationTypes.js";
import type { Caller } from "./Caller.js";
import { oauthOnly, scopeMismatch } from "./failures.js";

/** Refuses a caller who lacks the scopes of an operation. The gateway asks this before it looks at anything else. */
export function checkScopes({ kind, scopes }: Caller, operation: OperationName): void {
  const need = scopesOf(operation);
  const isHeld = need.alternatives.some((set) => set.scopes.every((scope) => scopes?.includes(scope)));
  if (scopes !== undefined && !isHeld) throw scopeMismatch();
  if (need.oauthOnly && kind !== "oauth") throw scopes === undefined ? oauthOnly() : scopeMismatch();
}
