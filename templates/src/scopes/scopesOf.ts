import { listOperations } from "../listOperations.js";
import type { OperationName } from "../OperationTypes.js";
import { needOf, needs, type Scope } from "../scopes.js";

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
  read ??= readNeeds();
  return read.get(operation);
}

let read: ReadonlyMap<string, OperationScopes> | undefined;

function readNeeds(): ReadonlyMap<string, OperationScopes> {
  const distinct = needs.map(readNeed);
  const places = Object.values(needOf).flat();
  return new Map(
    listOperations().map(({ name }, index) => [name, distinct[places[index] as number] as OperationScopes]),
  );
}

function readNeed(need: string): OperationScopes {
  const sets = need === "none" ? [] : need.split(", ").map((set) => set.split(" "));
  return {
    alternatives: sets.map((words) => ({
      scopes: words.filter((word) => !["", "beta", "oauth"].includes(word)) as Scope[],
      state: words.includes("beta") ? "Beta" : "Current",
    })),
    oauthOnly: sets.some((words) => words.includes("oauth")),
  };
}
