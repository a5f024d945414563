import type { OperationName } from "../OperationTypes.js";
import type { Scope } from "../scopes.js";
import { describeScopes } from "./describeScopes.js";
import { findFewest } from "./findFewest.js";
import { familyOf, type OperationScopes, type ScopeFamily, type ScopeSet, scopesOf } from "./scopesOf.js";

/** Among which scopes to choose. */
export interface RequiredScopesOptions {
  /** Scopes of one family only, or the `fewest` of both. Default: `fewest`. */
  readonly family?: ScopeFamily | "fewest" | undefined;
  /**
   * Whether scopes in Beta are chosen also where others would do. They are documented, and an app that held only
   * them has been refused. Default: false, which leaves them to operations that have no others in the family.
   */
  readonly beta?: boolean | undefined;
}

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

/** An operation, and the alternatives among which its scopes are chosen. */
interface Choice {
  readonly operation: OperationName;
  readonly needs: OperationScopes;
  readonly sets: readonly ScopeSet[];
}

/** Computes the fewest scopes with which a token may call all of these operations. */
export function requiredScopes(
  operations: readonly OperationName[],
  options: RequiredScopesOptions = {},
): RequiredScopes {
  const wanted = [...new Set(operations)];
  const choices = wanted.flatMap((operation) => listChoice(operation, options) ?? []);
  const covered = new Set(choices.map(({ operation }) => operation));
  const fewest = findFewest(choices.map(({ sets }) => sets.map(({ scopes }) => scopes)));
  const taken = choices.map(({ operation, needs, sets }) => ({
    operation,
    needs,
    set: takeSet(sets, fewest),
  }));
  const byScope = new Map<Scope, OperationName[]>();
  for (const { operation, set } of taken)
    for (const scope of set.scopes) byScope.set(scope, [...(byScope.get(scope) ?? []), operation]);
  return {
    scopes: [...byScope]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([scope, of]) => ({ scope, family: familyOf(scope), operations: of })),
    uncovered: wanted.filter((operation) => !covered.has(operation)).map(explainUncovered),
    beta: taken.filter(({ set }) => set.state === "Beta").map(({ operation }) => operation),
    oauthOnly: taken.filter(({ needs }) => needs.oauthOnly).map(({ operation }) => operation),
  };
}

function listChoice(operation: OperationName, options: RequiredScopesOptions): Choice | undefined {
  const { family = "fewest", beta = false } = options;
  const needs = scopesOf(operation as string);
  if (needs === undefined) return undefined;
  const ofFamily = needs.alternatives.filter(
    ({ scopes }) => family === "fewest" || scopes.every((scope) => familyOf(scope) === family),
  );
  const current = ofFamily.filter(({ state }) => state === "Current");
  const sets = beta || current.length === 0 ? ofFamily : current;
  return sets.length === 0 ? undefined : { operation, needs, sets };
}

/** Of the alternatives that the chosen scopes hold, a settled one goes first. */
function takeSet(sets: readonly ScopeSet[], chosen: ReadonlySet<string>): ScopeSet {
  const held = sets.filter(({ scopes }) => scopes.every((scope) => chosen.has(scope)));
  return (held.find(({ state }) => state === "Current") ?? held[0]) as ScopeSet;
}

function explainUncovered(operation: OperationName): UncoveredOperation {
  const needs = scopesOf(operation as string);
  if (needs === undefined)
    return { operation, reason: "unknown-operation", because: "there is no such operation" };
  const reason = needs.alternatives.length === 0 ? "no-scope" : "family";
  return { operation, reason, because: `it ${describeScopes(needs)}` };
}
