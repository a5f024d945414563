import type { OperationName } from "../OperationTypes.js";
import { type Scope, scopes as table } from "../scopes.js";

/** Scopes that together let a token through to an operation. */
export interface ScopeSet {
  readonly scopes: readonly Scope[];
  /** `Beta`: documented, and seen refused. */
  readonly state: "Current" | "Beta";
}

/** What an operation asks of a token. */
export interface OperationScopes {
  /** Each is enough. Without any, no token with scopes is let through. */
  readonly alternatives: readonly ScopeSet[];
  /** Whether only a credential of OAuth 2.0 may call the operation. */
  readonly oauthOnly: boolean;
}

/** Tells which scopes an operation needs; undefined where there is no such operation. */
export function scopesOf(operation: OperationName): OperationScopes;
export function scopesOf(operation: string): OperationScopes | undefined;
export function scopesOf(operation: string): OperationScopes | undefined {
  const [api = "", id = ""] = operation.split(".");
  const sets = own(own(table, api) ?? {}, id)?.map((set) => set.split(" ").filter((word) => word !== ""));
  return (
    sets && {
      alternatives: sets.map((words) => ({
        scopes: words.filter((word) => word !== "beta" && word !== "oauth") as Scope[],
        state: words.includes("beta") ? "Beta" : "Current",
      })),
      oauthOnly: sets.some((words) => words.includes("oauth")),
    }
  );
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
