import { scopesOf } from "../../scopes/scopesOf.js";
import type { Scope } from "../../scopes.js";
import type { OperationName } from "../../tables/OperationTypes.js";
import { scopeMismatch } from "../hostFailures.js";
import { oauthOnly } from "../product/failures.js";
import type { Caller } from "./Caller.js";

/** Rejects a caller without the scopes of an operation, which the gateway checks first. */
export function checkScopes(caller: Caller, operation: OperationName): void {
  const { kind, scopes } = caller;
  const need = scopesOf(operation);
  requireScopes(
    caller,
    need.alternatives.map((set) => set.scopes),
  );
  if (need.oauthOnly && kind !== "oauth") throw scopes === undefined ? oauthOnly() : scopeMismatch();
}

/** Rejects a caller that has none of the sets of scopes. */
export function requireScopes({ scopes }: Caller, alternatives: readonly (readonly Scope[])[]): void {
  const isHeld = alternatives.some((set) => set.every((scope) => scopes?.includes(scope)));
  if (scopes !== undefined && !isHeld) throw scopeMismatch();
}
