import { check, checkObject } from "../errors/check.js";
import { readOptions } from "../errors/readOptions.js";
import { describeScopes } from "../operations/describeScopes.js";
import type { OperationScopes } from "../operations/OperationScopes.js";
import type { Scope } from "../scopes.js";
import type { OperationName } from "../tables/OperationTypes.js";
import { chooseAlternatives, type RequiredScopesOptions } from "./chooseAlternatives.js";
import { familyOf, type ScopeFamily } from "./familyOf.js";
import { scopesOf } from "./scopesOf.js";

/** A scope that a token needs, and the operations that require it. */
export interface RequiredScope {
  readonly scope: Scope;
  readonly family: ScopeFamily;
  /** The operations that require it. */
  readonly operations: readonly OperationName[];
}

/** An operation that a token with the required scopes cannot call. */
export interface UncoveredOperation {
  readonly operation: OperationName;
  /** `no-scope`: it cannot be called with a scoped token. `family`: it accepts only scopes of the other family. */
  readonly reason: "no-scope" | "family" | "unknown-operation";
  /** The reason in words. */
  readonly because: string;
}

/** The scopes that authorize a token to call a set of operations. */
export interface RequiredScopes {
  /** The scopes, in alphabetical order. */
  readonly scopes: readonly RequiredScope[];
  readonly uncovered: readonly UncoveredOperation[];
  /** Operations that depend on Beta scopes, which Atlassian documents but was observed to reject. */
  readonly beta: readonly OperationName[];
  /** Operations that can be called only with an OAuth 2.0 credential. */
  readonly oauthOnly: readonly OperationName[];
}

/** Computes the smallest set of scopes that authorizes a token to call operations such as `{{list}}`. */
export function requiredScopes(
  operations: readonly OperationName[],
  options: RequiredScopesOptions = {},
): RequiredScopes {
  check(isListOfText(operations), "operations", operations, "a list of names: [`{{list}}`]");
  checkObject("options", options, "an object: { family }");
  const wanted = [...new Set(operations)].map((operation) => ({
    operation,
    needs: scopesOf(operation as string),
  }));
  const sets = chooseAlternatives(
    wanted.map(({ needs }) => needs?.alternatives ?? []),
    readOptions(() => ({ ...options })),
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

function isListOfText(list: unknown): boolean {
  return readOptions(() => Array.isArray(list) && list.every((each) => typeof each === "string"));
}

function explain(operation: OperationName, needs: OperationScopes | undefined): UncoveredOperation {
  if (needs === undefined)
    return { operation, reason: "unknown-operation", because: "there is no such operation" };
  const reason = needs.alternatives.length === 0 ? "no-scope" : "family";
  return { operation, reason, because: `it ${describeScopes(needs)}` };
}
