import type { Problem } from "../../problems/Problem.js";
import { describeLocation } from "../SourceLocation.js";
import type { OperationReport, ScopeReport } from "./ScopeReport.js";

/** Asks for a refresh token; it is no permission, and no operation needs it. */
const REFRESH = "offline_access";

/** Compares the scopes that a token has with those that a program needs: neither too few nor too many. */
export function checkScopes({ operations, unresolved }: ScopeReport, held: readonly string[]): Problem[] {
  const has = new Set(held);
  const missing = operations.filter(({ scopes }) => scopes.length > 0 && !isLetThrough(scopes, has));
  return [
    ...missing.map((operation) => describeMissing(operation, has)),
    ...findSuperfluous(operations, missing, has).map((scope) => ({
      where: "--check",
      what: `${scope} is superfluous: the program does not need it`,
      hint: "take the scope from the token, or from the list",
    })),
    ...unresolved.map(({ what, location }) => ({
      where: describeLocation(location),
      what,
      hint: "name the operation where the client is used, or give the value a type that names it",
    })),
  ];
}

function isLetThrough(sets: OperationReport["scopes"], has: ReadonlySet<string>): boolean {
  return sets.some((set) => set.every((scope) => has.has(scope)));
}

function describeMissing(
  { operation, scopes, locations }: OperationReport,
  has: ReadonlySet<string>,
): Problem {
  const lacking = scopes.map((set) => set.filter((scope) => !has.has(scope)).join(" and "));
  return {
    where: locations.map(describeLocation).join(", "),
    what: `${operation} needs ${lacking.join(", or ")}`,
    hint: "give the token the scope; `scopes` without --check lists the least set",
  };
}

/** The scopes without which all that is let through still is. */
function findSuperfluous(
  operations: readonly OperationReport[],
  missing: readonly OperationReport[],
  has: ReadonlySet<string>,
): string[] {
  const served = operations.filter((each) => each.scopes.length > 0 && !missing.includes(each));
  const wanted = new Set(operations.flatMap(({ scopes }) => scopes.flat()));
  const left = new Set(has);
  // What no operation names goes first, so that of two that stand for each other only one is superfluous.
  for (const scope of [...has].sort((a, b) => Number(wanted.has(a)) - Number(wanted.has(b)))) {
    left.delete(scope);
    const isNeeded = !served.every(({ scopes }) => isLetThrough(scopes, left));
    const isHalf = missing.some(({ scopes }) => scopes.flat().includes(scope));
    if (isNeeded || isHalf || scope === REFRESH) left.add(scope);
  }
  return [...has].filter((scope) => !left.has(scope));
}
