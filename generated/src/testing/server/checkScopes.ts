import { scopesOf } from "../../scopes/scopesOf.js";
import type { OperationName } from "../../tables/OperationTypes.js";
import { scopeMismatch } from "../hostFailures.js";
import { oauthOnly } from "../product/failures.js";
import type { Caller } from "./Caller.js";

/** Rejects a caller without the scopes of an operation, which the gateway checks first. */
export function checkScopes({ kind, scopes }: Caller, operation: OperationName): void {
  const need = scopesOf(operation);
  const isHeld = need.alternatives.some((set) => set.scopes.every((scope) => scopes?.includes(scope)));
  if (scopes !== undefined && !isHeld) throw scopeMismatch();
  if (need.oauthOnly && kind !== "oauth") throw scopes === undefined ? oauthOnly() : scopeMismatch();
}
