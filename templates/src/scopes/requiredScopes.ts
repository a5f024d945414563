import { describeScopes } from "../operations/describeScopes.js";
import type { OperationScopes } from "../operations/OperationScopes.js";
import type { Scope } from "../scopes.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { chooseAlternatives, type RequiredScopesOptions } from "./chooseAlternatives.js";
import { familyOf, type ScopeFamily } from "./familyOf.js";
import { scopesOf } from "./scopesOf.js";

/** A scope that a token needs, and what for. */
export interface RequiredScope {
  readonly scope: Scope;
  readonly family: ScopeFamily;
  /** The operations that need it. */
  readonly operations: readonly OperationName[];
}

/** An operation that a token with the required scopes cannot call. */
export interface UncoveredOperation {
  readonly operation: OperationName;
  /** `no-scope`: no token with scopes is let through. `family`: it takes scopes of the other family only. */
  readonly reason: "no-scope" | "family" | "unknown-operation";
  /** The reason in words. */
  readonly because: string;
}

/** The scopes that let a token through to a set of operations. */
export interface RequiredScopes {
  /** The scopes, in alphabetical order. */
  readonly scopes: readonly RequiredScope[];
  readonly uncovered: readonly UncoveredOperation[];
  /** Operations that rest on scopes in Beta, which Atlassian documents and has been seen to refuse. */
  readonly beta: readonly OperationName[];
  /** Operations that only a credential of OAuth 2.0 may call, whatever scopes another holds. */
  readonly oauthOnly: readonly OperationName[];
}

/** Computes the fewest scopes with which a token may call all of these operations. */
export function requiredScopes(
  operations: readonly OperationName[],
  options: RequiredScopesOptions = {},
): RequiredScopes {
  const wanted = [...new Set(operations)].map((operation) => ({
    operation,
    needs: scopesOf(operation as string),
  }));
  const sets = chooseAlternatives(
    wanted.map(({ needs }) => needs?.alternatives ?? []),
    options,
  );
  const choices = wanted.map((each, index) => ({ ...each, set: sets[index] }));
  const byScope = new Map<Scope, OperationName[]>();
  for (const { operation, set } of choices)
    for (const scope of set?.scopes ?? []) byScope.set(scope, [...(byScope.get(scope) ?? []), operation]);
  return {
    scopes: [...byScope]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([scope, of]) => ({ scope, family: familyOf(scope), operations: of })),
    uncovered: choices.flatMap(({ operation, needs, set }) => (set ? [] : explain(operation, needs))),
    beta: choices.filter(({ set }) => set?.state === "Beta").map(({ operation }) => operation),
    oauthOnly: choices.filter(({ set, needs }) => set && needs?.oauthOnly).map(({ operation }) => operation),
  };
}

function explain(operation: OperationName, needs: OperationScopes | undefined): UncoveredOperation {
  if (needs === undefined)
    return { operation, reason: "unknown-operation", because: "there is no such operation" };
  const reason = needs.alternatives.length === 0 ? "no-scope" : "family";
  return { operation, reason, because: `it ${describeScopes(needs)}` };
}
