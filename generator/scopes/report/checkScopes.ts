import type { Problem } from "../../problems/Problem.js";
import { describeLocation } from "../SourceLocation.js";
import type { OperationReport, ScopeReport } from "./ScopeReport.js";

/** Requests a refresh token; it is not a permission, and no operation needs it. */
const REFRESH = "offline_access";

/** Compares the granted scopes of a token with those that a program needs, and reports missing and unused ones. */
export function checkScopes(
  { operations, unresolved }: ScopeReport,
  grantedScopes: readonly string[],
): Problem[] {
  const granted = new Set(grantedScopes);
  const missing = operations.filter(({ scopes }) => scopes.length > 0 && !isAuthorized(scopes, granted));
  return [
    ...missing.map((operation) => describeMissing(operation, granted)),
    ...findUnused(operations, missing, granted).map((scope) => ({
      where: "--check",
      what: `${scope} is unused: no operation of the program needs it`,
      hint: "remove the scope from the token, or from the list",
    })),
    ...unresolved.map(({ what, location }) => ({
      where: describeLocation(location),
      what,
      hint: "name the operation where the client is used, or give the value a type that declares it",
    })),
  ];
}

function isAuthorized(sets: OperationReport["scopes"], granted: ReadonlySet<string>): boolean {
  return sets.some((set) => set.every((scope) => granted.has(scope)));
}

function describeMissing(
  { operation, scopes, locations }: OperationReport,
  granted: ReadonlySet<string>,
): Problem {
  const missing = scopes.map((set) => set.filter((scope) => !granted.has(scope)).join(" and "));
  return {
    where: locations.map(describeLocation).join(", "),
    what: `${operation} needs ${missing.join(", or ")}`,
    hint: "add the scope to the token; `scopes` without --check prints the smallest set",
  };
}

/** Finds the scopes that can be removed without losing access to an operation. */
function findUnused(
  operations: readonly OperationReport[],
  missing: readonly OperationReport[],
  granted: ReadonlySet<string>,
): string[] {
  const served = operations.filter((each) => each.scopes.length > 0 && !missing.includes(each));
  const wanted = new Set(operations.flatMap(({ scopes }) => scopes.flat()));
  const left = new Set(granted);
  // Scopes that no operation names are removed first; of two interchangeable scopes, only one is unused.
  for (const scope of [...granted].sort((a, b) => Number(wanted.has(a)) - Number(wanted.has(b)))) {
    left.delete(scope);
    const isNeeded = !served.every(({ scopes }) => isAuthorized(scopes, left));
    const isHalf = missing.some(({ scopes }) => scopes.flat().includes(scope));
    if (isNeeded || isHalf || scope === REFRESH) left.add(scope);
  }
  return [...granted].filter((scope) => !left.has(scope));
}
